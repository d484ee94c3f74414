package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  @TempDir private Path temp;

  @Test
  void whatOneRunKeepsIsFoundByItAndByTheNext() {
    run(
        pack -> {
          assertThat(pack.keep(key("a"), bytes("一"))).isTrue();
          assertThat(pack.find(key("a"))).contains(bytes("一"));
          assertThat(pack.find(key("b"))).isEmpty();
        });
    run(
        pack -> {
          assertThat(pack.has(key("a"))).isTrue();
          assertThat(pack.has(key("b"))).isFalse();
          assertThat(pack.find(key("a"))).contains(bytes("一"));
          assertThat(pack.lost(key("a"))).hasMessage(key("a").hex());
        });
  }

  @Test
  void theLastOfSeveralValuesIsFound() {
    run(pack -> pack.keep(key("a"), bytes("一")));
    run(pack -> pack.keep(key("a"), bytes("二")));
    run(
        pack -> {
          assertThat(pack.find(key("a"))).contains(bytes("二"));
          pack.keep(key("a"), bytes("三"));
          pack.keep(key("a"), bytes("四"));
          assertThat(pack.find(key("a"))).contains(bytes("四"));
        });
    assertThat(found("a")).contains(bytes("四"));
  }

  @Test
  void whatWasKeptAlreadyIsNotAppendedAgain() throws IOException {
    try (Pack pack = open(Pack.SPARE)) {
      pack.keep(key("a"), bytes("一"));
      long size = bytesOnDisk();
      assertThat(pack.keep(key("a"), bytes("一"))).isTrue();
      assertThat(bytesOnDisk()).isEqualTo(size);
    }
  }

  @Test
  void keepsNothingWithoutAFolderOrWhereThereCanBeNone() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    for (Optional<Path> folder : List.of(Optional.<Path>empty(), Optional.of(file))) {
      try (Pack pack = Pack.open(folder, 0)) {
        assertThat(pack.keep(key("a"), bytes("一"))).isFalse();
        assertThat(pack.has(key("a"))).isFalse();
        assertThat(pack.find(key("a"))).isEmpty();
        pack.finish(true);
      }
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void aRunThatKeepsNothingLeavesNothing() {
    run(pack -> assertThat(pack.find(key("a"))).isEmpty());
    assertThat(folder()).doesNotExist();
  }

  @Test
  void ofATornFileWhatIsBeforeTheTearIsUsed() throws IOException {
    run(pack -> keepAll(pack, "a", "b", "c"));
    Path segment = onlySegment();
    byte[] whole = Files.readAllBytes(segment);
    for (int length = 0; length < whole.length; length++) {
      Files.write(segment, Arrays.copyOf(whole, length));
      try (Pack pack = open(Pack.SPARE)) {
        int entry = (whole.length - 15) / 3;
        assertThat(pack.has(key("a"))).as("of %s", length).isEqualTo(length >= 15 + entry);
        assertThat(pack.find(key("b")).isPresent())
            .as("of %s", length)
            .isEqualTo(length >= 15 + 2 * entry);
        assertThat(pack.find(key("c"))).as("of %s", length).isEmpty();
      }
    }
  }

  @Test
  void aTornFileIsWrittenAnew() throws IOException {
    run(pack -> keepAll(pack, "a", "b"));
    Path torn = onlySegment();
    truncate(torn, Files.size(torn) - 1);

    run(pack -> assertThat(pack.has(key("b"))).isFalse());

    assertThat(torn).doesNotExist();
    assertThat(found("a")).contains(bytes("a"));
    assertThat(segments()).hasSize(1);
  }

  /** Wherever a byte is another one, a value is what was kept or not there at all. */
  @Test
  void aFlippedByteNeverGivesAnotherValue() throws IOException {
    run(pack -> keepAll(pack, "a", "b", "c"));
    Path segment = onlySegment();
    byte[] whole = Files.readAllBytes(segment);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(segment, damaged);
      int intact = 0;
      try (Pack pack = open(Pack.SPARE)) {
        for (String name : List.of("a", "b", "c")) {
          Optional<byte[]> value = pack.find(key(name));
          intact += value.isPresent() ? 1 : 0;
          value.ifPresent(it -> assertThat(it).isEqualTo(bytes(name)));
        }
      }
      assertThat(intact).as("byte %s", i).isLessThan(3);
    }
  }

  @Test
  void aDamagedValueIsThereButNotFoundAndCanBeKeptAgain() throws IOException {
    run(pack -> keepAll(pack, "a", "b"));
    byte[] damaged = Files.readAllBytes(onlySegment());
    damaged[damaged.length - 1] ^= 1;
    Files.write(onlySegment(), damaged);
    run(
        pack -> {
          assertThat(pack.has(key("b"))).isTrue();
          assertThat(pack.find(key("b"))).isEmpty();
          pack.keep(key("b"), bytes("b"));
        });
    assertThat(found("b")).contains(bytes("b"));
    assertThat(found("a")).contains(bytes("a"));
  }

  @Test
  void foreignFilesAreNeitherReadNorTouched() throws IOException {
    run(pack -> keepAll(pack, "a"));
    byte[] ours = Files.readAllBytes(onlySegment());
    run(0, pack -> assertThat(pack.find(key("a"))).isPresent());
    Files.delete(onlySegment());
    Files.write(folder().resolve("notes.txt"), ours);
    Files.write(folder().resolve("00000001-0000.pack"), ours);
    Files.createDirectories(folder().resolve("00000001-0123456789abcdef.pack"));

    run(0, pack -> assertThat(pack.has(key("a"))).isFalse());

    assertThat(names())
        .containsExactly("00000001-0000.pack", "00000001-0123456789abcdef.pack", "notes.txt");
  }

  @Test
  void aFileOfOursWithForeignContentIsPassedOver() throws IOException {
    run(pack -> keepAll(pack, "a"));
    run(pack -> keepAll(pack, "b"));
    Files.writeString(segments().get(0), "不是我们的");
    run(
        pack -> {
          assertThat(pack.has(key("a"))).isFalse();
          assertThat(pack.find(key("b"))).contains(bytes("b"));
        });
    assertThat(found("b")).contains(bytes("b"));
  }

  @Test
  void twoRunsAtOnceKeepBothTheirEntries() throws IOException {
    run(pack -> keepAll(pack, "before"));
    try (Pack one = open(0);
        Pack other = open(0)) {
      keepAll(one, "a");
      try (Pack third = open(0)) {
        assertThat(third.find(key("a"))).as("what a running one kept").contains(bytes("a"));
        third.finish(true);
        keepAll(other, "b");
        keepAll(one, "c");
        other.finish(true);
        assertThat(other.find(key("before"))).as("dropped by another").contains(bytes("before"));
      }
      one.finish(true);
    }
    for (String name : List.of("a", "b", "c")) {
      assertThat(found(name)).as(name).contains(bytes(name));
    }
  }

  @Test
  void aSegmentThatAnotherRunDeletesIsReadOnOrNotThere() throws IOException {
    run(pack -> keepAll(pack, "a"));
    try (Pack pack = open(Pack.SPARE)) {
      Files.delete(onlySegment());
      pack.find(key("a")).ifPresent(it -> assertThat(it).isEqualTo(bytes("a")));
      pack.finish(true);
    }
    assertThat(found("a")).isEmpty();
  }

  @Test
  void aKilledRunKeepsWhatItAppended() throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Keeper.class.getName(),
                folder().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("kept");
      run(0, pack -> assertThat(pack.has(key("b"))).isTrue());
      assertThat(segments()).as("left alone while it runs").hasSize(1);
      assertThat(found("a")).contains(bytes("a"));
    } finally {
      other.destroyForcibly();
      other.waitFor();
    }
    run(0, pack -> assertThat(pack.find(key("b"))).contains(bytes("b")));
    assertThat(found("a")).as("not needed").isEmpty();
    assertThat(found("b")).contains(bytes("b"));
  }

  /** Keeps two entries and waits to be killed. */
  static final class Keeper {

    private Keeper() {}

    public static void main(String[] arguments) throws IOException {
      Pack pack = Pack.open(Optional.of(Path.of(arguments[0])), 0);
      keepAll(pack, "a", "b");
      System.out.println("kept");
      System.in.read();
    }
  }

  @Test
  void withoutSpareWhatIsNotUsedGoes() throws IOException {
    run(0, pack -> keepAll(pack, "a", "b", "c"));
    run(
        0,
        pack -> {
          assertThat(pack.find(key("a"))).isPresent();
          assertThat(pack.has(key("b"))).isTrue();
        });
    assertThat(found("a")).isPresent();
    assertThat(found("b")).isPresent();
    assertThat(found("c")).isEmpty();
    assertThat(segments()).hasSize(1);

    run(0, pack -> {});
    assertThat(names()).isEmpty();
  }

  @Test
  void whatIsNotUsedStaysAsSpareAndInARunThatAskedForLess() throws IOException {
    run(2, pack -> keepAll(pack, "a", "b", "c", "d"));
    run(2, pack -> assertThat(pack.has(key("a"))).isTrue());
    assertThat(found("d")).as("spare").isPresent();

    try (Pack pack = open(0)) {
      pack.finish(false);
    }
    assertThat(found("d")).as("not asked for everything").isPresent();

    run(2, pack -> {});
    assertThat(found("d")).as("too many").isEmpty();
  }

  @Test
  void whereNothingIsToDoNoFileIsTouched() throws IOException {
    run(pack -> keepAll(pack, "a", "b"));
    run(pack -> keepAll(pack, "c"));
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    for (Path file : segments()) {
      Files.setLastModifiedTime(file, past);
    }
    List<String> before = names();

    run(pack -> assertThat(pack.find(key("a"))).isPresent());
    run(
        0,
        pack ->
            List.of("a", "b", "c").forEach(it -> assertThat(pack.has(key(it))).as(it).isTrue()));

    assertThat(names()).isEqualTo(before);
    for (Path file : segments()) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(past);
    }
  }

  /** Each run finds all but one entry, and keeps another in its place. */
  @Test
  void thousandsOfRunsWithOneEditEachStaySmall() throws IOException {
    int entries = 50;
    int spare = 20;
    Map<Integer, Integer> current = new TreeMap<>();
    run(spare, pack -> IntStream.range(0, entries).forEach(it -> edit(pack, current, it)));
    long once = bytesOnDisk();
    long written = 0;
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      try (Pack pack = open(spare)) {
        current.forEach((name, number) -> assertThat(pack.find(edited(name, number))).isPresent());
        edit(pack, current, random.nextInt(entries));
        List<Path> before = segments();
        pack.finish(true);
        List<Path> after = segments();
        after.removeAll(before);
        assertThat(after).as("a run writes to its own segment alone").isEmpty();
        written += Files.size(before.get(before.size() - 1));
      }
      assertThat(segments()).hasSizeLessThanOrEqualTo(Crowd.MOST);
      assertThat(bytesOnDisk()).isLessThan(4 * once);
    }
    assertThat(written / 3000).as("written by a run").isLessThan(once / 4);
  }

  @Test
  void manyKilledRunsArePutTogether() throws IOException {
    for (int i = 0; i < 30; i++) {
      try (Pack killed = open(Pack.SPARE)) {
        keepAll(killed, "entry " + i);
      }
    }
    assertThat(segments()).hasSize(30);
    run(pack -> {});
    assertThat(segments()).hasSizeLessThanOrEqualTo(Crowd.MOST);
    for (int i = 0; i < 30; i++) {
      assertThat(found("entry " + i)).as("%s", i).contains(bytes("entry " + i));
    }
  }

  @Test
  void severalThreadsKeepAndFind() {
    run(
        pack ->
            IntStream.range(0, 5000)
                .parallel()
                .forEach(
                    i -> {
                      String name = "entry " + i % 2500;
                      assertThat(pack.keep(key(name), bytes(name))).isTrue();
                      assertThat(pack.find(key(name))).contains(bytes(name));
                    }));
    run(
        pack ->
            IntStream.range(0, 2500)
                .mapToObj(i -> "entry " + i)
                .forEach(it -> assertThat(pack.find(key(it))).contains(bytes(it))));
  }

  /** A pack is a map, whatever its runs do. */
  @Test
  void aHundredThousandEntriesAreThoseOfAMap() {
    Random random = new Random(20250301);
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      try (Pack pack = open(200_000)) {
        for (int j = 0; j < 20_000; j++) {
          int name = random.nextInt(130_000);
          assertThat(pack.find(key(name)).map(PackTest::number))
              .isEqualTo(Optional.ofNullable(map.get(name)));
          if (random.nextInt(10) > 0) {
            int value = random.nextInt();
            map.put(name, value);
            pack.keep(key(name), bytes(Integer.toString(value)));
          }
        }
        if (random.nextInt(4) > 0) {
          pack.finish(true);
        }
      }
    }
    assertThat(map).hasSizeGreaterThan(100_000);
    try (Pack pack = open(200_000)) {
      for (int name = 0; name < 130_000; name++) {
        assertThat(pack.find(key(name)).map(PackTest::number))
            .isEqualTo(Optional.ofNullable(map.get(name)));
      }
    }
  }

  private static Integer number(byte[] value) {
    return Integer.valueOf(new String(value, StandardCharsets.UTF_8));
  }

  private static void edit(Pack pack, Map<Integer, Integer> current, int name) {
    Digest key = edited(name, current.merge(name, 1, Integer::sum));
    pack.keep(key, new byte[500]);
  }

  private static Digest edited(int name, int number) {
    return key(name + " edited " + number);
  }

  private static void keepAll(Pack pack, String... names) {
    for (String name : names) {
      assertThat(pack.keep(key(name), bytes(name))).isTrue();
    }
  }

  private Optional<byte[]> found(String name) {
    try (Pack pack = open(Pack.SPARE)) {
      return pack.find(key(name));
    }
  }

  private void run(Consumer<Pack> work) {
    run(Pack.SPARE, work);
  }

  private void run(int spare, Consumer<Pack> work) {
    try (Pack pack = open(spare)) {
      work.accept(pack);
      pack.finish(true);
    }
  }

  private Pack open(int spare) {
    return Pack.open(Optional.of(folder()), spare);
  }

  private Path folder() {
    return temp.resolve("cache/pack");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  private Path onlySegment() throws IOException {
    assertThat(segments()).hasSize(1);
    return segments().get(0);
  }

  private long bytesOnDisk() throws IOException {
    long bytes = 0;
    for (Path file : segments()) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static void truncate(Path file, long size) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) size));
  }

  private static Digest key(Object name) {
    return Digest.of(List.of(name.toString()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
