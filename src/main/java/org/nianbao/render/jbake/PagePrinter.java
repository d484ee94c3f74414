package org.nianbao.render.jbake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * taken over from the edition before.
 */
final class PagePrinter {

  /** To be raised whenever the same view and templates are printed otherwise than before. */
  private static final String PRINTER = "1";

  private static final String ENDLESS = "it calls itself without end";
  private static final RecordCodec<KeptPage> CODEC = RecordCodec.of(KeptPage.class);
  private static final RecordCodec<Shell> SHELLS = RecordCodec.of(Shell.class);

  private final MemoryContentStore store;
  private final FreemarkerEngine engine;
  private final Function<String, Optional<String>> templates;
  private final List<String> context;
  private final Pack kept;
  private final Map<Class<?>, RecordCodec<Record>> views = new ConcurrentHashMap<>();

  /**
   * @param templates the template of each type of page; absent where there is none
   * @param templatesDigest changes whenever any template, message or setting does
   */
  PagePrinter(
      MemoryContentStore store,
      FreemarkerEngine engine,
      Function<String, Optional<String>> templates,
      Digest templatesDigest) {
    this.store = store;
    this.engine = engine;
    this.templates = templates;
    this.context = List.of(PRINTER, store.order().cache().program(), templatesDigest.hex());
    this.kept = store.order().cache().pack("pages");
  }

  /** Whether there is such a page now; otherwise it was reported why not. */
  boolean print(PageDraft page) {
    Optional<String> template = templates.apply(page.type());
    if (template.isEmpty()) {
      return false;
    }
    Digest key = key(page);
    Optional<KeptPage> before = kept.find(key).flatMap(CODEC::decode).filter(this::stillHolds);
    if (before.isPresent() && store.order().sink().reuse(page.file(), before.get().bytes())) {
      return true;
    }
    return print(page, template.get(), key);
  }

  private boolean print(PageDraft page, String template, Digest key) {
    Usage usage = new Usage();
    try {
      byte[] printed = engine.print(page, template, usage).getBytes(StandardCharsets.UTF_8);
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

  private Digest key(PageDraft page) {
    return Digest.of(
        List.of(
            String.join("\0", context),
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
