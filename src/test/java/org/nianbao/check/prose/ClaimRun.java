package org.nianbao.check.prose;

import static org.nianbao.model.IndicatorBuilder.indicator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Place;
import org.nianbao.read.Sources;

/**
 * Reads sentences as the report of a town, and shows what was read: {@code petitions = 57 宗}, with
 * {@code +} and {@code -} for a change.
 */
final class ClaimRun {

  private ClaimRun() {}

  static final String PATH = "content/reports/liaobu-town/2012.adoc";
  static final Pattern REFERENCE = Pattern.compile("\\{([a-z-]+)}");

  static final List<Indicator> INDICATORS =
      Stream.of(
              indicator("petitions", "信访件").nameHant("信訪件").shortName("信访").aliases("信访事件", "信访量"),
              indicator("referred", "上级转办信访件").aliases("转办信访件"),
              indicator("closed", "信访办结件").aliases("办结信访件"),
              indicator("members", "工会会员")
                  .nameHant("工會會員")
                  .shortName("会员")
                  .unit("人")
                  .aliases("会员人数"),
              indicator("unions", "基层工会").nameHant("基層工會").unit("家"),
              indicator("agreements", "签订工资协议的企业").nameHant("簽訂工資協議的企業").unit("家"),
              indicator("dues", "工会经费收入").nameHant("工會經費收入").unit("元").aliases("工会经费"),
              indicator("condolence", "慰问金").nameHant("慰問金").unit("元"),
              indicator("aided", "获得帮扶职工").nameHant("獲得幫扶職工").unit("人"),
              indicator("congress", "职代会（教代会）").aliases("职代会"),
              indicator("contracts", "集体合同").nameHant("集體合同"),
              indicator("visits", "服务职工").unit("人次"),
              indicator("collectives", "先进集体").aliases("先进集体数"),
              indicator("individuals", "先进个人").unit("人"),
              indicator("coverage", "职代会建制率").unit("%").aggregation(Aggregation.NONE))
          .map(IndicatorBuilder::build)
          .toList();

  static Viewpoint town(String... ofOtherTimes) {
    return new Viewpoint(
        new Id("liaobu-town"),
        "寮步镇总工会",
        OrganisationNames.of(Map.of(new Id("others"), List.of("东莞市总工会", "滨河街道总工会", "滨河"))),
        Period.calendarYear(2012),
        Stream.of(ofOtherTimes).map(Id::new).collect(Collectors.toSet()));
  }

  static List<Claim> claims(Viewpoint viewpoint, Passage... passages) {
    return new ClaimReader(INDICATORS, new Sources(Map.of())).read(List.of(passages), viewpoint);
  }

  static Passage passage(String text, String... above) {
    return Passage.of(referring(text), List.of(above), Place.of(PATH, 9));
  }

  static String referring(String text) {
    return REFERENCE.matcher(text).replaceAll(it -> Passage.reference(new Id(it.group(1))));
  }

  static String read(Viewpoint viewpoint, Passage... passages) {
    return claims(viewpoint, passages).stream()
        .map(ClaimRun::shown)
        .collect(Collectors.joining("; "));
  }

  static String shown(Claim claim) {
    String sign =
        switch (claim.kind()) {
          case VALUE -> " = ";
          case MORE -> " + ";
          case FEWER -> " - ";
        };
    Quantity quantity = claim.quantity();
    String qualifier =
        switch (quantity.qualifier()) {
          case EXACT -> "";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
          case ABOUT -> "~";
        };
    return claim.indicator() + sign + qualifier + quantity.asWritten();
  }
}
