package org.nianbao.render.jbake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nianbao.cache.Digest;
import org.nianbao.cache.LostEntry;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.problem.Place;
import org.nianbao.render.view.Shell;

/**
 * Prints pages. A page of which an earlier run printed the same view with the same templates is
 * taken over from the edition before; where nothing has changed that goes into a batch, not even
 * the views are made.
 */
final class PagePrinter {

  /** To be raised whenever the same view and templates are printed otherwise than before. */
  private static final String PRINTER = "1";

  private static final String ENDLESS = "it calls itself without end";
  private static final RecordCodec<KeptPage> CODEC = RecordCodec.of(KeptPage.class);
  private static final RecordCodec<KeptBatch> BATCHES = RecordCodec.of(KeptBatch.class);
  private static final RecordCodec<Shell> SHELLS = RecordCodec.of(Shell.class);

  private final MemoryContentStore store;
  private final FreemarkerEngine engine;
  private final Function<String, Optional<String>> templates;
  private final Digest context;
  private final Pack kept;
  private final Map<Class<?>, RecordCodec<Record>> views = new ConcurrentHashMap<>();

  /**
   * @param templates the template of each type of page; absent where there is none
   * @param context changes whenever any template, message or setting does, or what pages load
   */
  PagePrinter(
      MemoryContentStore store,
      FreemarkerEngine engine,
      Function<String, Optional<String>> templates,
      Digest context) {
    this.store = store;
    this.engine = engine;
    this.templates = templates;
    this.context = Digest.of(List.of(PRINTER, store.order().cache().program(), context.hex()));
    this.kept = store.order().cache().pack("pages");
  }

  /** The addresses of the pages of a batch that are there now. */
  List<String> print(Batch batch) {
    Optional<Digest> key = store.order().outline().map(outline -> key(batch, outline));
    List<KeptBatch.Entry> before =
        key.flatMap(kept::find).flatMap(BATCHES::decode).map(KeptBatch::pages).orElse(List.of());
    Map<String, Optional<Digest>> pages = new LinkedHashMap<>();
    before.stream()
        .filter(it -> reuse(PageDraft.file(it.address()), it.key()))
        .forEach(it -> pages.put(it.address(), Optional.of(it.key())));
    if (before.isEmpty() || pages.size() < before.size()) {
      Set<String> there = Set.copyOf(pages.keySet());
      batch
          .pages()
          .get()
          .filter(it -> !there.contains(it.address()))
          .forEach(it -> pages.put(it.address(), print(it)));
      key.ifPresent(it -> keep(it, pages));
    }
    return pages.entrySet().stream()
        .filter(it -> it.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Not where a page failed, which must be told in every run. */
  private void keep(Digest key, Map<String, Optional<Digest>> pages) {
    List<KeptBatch.Entry> entries = new ArrayList<>();
    pages.forEach((at, page) -> page.ifPresent(it -> entries.add(new KeptBatch.Entry(at, it))));
    if (entries.size() == pages.size()) {
      kept.keep(key, BATCHES.encode(new KeptBatch(entries)));
    }
  }

  /** What the page is kept under, if there is such a page now; if not, it was reported why. */
  Optional<Digest> print(PageDraft page) {
    Optional<String> template = templates.apply(page.type());
    if (template.isEmpty()) {
      return Optional.empty();
    }
    Digest key = key(page);
    return reuse(page.file(), key) || print(page, template.get(), key)
        ? Optional.of(key)
        : Optional.empty();
  }

  private boolean reuse(String file, Digest key) {
    Optional<KeptPage> before = kept.find(key).flatMap(CODEC::decode).filter(this::stillHolds);
    return before.isPresent() && store.order().sink().reuse(file, before.get().bytes());
  }

  private boolean print(PageDraft page, String template, Digest key) {
    Usage usage = new Usage();
    try {
      String printed = engine.print(page, template, usage);
      Digest digest = store.order().sink().give(page.file(), printed);
      kept.keep(key, CODEC.encode(kept(digest, usage)));
      return true;
    } catch (IOException | TemplateException failure) {
      refuseLost(failure);
      store.faults().add(failure, page);
    } catch (StackOverflowError endless) {
      store.faults().add(Place.of("templates/" + template), ENDLESS, page);
    }
    return false;
  }

  /** That a text is lost is no fault of the template that printed it. */
  private static void refuseLost(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LostEntry lost) {
        throw lost;
      }
    }
  }

  private Digest key(Batch batch, Digest outline) {
    List<String> all = new ArrayList<>(List.of(context.hex(), batch.name(), outline.hex()));
    all.addAll(batch.ingredients().get());
    return Digest.of(all);
  }

  private Digest key(PageDraft page) {
    return Digest.of(
        List.of(
            context.hex(),
            page.type(),
            page.view().getClass().getSimpleName(),
            Digest.of(SHELLS.encode(page.shell())).hex(),
            Digest.of(codec(page.view()).encode(page.view())).hex()));
  }

  @SuppressWarnings("unchecked") // the codec of the record's own class
  private RecordCodec<Record> codec(Record view) {
    return views.computeIfAbsent(
        view.getClass(), it -> (RecordCodec<Record>) RecordCodec.of(view.getClass()));
  }

  private boolean stillHolds(KeptPage page) {
    return page.documents().map(it -> it.equals(store.documents().digest())).orElse(true)
        && page.today().map(it -> it.equals(store.order().today())).orElse(true);
  }

  private KeptPage kept(Digest bytes, Usage usage) {
    LocalDate today = store.order().today();
    return new KeptPage(
        bytes,
        usage.hasDocuments() ? Optional.of(store.documents().digest()) : Optional.empty(),
        usage.hasToday() ? Optional.of(today) : Optional.empty());
  }
}
