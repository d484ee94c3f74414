package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Interner;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.cache.Spelling;
import org.nianbao.model.Html;
import org.nianbao.model.Section;
import org.nianbao.model.Text;

/** Puts the texts of reports aside, as all of them may be more than memory holds. */
final class Texts {

  private static final RecordCodec<Parts> CODEC = RecordCodec.of(Parts.class);

  /** Who asks for a part of a text asks for the next part of the same text next. */
  private static final int RECENT = 32;

  private static final char ELSEWHERE = '@';
  private static final char HERE = '=';
  private static final char PART = '/';

  private record Parts(List<String> html) {}

  private final Pack kept;

  /** All parts of a text share one. */
  private final Interner digests = new Interner();

  /** What could not be put aside. */
  private final Map<Digest, Parts> held = new ConcurrentHashMap<>();

  private final Map<Digest, Parts> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(RECENT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Digest, Parts> eldest) {
              return size() > RECENT;
            }
          });

  Texts(Cache cache) {
    this.kept = cache.pack("texts");
  }

  /** The same text, of which only what lists need stays in memory. */
  Text aside(Text text) {
    List<String> parts = parts(text).stream().map(Html::value).toList();
    Parts all = new Parts(parts);
    byte[] bytes = CODEC.encode(all);
    Digest digest = Digest.of(bytes);
    if (!kept.has(digest) && !kept.keep(digest, bytes)) {
      held.put(digest, all);
    }
    List<Html> elsewhere = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      elsewhere.add(parts.get(i).isEmpty() ? Html.EMPTY : elsewhere(digest, i));
    }
    return map(text, it -> elsewhere.remove(0));
  }

  /** Changes with the HTML of a text, none of which is fetched. */
  static Digest digest(Text text) {
    return Digest.of(parts(text).stream().map(Html::identity).toList());
  }

  private static List<Html> parts(Text text) {
    List<Html> parts = new ArrayList<>();
    map(
        text,
        it -> {
          parts.add(it);
          return it;
        });
    return parts;
  }

  /** Whether what was put aside in an earlier run is still there. */
  boolean has(Text text) {
    return parts(text).stream()
        .filter(it -> !it.isAtHand())
        .findFirst()
        .map(it -> kept.has(digest(it.identity())))
        .orElse(true);
  }

  /** How HTML is written in a record that is kept. */
  Spelling<Html> spelling() {
    return new Spelling<>(
        Html.class,
        it -> it.isAtHand() ? HERE + it.value() : ELSEWHERE + it.identity(),
        this::read);
  }

  /** Writes no HTML at all, where only what stands beside it matters. */
  static Spelling<Html> omitting() {
    return new Spelling<>(Html.class, it -> "", Html::new);
  }

  /** Writes HTML as it is. */
  static Spelling<Html> inFull() {
    return new Spelling<>(Html.class, Html::value, Html::new);
  }

  private Html read(String written) {
    String rest = written.substring(1);
    if (written.charAt(0) == HERE) {
      return rest.isEmpty() ? Html.EMPTY : new Html(rest);
    }
    return elsewhere(
        digests.intern(digest(rest)), Integer.parseInt(rest.substring(rest.indexOf(PART) + 1)));
  }

  private static Digest digest(String identity) {
    return Digest.parse(identity.substring(0, identity.indexOf(PART)));
  }

  private Html elsewhere(Digest digest, int part) {
    return Html.elsewhere(new Elsewhere(this, digest, part));
  }

  /** A part of a text; there are millions of them. */
  private record Elsewhere(Texts texts, Digest digest, int part) implements Html.Source {

    @Override
    public String identity() {
      return digest.hex() + PART + part;
    }

    @Override
    public String value() {
      return texts.parts(digest).html().get(part);
    }
  }

  private Parts parts(Digest digest) {
    @Nullable Parts known = recent.get(digest);
    if (known != null) {
      return known;
    }
    @Nullable Parts unkept = held.get(digest);
    Parts parts =
        unkept != null
            ? unkept
            : kept.find(digest).flatMap(CODEC::decode).orElseThrow(() -> kept.lost(digest));
    recent.put(digest, parts);
    return parts;
  }

  /** The lead, the headings and bodies of the sections, the footnotes, in this order. */
  private static Text map(Text text, UnaryOperator<Html> change) {
    Html lead = change.apply(text.lead());
    List<Section> sections = new ArrayList<>();
    for (Section it : text.sections()) {
      sections.add(
          new Section(
              it.anchor(),
              it.title(),
              it.headingAnchor(),
              change.apply(it.heading()),
              it.areas(),
              change.apply(it.body())));
    }
    return new Text(lead, sections, change.apply(text.footnotes()), text.summary(), text.figures());
  }
}
