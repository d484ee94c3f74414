package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site that strains the design: a report without any figure, one with 40, a name of 40
 * characters, 300 tags, 500 organisations, 12 years.
 */
final class ExtremeSite {

  static final int ORGANISATIONS = 500;
  static final int TAGS = 300;
  static final int FIGURES = 40;
  static final int FIRST_YEAR = 2013;
  static final int LAST_YEAR = 2024;

  static final String LONG_NAME = "中国某某水利水电工程集团有限公司第十四工程局机电安装与金属结构制造分局工会委员会";
  static final String RICHEST = "reports/big-works/2024/";
  static final String POOREST = "reports/plant-001/2024/";

  /** With characters that few fonts have, and that take two units each. */
  static final String FAR_NAME = "某县𬱖村𠮷野小学工会";

  static final String LONG = "organisations/big-works/";

  /** Short words that a tag can be made of. */
  private static final List<String> WORDS =
      List.of("读书", "安康", "普法", "技能", "慰问", "助学", "维权", "健身", "女工", "班组", "节能", "文艺");

  private static final List<String> MATTERS =
      List.of(
          "活动", "竞赛", "培训", "帮扶", "讲座", "座谈", "调研", "展览", "评比", "检查", "宣传", "服务", "交流", "建设", "考核",
          "表彰", "巡讲", "练兵", "互助", "观摩", "论坛", "体检", "比武", "联谊", "课堂");

  private final Path folder;

  private ExtremeSite(Path folder) {
    this.folder = folder;
  }

  /** Writes it with the templates, indicators and areas of this repository. */
  static void write(Path folder) {
    ExtremeSite site = new ExtremeSite(folder);
    try {
      ProductFolder.copy(folder);
      site.write(indicators());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Indicator> indicators) throws IOException {
    organisation("city", "临江市总工会", "临江市", "city", "");
    organisation("big-works", LONG_NAME, "机电分局", "enterprise", "city");
    organisation("far", FAR_NAME, "村小", "enterprise", "city");
    for (int i = 1; i <= ORGANISATIONS - 3; i++) {
      organisation(plant(i), "临江市第" + i + "机械厂工会", "第" + i + "厂", "enterprise", "city");
    }
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      report("big-works", year, indicators.subList(0, FIGURES), tags(year));
      report("plant-001", year, List.of(), List.of("安康杯"));
      report("plant-002", year, indicators.subList(0, 4), List.of("安康杯"));
    }
    for (int i = 3; i <= ORGANISATIONS - 3; i++) {
      report(plant(i), LAST_YEAR, indicators.subList(0, 4), List.of("安康杯"));
    }
  }

  private static String plant(int number) {
    return "plant-%03d".formatted(number);
  }

  /** Each year its share of all. */
  private static List<String> tags(int year) {
    List<String> tags = new ArrayList<>();
    int years = LAST_YEAR - FIRST_YEAR + 1;
    for (int i = year - FIRST_YEAR; i < TAGS; i += years) {
      tags.add(WORDS.get(i % WORDS.size()) + MATTERS.get(i / WORDS.size()));
    }
    return tags;
  }

  private void organisation(String id, String name, String shortName, String kind, String parent)
      throws IOException {
    save(
        "content/organisations/" + id + ".adoc",
        "= "
            + name
            + "\n:jbake-type: organisation\n:jbake-status: published\n:short-name: "
            + shortName
            + "\n:kind: "
            + kind
            + (parent.isEmpty() ? "" : "\n:parent: " + parent)
            + "\n:sample: yes\n\n为检验版面编造的单位。\n");
  }

  private void report(String organisation, int year, List<Indicator> stated, List<String> tags)
      throws IOException {
    StringBuilder text = new StringBuilder("= ").append(year).append(" 年度工会工作总结\n");
    text.append(":jbake-type: report\n:jbake-status: published\n:jbake-date: ")
        .append(year + 1)
        .append("-01-15\n:period: ")
        .append(year)
        .append("-01-01/")
        .append(year)
        .append("-12-31\n:jbake-tags: ")
        .append(String.join(", ", tags))
        .append('\n');
    for (int i = 0; i < stated.size(); i++) {
      Indicator it = stated.get(i);
      text.append(":metric-%s: %d %s\n".formatted(it.id(), 40 + i + year % 7, it.unit()));
    }
    text.append("\n全年工作平稳，职工队伍稳定，各项活动按计划完成。\n\n[.awards]\n== 荣誉\n\n本年未参加评比。\n");
    save("content/reports/" + organisation + "/" + year + ".adoc", text.toString());
  }

  private record Indicator(String id, String unit) {}

  /** Those that can be stated alone, whatever the others are. */
  private static List<Indicator> indicators() throws IOException {
    List<Indicator> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("content/indicators"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        if (text.contains("\n:unit: ")
            && Stream.of(":parts:", ":ratio", ":at-most", ":from:", ":to:", ":unit: %")
                .noneMatch(it -> text.contains("\n" + it))) {
          String unit = text.replaceAll("(?s).*\n:unit: (\\S+).*", "$1");
          all.add(new Indicator(file.getFileName().toString().replace(".adoc", ""), unit));
        }
      }
    }
    return all;
  }

  private void save(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
