package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawSite;
import org.nianbao.read.Sources;

/** Two thousand numbers of nobody, hidden in the source of reports in ten ways. */
final class PlantedNumbersTest {

  private static final int PER_DISGUISE = 200;
  private static final int MEASURED = 2000;

  private static final String[] BEFORE = {
    "", "帮扶对象张三，", "身份证号：", "身份證號碼", "（", "困难职工57人，其中1人（", "1. ", "见附表 3：", "2012年12月28日，"
  };

  private static final String[] BEHIND = {
    "", "。", "，男，35岁", "）领取 3000 元", " 57 宗", "；电话 0769-83281234"
  };

  @Test
  void atLeastNinetyNineAndAHalfPercentAreCaught() {
    Map<Disguise, Integer> caught = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    Random random = new Random(20121228L);
    for (Disguise disguise : Disguise.values()) {
      for (int i = 0; i < PER_DISGUISE; i++) {
        String number = i % 5 == 0 ? Numbers.residentIdWithX(random) : Numbers.residentId(random);
        String report = report(disguise.of(number, random), random);
        if (scan(report).contains("NB521 " + masked(number))) {
          caught.merge(disguise, 1, Integer::sum);
        } else {
          missed.add(disguise + ": " + report.replaceAll("(?s).*== 困难帮扶", ""));
        }
      }
    }
    assertThat(Disguise.values()).hasSize(10);
    int total = caught.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(total).as("%s, missed %s", caught, missed).isEqualTo(MEASURED);
  }

  /** Tables stand by themselves, the rest in a paragraph. */
  private static String report(String planted, Random random) {
    String text =
        planted.contains("|===")
            ? planted
            : BEFORE[random.nextInt(BEFORE.length)]
                + planted
                + BEHIND[random.nextInt(BEHIND.length)];
    return """
        = 寮步镇总工会 2012 年度工作总结
        :jbake-type: report
        :jbake-date: 2012-12-28
        :period: 2012-01-01/2012-12-31
        :metric-petitions: 57 宗

        == 困难帮扶

        """
        + text
        + "\n\n全年慰问 436 户，发放 12.2 万元。\n";
  }

  private static List<String> scan(String report) {
    Problems problems = new Problems();
    Sources sources =
        new Sources(Map.of("content/reports/liaobu-town/2012.adoc", report.lines().toList()));
    PrivacyScan.checkAround(
        new RawSite(new TreeMap<>(), List.of(), new TreeSet<>(), sources), problems);
    return problems.sorted().stream().map(it -> it.code() + " " + it.arguments().get(0)).toList();
  }

  private static String masked(String number) {
    return new PersonalNumber(Kind.RESIDENT_ID, 0, number.length(), number).masked();
  }
}
