package org.nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.check.privacy.PrivacyScan;
import org.nianbao.model.Id;
import org.nianbao.model.Period;
import org.nianbao.model.Report;
import org.nianbao.model.Tag;
import org.nianbao.model.Unit;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Severity;
import org.nianbao.read.RawDocument;
import org.nianbao.read.RawSite;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/**
 * Examines documents one by one, several at once; of one that did not change, neither did anything
 * that it depends on, what an earlier run found is taken.
 */
final class Examiner {

  /** To be raised whenever the same document is examined with another result than before. */
  private static final String EXAMINER = "5";

  /** There are millions of them in many reports, and few different ones. */
  private static final Set<Class<?>> REPEATED =
      Set.of(Id.class, Unit.class, Tag.class, Period.class);

  private final RawSite raw;
  private final Documents documents;
  private final SortedSet<String> files;
  private final Cache cache;
  private final Pack kept;
  private final Texts texts;
  private final Jobs jobs;
  private final Problems problems;
  private final boolean isComplete;
  private final Map<String, Facets> facets = new ConcurrentHashMap<>();

  Examiner(RawSite raw, Documents documents, Cache cache, Jobs jobs, Problems problems) {
    this.raw = raw;
    this.documents = documents;
    this.files = raw.files();
    this.cache = cache;
    this.kept = cache.pack("documents");
    this.texts = new Texts(cache);
    this.jobs = jobs;
    this.problems = problems;
    // What leads to a file that cannot be read is left out without a word.
    this.isComplete = documents.unreadable().isEmpty();
  }

  /**
   * The documents of one type, in their order.
   *
   * @param type what they become
   * @param environment whatever, beside the document, decides what becomes of one
   * @param reader reads a document, and adds what is wrong with it
   */
  <T> List<Checked<T>> examine(
      List<FiledDocument> all,
      Class<T> type,
      Digest environment,
      BiFunction<FiledDocument, Problems, Checked<T>> reader) {
    RecordCodec<Kept<T>> codec = codec(type);
    Function<T, Facets> facets = facets(type);
    Digest context =
        Digest.of(
            List.of(
                EXAMINER,
                cache.program(),
                codec.schema(),
                type.getSimpleName(),
                environment.hex()));
    Progress.Stage stage = Progress.Stage.CHECK;
    return jobs.waiting()
        .map(stage, all, it -> examine(it, codec, key(it, context), reader, facets));
  }

  @SuppressWarnings("unchecked") // of the record's class there is none with its argument
  private <T> RecordCodec<Kept<T>> codec(Class<T> type) {
    return (RecordCodec<Kept<T>>)
        (RecordCodec<?>) RecordCodec.of(Kept.class, type, texts.spelling()).sharing(REPEATED);
  }

  @SuppressWarnings("unchecked") // whatever is examined becomes a record
  private static <T> Function<T, Facets> facets(Class<T> type) {
    RecordCodec<Record> codec = RecordCodec.of((Class<Record>) type, Texts.inFull());
    return it -> it instanceof Report report ? Facets.of(report) : Facets.of((Record) it, codec);
  }

  /**
   * What a document says.
   *
   * @throws IllegalArgumentException for one that was not examined
   */
  Facets facets(FiledDocument document) {
    Facets found = facets.get(document.path());
    if (found == null) {
      throw new IllegalArgumentException("not examined: " + document.path());
    }
    return found;
  }

  private static Digest key(FiledDocument document, Digest context) {
    return Digest.of(List.of(context.hex(), document.path(), document.raw().digest().hex()));
  }

  private <T> Checked<T> examine(
      FiledDocument document,
      RecordCodec<Kept<T>> codec,
      Digest key,
      BiFunction<FiledDocument, Problems, Checked<T>> reader,
      Function<T, Facets> facets) {
    Optional<Kept<T>> before =
        kept.find(key).flatMap(codec::decode).filter(it -> stillHolds(it, document));
    if (before.isPresent()) {
      before.get().problems().forEach(problems::add);
      return checked(document, before.get());
    }
    Problems own = new Problems();
    RawDocument opened = raw.open(document.raw(), own);
    PrivacyScan.check(opened, raw.sources(), own);
    Checked<T> read = reader.apply(document.with(opened), own);
    List<Problem> found = own.all();
    found.forEach(problems::add);
    Kept<T> fresh = fresh(read, opened, found, facets);
    if (opened.converted() && isComplete && found.stream().noneMatch(Examiner::isError)) {
      kept.keep(key, codec.encode(fresh));
    }
    return checked(document, fresh);
  }

  /** Whether all that it shows or leads to is still there. */
  private boolean stillHolds(Kept<?> before, FiledDocument document) {
    return raw.bodies().isIncluded(document.raw(), before.files(), before.includes())
        && before.references().links().stream()
            .allMatch(it -> documents.atPath(it.target()).isPresent())
        && files.containsAll(before.references().attachments())
        && before.references().pictures().entrySet().stream()
            .allMatch(it -> raw.images().size(it.getKey()).equals(it.getValue()))
        && (!(before.value() instanceof Report report) || texts.has(report.text()));
  }

  private <T> Kept<T> fresh(
      Checked<T> read, RawDocument opened, List<Problem> found, Function<T, Facets> facets) {
    T value = aside(read.value());
    return new Kept<>(
        read.status(),
        value,
        read.references(),
        read.claims(),
        found,
        opened.files(),
        raw.bodies().included(opened),
        facets.apply(value));
  }

  /** Of reports there are many, so that their texts are not held. */
  @SuppressWarnings("unchecked") // a report again
  private <T> T aside(T value) {
    return value instanceof Report report ? (T) report.with(texts.aside(report.text())) : value;
  }

  private <T> Checked<T> checked(FiledDocument document, Kept<T> it) {
    facets.put(document.path(), it.facets());
    return new Checked<>(document, it.status(), it.value(), it.references(), it.claims());
  }

  private static boolean isError(Problem problem) {
    return problem.code().severity() == Severity.ERROR;
  }
}
