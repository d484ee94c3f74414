package org.nianbao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each target keeps its promises for what it begins with, and for all that was ever found. */
class FuzzSeedsTest {

  private static final Path SEEDS = Path.of("src/test/resources/fuzz");

  static List<Arguments> seeds() throws IOException {
    List<Arguments> seeds = new ArrayList<>();
    for (Target target : Target.values()) {
      for (Path file : files(target)) {
        seeds.add(arguments(target, file));
      }
    }
    return seeds;
  }

  private static List<Path> files(Target target) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(target.word()))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromises(Target target, Path file) throws Throwable {
    target.feed(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void beginsWithSomething(Target target) throws IOException {
    assertThat(files(target)).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void keepsThemForNothing(Target target) throws Throwable {
    target.feed(new byte[0]);
  }
}
