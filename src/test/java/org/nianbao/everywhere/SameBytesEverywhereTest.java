package org.nianbao.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.everywhere.Program.Ended;
import org.nianbao.everywhere.Surroundings.Cores;
import org.nianbao.everywhere.Surroundings.Day;
import org.nianbao.everywhere.Surroundings.Flags;
import org.nianbao.everywhere.Surroundings.Language;
import org.nianbao.everywhere.Surroundings.Mask;
import org.nianbao.everywhere.Surroundings.Names;
import org.nianbao.everywhere.Surroundings.Person;
import org.nianbao.everywhere.Surroundings.Start;
import org.nianbao.everywhere.Surroundings.Text;
import org.nianbao.everywhere.Surroundings.Where;
import org.nianbao.everywhere.Surroundings.Zone;

/**
 * Builds one site in surroundings that differ in everything at once: the same files, the same
 * bytes. Four builds of a small site, or, with {@code -Dnianbao.builds=all} and {@code
 * -Dnianbao.other-jdk=DIR}, of this repository's site in so many that any two ways in which they
 * differ meet.
 */
class SameBytesEverywhereTest {

  private static final boolean ALL = System.getProperty("nianbao.builds", "").equals("all");
  private static final Path JDK = Path.of(System.getProperty("java.home"));

  /** What the issue asks for. */
  private static final int LEAST = 32;

  @TempDir(factory = MemoryDisk.class)
  private Path folder;

  private final Set<List<String>> listings = new HashSet<>();
  private final Set<Integer> orders = new HashSet<>();

  /** Where the build before left its output and what it keeps. */
  private Optional<Places> left = Optional.empty();

  private static List<Surroundings> some() {
    return List.of(
        new Surroundings(
            JDK,
            Zone.KIRITIMATI,
            Language.THAI,
            Names.UTF_8,
            Flags.BEFORE_THE_JAR,
            Text.LATIN,
            Cores.MANY,
            0,
            Mask.OWNER_ALONE,
            Where.CHINESE_WITH_BLANKS,
            Day.GIVEN,
            Person.ROOT,
            Start.COLD),
        new Surroundings(
            JDK,
            Zone.ST_JOHNS,
            Language.TURKISH,
            Names.NOTHING_SET,
            Flags.OF_OURS,
            Text.UNSAID,
            Cores.ONE,
            1,
            Mask.NOBODY_IS_KEPT_OUT,
            Where.HERE,
            Day.OF_THE_SOURCES,
            Person.WANG,
            Start.OF_ANOTHER),
        new Surroundings(
            JDK,
            Zone.SHANGHAI,
            Language.ARABIC,
            Names.UTF_8_OF_LANG,
            Flags.FOR_EVERY_JAVA,
            Text.CHINESE,
            Cores.ONE_WITH_MANY_JOBS,
            2,
            Mask.GROUP,
            Where.ROUNDABOUT,
            Day.GIVEN_LATER,
            Person.ROOT,
            Start.CLEAN),
        new Surroundings(
            JDK,
            Zone.UTC,
            Language.JAPANESE,
            Names.POSIX,
            Flags.OF_OURS,
            Text.UTF_8,
            Cores.MANY_WITH_ONE_JOB,
            3,
            Mask.USUAL,
            Where.THROUGH_A_LINK,
            Day.GIVEN,
            Person.WANG,
            Start.OF_ANOTHER));
  }

  private static List<Surroundings> all() {
    String other = System.getProperty("nianbao.other-jdk", "");
    assertThat(other).as("-Dnianbao.other-jdk=DIR, the newest JDK there is").isNotEmpty();
    assertThat(Path.of(other, "bin", "java")).isExecutable();
    assertThat(System.getenv("PATH").split(":"))
        .as("the program faketime, of the package of that name")
        .anyMatch(it -> Files.isExecutable(Path.of(it, "faketime")));
    List<Surroundings> all = Surroundings.all(List.of(JDK, Path.of(other)));
    assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
    return all;
  }

  @Test
  void oneTreeHash(TestReporter reporter) throws IOException, InterruptedException {
    Sources sources = ALL ? Sources.whole() : Sources.small();
    Program program = Program.in(folder);
    List<Surroundings> surroundings = ALL ? all() : some();
    Optional<TreeHash> first = Optional.empty();
    List<String> different = new ArrayList<>();
    int builds = 0;
    for (int i = 0; i < surroundings.size(); i++) {
      Surroundings it = surroundings.get(i);
      for (TreeHash hash : build(program, sources, it, folder.resolve(Integer.toString(i)))) {
        builds++;
        report(reporter, builds + ": " + hash.hex().substring(0, 16) + " " + it);
        if (first.isPresent() && !hash.hex().equals(first.get().hex())) {
          different.add(it + " differs in " + hash.differences(first.get()));
        }
        first = Optional.of(first.orElse(hash));
      }
    }
    assertThat(different).isEmpty();
    if (MemoryDisk.isThere()) {
      assertThat(listings).as("orders in which files were listed").hasSameSizeAs(orders);
      assertThat(orders).hasSize(Surroundings.ORDERS);
    } else {
      report(reporter, "The orders of listings were not varied: there is no disk that would.");
    }
    report(reporter, builds + " builds, all " + first.orElseThrow().hex());
  }

  private static void report(TestReporter reporter, String line) {
    if (ALL) {
      System.out.println(line);
    } else {
      reporter.publishEntry(line);
    }
  }

  /** Twice where it is to find what it left itself. */
  private List<TreeHash> build(Program program, Sources sources, Surroundings it, Path own)
      throws IOException, InterruptedException {
    Places places = Places.in(Files.createDirectories(own), it.where());
    sources.write(places.source(), it.order(), it.day().saved());
    orders.add(it.order());
    listings.add(Sources.listing(places.source().resolve("templates")));
    Optional<String> before = Optional.empty();
    if (it.start().takesOver()) {
      bring(left.orElseThrow(), places);
      before = Optional.of(OlderEdition.make(places.output()));
    }
    List<TreeHash> hashes = new ArrayList<>();
    hashes.add(run(program, it, places));
    if (it.start() == Start.OWN) {
      hashes.add(run(program, it, places));
    }
    for (TreeHash hash : hashes) {
      assertThat(hash.previous()).as("%s", it).isEqualTo(before);
    }
    if (it.start() == Start.COLD) {
      assertThat(permissions(places.output().resolve("index.html")))
          .as("%s", it)
          .isEqualTo(0666 & ~Integer.parseInt(it.mask().octal, 8));
    }
    left.ifPresent(SameBytesEverywhereTest::forget);
    left = Optional.of(places);
    return hashes;
  }

  private TreeHash run(Program program, Surroundings it, Places places)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("build", "--quiet"));
    arguments.addAll(places.arguments());
    arguments.addAll(List.of("--jobs", Integer.toString(it.cores().jobs)));
    if (it.day() == Day.GIVEN || it.day() == Day.GIVEN_LATER) {
      arguments.addAll(List.of("--date", it.day().date.toString()));
    }
    if (it.start() == Start.CLEAN) {
      arguments.add("--clean");
    }
    Ended ended = program.run(it, places.start(), arguments);
    assertThat(ended.code()).as("%s\n%s", it, ended.said()).isZero();
    assertWitnessed(it, ended.seen());
    return TreeHash.of(places.output());
  }

  /** The surroundings were those that were meant. */
  private static void assertWitnessed(Surroundings it, Properties seen) throws IOException {
    Map<String, String> meant =
        Map.of(
            "jdk", it.jdk().toRealPath().toString(),
            "zone", it.zone().id,
            "language", it.language().tag,
            "names", "UTF-8",
            "cores", Integer.toString(it.cores().cores),
            "user", it.person().name,
            "home", it.person().home);
    assertThat(seen).as("%s", it).containsAllEntriesOf(meant);
    if (!it.text().name.isEmpty()) {
      assertThat(seen).as("%s", it).containsEntry("text", it.text().name);
    }
    if (it.day().isOfTheClock()) {
      assertThat(seen).as("%s", it).containsEntry("day", it.day().date.toString());
    }
  }

  private static int permissions(Path file) throws IOException {
    Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
    int bits = 0;
    for (PosixFilePermission permission : PosixFilePermission.values()) {
      bits = bits << 1 | (allowed.contains(permission) ? 1 : 0);
    }
    return bits;
  }

  /** The output, and all that lies beside it. */
  private static void bring(Places from, Places to) throws IOException {
    Files.createDirectories(to.parent());
    try (Stream<Path> all = Files.list(from.parent())) {
      for (Path each : all.toList()) {
        Files.move(each, to.parent().resolve(each.getFileName().toString()));
      }
    }
    assertThat(to.output()).isDirectory();
    assertThat(to.parent().resolve("." + Places.OUTPUT + ".cache")).isDirectory();
  }

  /** Copies of the site and what was built would fill the disk. */
  private static void forget(Places places) {
    for (Path each : List.of(places.source(), places.parent())) {
      try (Stream<Path> all = Files.walk(each.toRealPath())) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (NoSuchFileException withTheSource) {
        // The output lay within.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where names cannot be read, that is said, and nothing else is built. */
  @Test
  void chineseNamesThatCannotBeReadAreNamed() throws IOException, InterruptedException {
    Program program = Program.in(folder);
    Surroundings posix =
        new Surroundings(
            JDK,
            Zone.UTC,
            Language.NONE,
            Names.POSIX,
            Flags.BEFORE_THE_JAR,
            Text.UNSAID,
            Cores.TWO,
            0,
            Mask.USUAL,
            Where.PLAIN,
            Day.GIVEN,
            Person.ROOT,
            Start.COLD);
    Path site = folder.resolve("site");
    Sources.small().write(site, 0, Day.GIVEN.saved());

    Ended checked =
        program.run(posix, site, List.of("build", "--quiet", "--lang=en", "--date=2027-01-15"));

    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.said())
        .contains("error NB116: The name of this file cannot be read", "LC_ALL=C.UTF-8");
    assertThat(site.resolve("target/site")).doesNotExist();

    Ended named =
        program.run(
            posix,
            folder,
            List.of("build", "--quiet", "--source=site", "--output=发布", "--lang=en"));

    assertThat(named.code()).isEqualTo(2);
    assertThat(named.said()).contains("letters that cannot be read", "LC_ALL=C.UTF-8");
  }
}
