package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;

/** An edition as it lies in a folder, be it the one that was published or a copy of it. */
public final class PublishedEdition {

  private static final String OTHER_BYTES = "word.other-bytes";
  private static final String ONLY_PUBLISHED = "word.only-published";
  private static final String ONLY_REBUILT = "word.only-rebuilt";

  private final Path folder;
  private final Manifest manifest;

  PublishedEdition(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Absent where the folder holds no list of an edition that can be read, which is reported. */
  public static Optional<PublishedEdition> in(Path folder, Problems problems) {
    try {
      Optional<Manifest> manifest = Manifest.read(folder);
      if (manifest.isEmpty()) {
        problems.add(Code.NB711, place(folder, Manifest.FILE), Manifest.FILE);
      }
      return manifest.map(it -> new PublishedEdition(folder, it));
    } catch (IOException failure) {
      problems.add(Code.NB706, place(folder, Manifest.FILE), Faults.answer(failure));
      return Optional.empty();
    }
  }

  /** That of its list, as the user named the folder. */
  public Place place() {
    return place(folder, Manifest.FILE);
  }

  public Imprint imprint() {
    return manifest.imprint();
  }

  /** How many files it lists. */
  public int size() {
    return manifest.files().size();
  }

  /** Reports each file that is missing, was changed, or is there without being listed. */
  public void compareFiles(Jobs jobs, Problems problems) {
    SortedMap<String, Digest> files = manifest.files();
    try {
      Comparison.of(folder, files, files.keySet(), jobs)
          .forEach((file, it) -> problems.add(code(it), place(folder, file), file));
    } catch (IOException failure) {
      problems.add(Code.NB706, place(folder, ""), Faults.answer(failure));
    }
  }

  private static Code code(Comparison.Difference difference) {
    return switch (difference) {
      case MISSING -> Code.NB712;
      case CHANGED -> Code.NB713;
      case EXTRA -> Code.NB714;
    };
  }

  /** Reports each file that this edition and the same one made again do not have in common. */
  public void compareWith(PublishedEdition rebuilt, Problems problems) {
    SortedMap<String, Digest> ours = manifest.files();
    SortedMap<String, Digest> theirs = rebuilt.manifest.files();
    SortedSet<String> all = new TreeSet<>(ours.keySet());
    all.addAll(theirs.keySet());
    for (String file : all) {
      if (!theirs.containsKey(file)) {
        problems.add(Code.NB715, place(folder, file), file, ONLY_PUBLISHED);
      } else if (!ours.containsKey(file)) {
        problems.add(Code.NB715, place(folder, file), file, ONLY_REBUILT);
      } else if (!ours.get(file).equals(theirs.get(file))) {
        problems.add(Code.NB715, place(folder, file), file, OTHER_BYTES);
      }
    }
  }

  /** Of a file as the user named its folder; not every system can have all that lists may name. */
  private static Place place(Path folder, String file) {
    String name = SourceFiles.slashed(folder);
    boolean joins = file.isEmpty() || name.isEmpty() || name.endsWith("/");
    return Place.of(joins ? name + file : name + "/" + file);
  }
}
