package org.nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;

/** The table of who may import whom. */
@AnalyzeClasses(packages = "org.nianbao", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {

  private static ArchRule room(String name, String... mayImport) {
    String[] allowed = new String[mayImport.length + 1];
    allowed[0] = "org.nianbao." + name + "..";
    for (int i = 0; i < mayImport.length; i++) {
      allowed[i + 1] = "org.nianbao." + mayImport[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage("org.nianbao." + name + "..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "another room than " + String.join(", ", mayImport),
                it ->
                    it.getPackageName().startsWith("org.nianbao")
                        && !com.tngtech.archunit.core.domain.JavaClass.Predicates
                            .resideInAnyPackage(allowed)
                            .test(it)));
  }

  @ArchTest
  static final ArchRule PROBLEM_IMPORTS_ONLY_JAVA =
      classes()
          .that()
          .resideInAPackage("org.nianbao.problem..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.nianbao.problem..", "java..", "org.jspecify..");

  @ArchTest static final ArchRule MODEL = room("model", "problem");
  @ArchTest static final ArchRule CACHE = room("cache");
  @ArchTest static final ArchRule WORK = room("work");
  @ArchTest static final ArchRule FILE = room("file");
  @ArchTest static final ArchRule READ = room("read", "file", "problem", "cache", "work");

  @ArchTest
  static final ArchRule CHECK = room("check", "read", "file", "model", "problem", "cache", "work");

  @ArchTest static final ArchRule DERIVE = room("derive", "model", "problem");

  @ArchTest
  static final ArchRule RENDER =
      room("render", "model", "derive", "search", "problem", "cache", "work");

  @ArchTest static final ArchRule SEARCH = room("search", "work");
  @ArchTest static final ArchRule GIT = room("git");

  @ArchTest static final ArchRule PUBLISH = room("publish", "file", "problem", "cache", "work");

  /** So that a test can let each change fail. */
  @ArchTest
  static final ArchRule ONLY_THE_DISK_WRITES =
      noClasses()
          .that()
          .resideInAPackage("org.nianbao.publish..")
          .and()
          .doNotHaveSimpleName("Disk")
          .should()
          .callMethodWhere(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "a method of Files that changes something",
                  it ->
                      it.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                          && it.getName()
                              .matches("(write|copy|move|delete|create|set|newOutput|newByte).*")));

  @ArchTest
  static final ArchRule CLI_KNOWS_ONLY_THE_CONDUCTOR =
      noClasses()
          .that()
          .resideInAPackage("org.nianbao.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.nianbao.file..",
              "org.nianbao.read..",
              "org.nianbao.check..",
              "org.nianbao.model..",
              "org.nianbao.derive..",
              "org.nianbao.render..",
              "org.nianbao.publish..",
              "org.nianbao.git..");

  @ArchTest
  static final ArchRule DERIVE_PACKAGES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.nianbao.derive.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.nianbao.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_READ_KNOWS_ASCIIDOCTOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.asciidoctor..", "org.jruby..");

  @ArchTest
  static final ArchRule ONLY_RENDER_JBAKE_KNOWS_JBAKE_AND_FREEMARKER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.render.jbake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jbake..", "freemarker..");

  @ArchTest
  static final ArchRule ONLY_CLI_EXITS_AND_KNOWS_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  /**
   * Systems list files in any order. Each of these sorts what it finds, or it makes no difference:
   * they count, delete, or put into a sorted set. Whoever is added here does so too.
   */
  private static final String LISTERS =
      "org\\.nianbao\\."
          + "(cache\\.(Cache|PackFolder)|cli\\.(Training|Workload)|read\\.ContentFolder"
          + "|publish\\.(Comparison|SourceFiles|Trees)|render\\.gallery\\.PartExamples"
          + "|render\\.jbake\\.(Templates|TemplateScan))";

  private static final com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaMethodCall>
      LISTING =
          com.tngtech.archunit.base.DescribedPredicate.describe(
              "a method that lists a folder",
              it ->
                  (it.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                          && it.getName().matches("list|walk|walkFileTree|find|newDirectoryStream"))
                      || (it.getTargetOwner().isEquivalentTo(java.io.File.class)
                          && it.getName().matches("list|listFiles")));

  @ArchTest
  static final ArchRule FEW_LIST_FOLDERS =
      noClasses().that().haveNameNotMatching(LISTERS).should().callMethodWhere(LISTING);

  /** So that the list names nobody who is gone. */
  @ArchTest
  static final ArchRule THE_LISTERS_LIST =
      classes()
          .that()
          .haveNameMatching(LISTERS)
          .should(com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere(LISTING));

  @ArchTest
  static final ArchRule NOTHING_PRINTS_OUTSIDE_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
