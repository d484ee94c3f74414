package org.nianbao.render.pages;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.model.Addresses;
import org.nianbao.model.Area;
import org.nianbao.model.Organisation;
import org.nianbao.problem.Problems;
import org.nianbao.render.data.DataFile;
import org.nianbao.render.data.Script;
import org.nianbao.search.Fold;
import org.nianbao.search.Index;
import org.nianbao.search.Passage;
import org.nianbao.search.Segment;
import org.nianbao.work.Jobs;
import org.nianbao.work.Late;
import org.nianbao.work.Progress;

/**
 * What the page of the search reads: the index in shards, a table of the pages in it, and the text
 * of each. {@code docs/search.md} describes the files.
 */
final class SearchData {

  private static final RecordCodec<Known> CODEC = RecordCodec.of(Known.class);

  /** What tells the shards of an index from those before, so that an unchanged one is not made. */
  private record Known(List<String> prints) {}

  private static final int VERSION = 16;

  /** Segments are large, and an edit leaves one behind. */
  private static final int SPARE = 40;

  /** After one page in so many a segment ends, whatever stands before it. */
  private static final int SEGMENT = 32;

  private final Edition edition;
  private final Pack kept;
  private final String program;
  private final Jobs jobs;
  private final SearchProof proof;
  private final Digest wording;
  private final Fold fold = new Fold();

  private SearchData(Edition edition, Cache cache, Jobs jobs, Problems problems) {
    this.edition = edition;
    this.kept = cache.pack("search", SPARE);
    this.program = cache.program();
    this.jobs = jobs;
    this.proof = new SearchProof(fold, problems);
    this.wording = wording(edition);
  }

  /** Changes with the words for figures, beside what is said of these in reports. */
  private static Digest wording(Edition edition) {
    List<String> all = new ArrayList<>(List.of(edition.messages().digest().hex()));
    edition
        .site()
        .indicators()
        .values()
        .forEach(
            it ->
                all.addAll(
                    List.of(it.id().value(), it.name(), it.nameHant(), it.unit().toString())));
    return Digest.of(all);
  }

  static List<DataFile> files(Edition edition, Cache cache, Jobs jobs, Problems problems) {
    return new SearchData(edition, cache, jobs, problems).files();
  }

  /** Pages in a row; {@code key} changes with whatever they say. */
  private record Stretch(List<Findable> pages, Digest key) {}

  /** Pages that are searched together. */
  private record Part(
      int number, List<Findable> pages, List<Stretch> stretches, Late<Index> index) {

    List<String> keys() {
      return stretches.stream().map(it -> it.key().hex()).toList();
    }
  }

  private List<DataFile> files() {
    List<Findable> all = Findables.of(edition);
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += Index.MOST_PAGES) {
      parts.add(
          part(parts.size(), all.subList(from, Math.min(all.size(), from + Index.MOST_PAGES))));
    }
    List<DataFile> files = new ArrayList<>();
    List<Integer> shards = new ArrayList<>();
    List<String> contents = new ArrayList<>(all.stream().map(Findable::address).toList());
    for (Part part : parts) {
      List<String> prints = prints(part);
      contents.addAll(prints);
      shards.add(prints.size());
      files.add(file(part.number() + "/pages", List::of, json -> pages(part, json)));
      files.add(file(part.number() + "/subjects", List::of, json -> subjects(part, json)));
      for (int i = 0; i < prints.size(); i++) {
        int shard = i;
        files.add(
            file(
                part.number() + "/" + shard,
                () -> List.of(prints.get(shard)),
                json -> shard(part.index().get().shard(shard), json)));
      }
    }
    // So that a browser does not read new pages by an old index that it has kept.
    String version = Digest.of(contents).hex().substring(0, VERSION);
    files.add(
        0,
        file(
            "start",
            () -> parts.stream().flatMap(it -> it.keys().stream()).toList(),
            json -> start(parts, shards, version, json)));
    all.forEach(
        it ->
            files.add(
                file(
                    "text/" + it.address().substring(0, it.address().length() - 1),
                    it.ingredients(),
                    json -> text(it, json))));
    return files;
  }

  private static DataFile file(String name, Supplier<List<String>> ingredients, Script.Body body) {
    String address = Addresses.SEARCH + "data/" + name;
    return new DataFile(address + ".js", ingredients, () -> Script.of(address, body));
  }

  private Part part(int number, List<Findable> pages) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= pages.size(); to++) {
      if (to == pages.size() || to - from == Segment.MOST_PAGES || isLast(pages.get(to - 1))) {
        List<Findable> stretch = pages.subList(from, to);
        stretches.add(new Stretch(stretch, key(stretch)));
        from = to;
      }
    }
    return new Part(number, pages, stretches, new Late<>(() -> index(stretches)));
  }

  /** By its address alone, so that a new page changes only the segment that it comes into. */
  private static boolean isLast(Findable page) {
    return Integer.remainderUnsigned(page.address().hashCode() * 0x9E3779B9, SEGMENT) == 0;
  }

  private Digest key(List<Findable> pages) {
    List<String> all = new ArrayList<>(List.of(program, wording.hex()));
    for (Findable it : pages) {
      all.addAll(List.of(it.address(), it.title(), it.lang()));
      all.addAll(it.names());
      all.add("");
      all.addAll(it.ingredients().get());
    }
    return Digest.of(all);
  }

  private Index index(List<Stretch> stretches) {
    return Index.of(jobs.inSilence().map(Progress.Stage.RENDER, stretches, this::segment), jobs);
  }

  /** Taken from the cache where nothing changed that it is made of. */
  private Segment segment(Stretch stretch) {
    Optional<Digest> key = known(stretch.key());
    return key.flatMap(kept::find)
        .flatMap(Segment::parse)
        .orElseGet(
            () -> {
              Segment made =
                  Segment.of(stretch.pages().stream().map(it -> it.fields(fold)).toList());
              key.ifPresent(it -> kept.keep(it, made.bytes()));
              return made;
            });
  }

  /** A key, unless nobody knows what goes into pages. */
  private Optional<Digest> known(Digest key) {
    return edition.ingredients().outline().map(any -> key);
  }

  private List<String> prints(Part part) {
    List<String> all = new ArrayList<>(List.of(program, CODEC.schema()));
    all.addAll(part.keys());
    Optional<Digest> key = known(Digest.of(all));
    Optional<Known> known = key.flatMap(kept::find).flatMap(CODEC::decode);
    if (known.isPresent()) {
      // Another edit will need them.
      part.stretches().forEach(it -> kept.has(it.key()));
      return known.get().prints();
    }
    List<String> prints = made(part);
    if (proof.holds(part.pages(), part.index().get())) {
      key.ifPresent(it -> kept.keep(it, CODEC.encode(new Known(prints))));
    }
    return prints;
  }

  private List<String> made(Part part) {
    Index index = part.index().get();
    List<Integer> shards = IntStream.range(0, index.shardCount()).boxed().toList();
    return jobs.inSilence()
        .map(Progress.Stage.RENDER, shards, it -> Digest.of(List.of(index.text(it))).hex());
  }

  private void start(List<Part> parts, List<Integer> shards, String version, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("version", version);
    json.writeArrayFieldStart("shards");
    for (int number : shards) {
      json.writeNumber(number);
    }
    json.writeEndArray();
    Set<Character> units = new LinkedHashSet<>();
    parts.forEach(it -> units.addAll(it.index().get().units()));
    json.writeStringField("pairs", fold.pairs(units));
    json.writeEndObject();
  }

  private static void shard(Map<String, String> grams, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, String> gram : grams.entrySet()) {
      json.writeStringField(gram.getKey(), gram.getValue());
    }
    json.writeEndObject();
  }

  /** By columns, as those compress well. */
  private void pages(Part part, JsonGenerator json) throws IOException {
    List<Organisation> organisations =
        part.pages().stream()
            .flatMap(it -> Stream.ofNullable(it.organisation()))
            .distinct()
            .toList();
    json.writeStartObject();
    json.writeArrayFieldStart("organisations");
    for (Organisation it : organisations) {
      json.writeStartArray();
      json.writeString(it.id().value());
      json.writeString(it.name());
      json.writeEndArray();
    }
    json.writeEndArray();
    Map<Organisation, Integer> numbers = numbers(organisations);
    json.writeArrayFieldStart("pages");
    for (Findable it : part.pages()) {
      Organisation organisation = it.organisation();
      json.writeStartArray();
      if (it.kind().equals("report") && organisation != null) {
        json.writeNumber(numbers.getOrDefault(organisation, 0));
        json.writeString(name(it.address()));
      } else {
        json.writeString(it.kind());
        json.writeString(it.address());
        json.writeString(it.title());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static <T> Map<T, Integer> numbers(List<T> things) {
    Map<T, Integer> numbers = new HashMap<>();
    things.forEach(it -> numbers.put(it, numbers.size()));
    return numbers;
  }

  /** {@code 2012} of {@code reports/liaobu-town/2012/}. */
  private static String name(String address) {
    return address.substring(
        address.lastIndexOf('/', address.length() - 2) + 1, address.length() - 1);
  }

  /** Areas and tags with the pages about them, for who narrows a search down. */
  private void subjects(Part part, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("area");
    for (Area it : edition.site().areas().values()) {
      subject(it.id().value(), edition.links().name(it), part, Findable::areas, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tag");
    for (var it : edition.derived().tags().tags().values()) {
      subject(it.slug().value(), it.name(), part, Findable::tags, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void subject(
      String id,
      String name,
      Part part,
      Function<Findable, List<String>> subjects,
      JsonGenerator json)
      throws IOException {
    List<Integer> about = new ArrayList<>();
    for (int i = 0; i < part.pages().size(); i++) {
      if (subjects.apply(part.pages().get(i)).contains(id)) {
        about.add(i);
      }
    }
    if (!about.isEmpty()) {
      json.writeStartArray();
      json.writeString(id);
      json.writeString(name);
      json.writeString(Index.list(about));
      json.writeEndArray();
    }
  }

  private static void text(Findable page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", page.title());
    json.writeStringField("lang", page.lang());
    json.writeStringField("names", String.join("\n", page.allNames()));
    json.writeArrayFieldStart("passages");
    for (Passage it : page.passages().get()) {
      json.writeStartArray();
      json.writeString(it.anchor());
      json.writeString(it.heading());
      json.writeString(it.text());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
