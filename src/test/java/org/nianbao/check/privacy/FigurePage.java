package org.nianbao.check.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes pages that are full of numbers, none of them personal: amounts, dates, tables of figures,
 * and numbers that look like those of persons but lack the checksum, the day or the name.
 */
final class FigurePage {

  private static final String[] REGIONS = {
    "441900", "440306", "110105", "330106", "510107", "523400"
  };
  private static final String[] UNITS = {"元", "万元", "人次", "户", "宗", "%", "亿元", "人", "件", ""};

  private final Random random;
  private final List<Supplier<String>> blocks =
      List.of(
          this::amounts,
          this::figures,
          this::figures,
          this::years,
          this::unionsFounded,
          this::serials,
          this::creditCodes,
          this::books,
          this::landlines,
          this::elevenDigits,
          this::telephoneCosts,
          this::sums,
          this::accounts,
          this::addresses,
          this::scores,
          this::listOfNumbers,
          this::schedule,
          this::projects);

  FigurePage(Random random) {
    this.random = random;
  }

  /** A page of eight to twenty blocks. */
  String html() {
    int count = 8 + random.nextInt(13);
    String body =
        IntStream.range(0, count)
            .mapToObj(it -> blocks.get(random.nextInt(blocks.size())).get())
            .collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>2012 年度工作总结</title>
        <meta name="description" content="全年收缴经费 %s 元，服务职工 %d 人次">
        </head><body><nav><a href="../2011/">2011</a> <a href="../2012/">2012</a></nav>
        <main>%s</main></body></html>
        """
        .formatted(amount(), random.nextInt(100_000), body);
  }

  private String amounts() {
    return paragraph(
        "收缴经费"
            + figure()
            + "，其中上解"
            + figure()
            + "；慰问"
            + figure()
            + "，发放"
            + figure()
            + "。截至"
            + day()
            + "，累计"
            + amount()
            + "，同比增长 "
            + random.nextInt(100)
            + "."
            + digits(2)
            + "%，第 "
            + random.nextInt(40)
            + " 期，"
            + digits(1 + random.nextInt(12))
            + " "
            + digits(1 + random.nextInt(12)));
  }

  /** Plain, in thousands, with decimals, and small ones, side by side. */
  private String figures() {
    int columns = 3 + random.nextInt(8);
    int style = random.nextInt(5);
    return table(
        IntStream.range(0, columns).mapToObj(it -> it == 0 ? "单位" : "指标 " + it).toList(),
        4 + random.nextInt(20),
        row ->
            IntStream.range(0, columns)
                .mapToObj(it -> it == 0 && style < 3 ? "第" + row + "组" : cell(style))
                .toList());
  }

  private String cell(int style) {
    return switch (style) {
      case 0 -> digits(1 + random.nextInt(7));
      case 1 -> amount();
      case 2 -> String.format(Locale.ROOT, "%,d", random.nextInt(100_000_000));
      case 3 -> Integer.toString(random.nextInt(random.nextBoolean() ? 100 : 10_000));
      default -> digits(2 + random.nextInt(3)) + (random.nextInt(6) == 0 ? "%" : "");
    };
  }

  private String years() {
    int first = 1990 + random.nextInt(20);
    return table(
        IntStream.range(0, 8).mapToObj(it -> it == 0 ? "" : Integer.toString(first + it)).toList(),
        3 + random.nextInt(6),
        row ->
            IntStream.range(0, 8)
                .mapToObj(it -> it == 0 ? Integer.toString(first + row) : digits(1 + row % 5))
                .toList());
  }

  /** Region, day and a running number: the parts of an identity number, and none. */
  private String unionsFounded() {
    boolean isCompact = random.nextInt(10) == 0;
    return table(
        List.of("行政区划代码", "成立日期", "批准文号", "会员数"),
        3 + random.nextInt(10),
        row ->
            List.of(
                region(),
                isCompact ? day().replace("-", "") : day(),
                String.format(Locale.ROOT, "%04d", random.nextInt(300)),
                Integer.toString(random.nextInt(3000))));
  }

  /** Eighteen digits with a wrong checksum or an impossible day, and other lengths. */
  private String serials() {
    String right = Numbers.residentId(random);
    String wrong = right.substring(0, 17) + (right.endsWith("7") ? "3" : "7");
    String never = right.substring(0, 10) + "1332" + right.substring(14);
    return paragraph(
        "流水号 "
            + wrong
            + "，回单编号"
            + never
            + "，批次"
            + spaced(wrong)
            + "，发票代码 "
            + digits(12)
            + " 发票号码 "
            + digits(8)
            + "，订单 "
            + day().replace("-", "")
            + digits(10)
            + "，校验 "
            + String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong()));
  }

  private String creditCodes() {
    return paragraph(
        "统一社会信用代码 81"
            + region()
            + digits(8)
            + "XC"
            + "、91"
            + region()
            + digits(9)
            + digits(1)
            + "、52"
            + region()
            + "MJ"
            + digits(7)
            + "K、81"
            + region()
            + digits(10));
  }

  private String books() {
    return paragraph(
        "ISBN 978-7-5008-"
            + digits(4)
            + "-"
            + digits(1)
            + "，ISBN 978"
            + digits(10)
            + "，ISSN 1007-"
            + digits(4)
            + "，粤工字〔2012〕"
            + random.nextInt(100)
            + " 号");
  }

  private String landlines() {
    return paragraph(
        "联系电话：0769-8"
            + digits(7)
            + "，传真 0769-8"
            + digits(7)
            + "-"
            + digits(3)
            + "；热线 12351、400-"
            + digits(3)
            + "-"
            + digits(4)
            + "，邮编 523400 "
            + day()
            + " "
            + digits(4)
            + " 封");
  }

  /** As long as a mobile number, and not named so. */
  private String elevenDigits() {
    return paragraph(
        "订单号 "
            + Numbers.mobile(random)
            + "，编号"
            + Numbers.mobile(random)
            + "，资产总额 "
            + Numbers.mobile(random)
            + " 元。咨询热线电话详见附表。流水 "
            + Numbers.mobile(random)
            + "、"
            + Numbers.mobile(random));
  }

  private String telephoneCosts() {
    return paragraph(
            "全年电话费 " + Numbers.mobile(random) + " 元，手机补贴合计 " + Numbers.mobile(random) + " 元")
        + paragraph("电话回访职工，涉及金额" + Numbers.mobile(random) + "元；来电来访 " + digits(5) + " 人次")
        + table(
            List.of("项目", "金额（元）", "编号"),
            3,
            row ->
                List.of(row == 1 ? "电话" : "手机话费", Numbers.mobile(random), Numbers.mobile(random)));
  }

  private String sums() {
    return paragraph(
        IntStream.range(0, 5 + random.nextInt(10))
                .mapToObj(it -> digits(1 + random.nextInt(4)))
                .collect(Collectors.joining(random.nextBoolean() ? " + " : "+"))
            + " = "
            + digits(5)
            + "；"
            + digits(3)
            + "×"
            + digits(2)
            + "；"
            + digits(17)
            + "×2");
  }

  /** The account of an office, which no card has: Luhn's formula does not accept it. */
  private String accounts() {
    String account = digits(16 + random.nextInt(4));
    while (Numbers.isLuhn(account)) {
      account = digits(account.length());
    }
    return paragraph(
        "户名：寮步镇总工会，账号：" + account + "，开户行代码 " + digits(12) + "；交易流水 " + Numbers.card(random));
  }

  private String addresses() {
    return paragraph(
        "<a href=\"https://www.nianbao.example/content/post_"
            + digits(7 + random.nextInt(13))
            + ".html\">"
            + day()
            + " "
            + time()
            + "</a> <img src=\"../img/"
            + day().replace("-", "")
            + digits(9)
            + ".jpg\" alt=\"图 "
            + digits(2)
            + "\">");
  }

  private String scores() {
    int columns = 8 + random.nextInt(12);
    return table(
        IntStream.rangeClosed(1, columns).mapToObj(Integer::toString).toList(),
        5 + random.nextInt(10),
        row -> IntStream.range(0, columns).mapToObj(it -> digits(1)).toList());
  }

  private String listOfNumbers() {
    return "<ul>"
        + IntStream.range(0, 10)
            .mapToObj(it -> "<li>" + digits(1 + random.nextInt(9)) + "</li>")
            .collect(Collectors.joining())
        + "</ul>"
        + paragraph(
            IntStream.range(0, 20)
                .mapToObj(it -> digits(1 + random.nextInt(6)))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n")));
  }

  private String schedule() {
    return table(
        List.of("日期", "时间", "场次", "人数"),
        4 + random.nextInt(10),
        row ->
            List.of(
                random.nextBoolean() ? day() : day().replace("-", ""),
                time() + "-" + time(),
                digits(2),
                digits(3)));
  }

  /** Numbers of projects that begin with the region, with hyphens. */
  private String projects() {
    return paragraph(
        "项目编号 "
            + region()
            + "-"
            + day().substring(0, 7)
            + "-"
            + digits(4)
            + "，合同 DG"
            + day().replace("-", "")
            + "-"
            + digits(4)
            + "，"
            + region()
            + " "
            + day()
            + " "
            + digits(4));
  }

  private String table(
      List<String> headings, int rows, java.util.function.IntFunction<List<String>> cells) {
    return "<table><thead><tr>"
        + joined("th", headings)
        + "</tr></thead><tbody>"
        + IntStream.rangeClosed(1, rows)
            .mapToObj(it -> "<tr>" + joined("td", cells.apply(it)) + "</tr>\n")
            .collect(Collectors.joining())
        + "</tbody></table>";
  }

  private static String joined(String tag, List<String> cells) {
    return cells.stream()
        .map(it -> "<" + tag + "><p>" + it + "</p></" + tag + ">\n")
        .collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>\n";
  }

  private String figure() {
    return " " + amount() + " " + UNITS[random.nextInt(UNITS.length)];
  }

  private String amount() {
    return switch (random.nextInt(4)) {
      case 0 -> digits(1 + random.nextInt(11));
      case 1 -> String.format(Locale.ROOT, "%,d", random.nextInt(Integer.MAX_VALUE));
      case 2 -> digits(1 + random.nextInt(6)) + "." + digits(2);
      default -> Integer.toString(random.nextInt(10_000));
    };
  }

  private String spaced(String number) {
    return number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
  }

  private String region() {
    return REGIONS[random.nextInt(REGIONS.length)];
  }

  private String day() {
    return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)).toString();
  }

  private String time() {
    return String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60));
  }

  private String digits(int length) {
    return (1 + random.nextInt(9)) + Numbers.digits(length - 1, random);
  }
}
