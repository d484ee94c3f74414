package org.nianbao.check.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in a clause before the name of an indicator: 全年共受理, 全镇现有. Only words that leave
 * the figure whole may stand there.
 */
final class Lead {

  private static final WordSet WHOLE =
      WordSet.of("全年 全年度 本年 本年度 今年 一年来 这一年 年内 年底 年末 至年底 到年底 截至年底 截止年底 截至年末");
  private static final WordSet SUM = WordSet.of("共 一共 共计 总计 合计 总共 总 共有 现有 总共有");
  private static final WordSet PLAIN =
      WordSet.of(
          "目前 现 现在 截至目前 到目前为止 我们 工会 本会 我会 各级工会 辖区 辖内 有 已有 建有 拥有 已 已经",
          "登记 发生 实现 达到 一是 二是 三是 四是 五是");
  private static final WordSet RECEIVED = WordSet.of("收到 受理 接到 接待");

  /** One of several such events may be meant, unless all of the year are. */
  private static final WordSet EVENTS = WordSet.of("签订 召开 举办 发放 收缴 征收 收取 募集 报送 编发 出版 开设 完成");

  private static final Pattern OWN_YEAR = Pattern.compile("([0-9]{4})年度?");
  private static final Pattern WHOLE_YEAR = Pattern.compile("全年|本年|今年|年内|年底|年末|一年|年度|[0-9]{4}年");
  private static final Pattern PLACE =
      Pattern.compile("省|市|州|县|区|镇|乡|街道|村|学校|中学|小学|大学|学院|厂|局|公司|集团");
  private static final Pattern SCHOOL = Pattern.compile("学校|中学|小学|大学|学院");

  private final Viewpoint viewpoint;
  private final String organisation;
  private final WordSet own;

  /**
   * What was read.
   *
   * @param isWhole whether the year or the organisation as a whole is named
   * @param isCounted whether it is said to be a sum, or to have come in
   * @param isEvent whether it may be one event of several
   */
  record Read(boolean isWhole, boolean isCounted, boolean isEvent, boolean isEmpty) {}

  /**
   * @param organisation the folded name
   */
  Lead(Viewpoint viewpoint, String organisation) {
    this.viewpoint = viewpoint;
    this.organisation = organisation;
    String place = place(organisation);
    this.own = WordSet.of("全" + place, "本" + place, "我" + place);
  }

  /** 寮步镇总工会 speaks of 全镇, but its 全市 is that of others. */
  private static String place(String organisation) {
    Matcher matcher = PLACE.matcher(organisation);
    String last = "会";
    while (matcher.find()) {
      last = matcher.group();
    }
    return SCHOOL.matcher(last).matches() ? "校" : last;
  }

  /** Whether words name the whole year. */
  static boolean isWholeYear(String text) {
    return WHOLE_YEAR.matcher(text).find();
  }

  /** Empty where other words stand there. */
  Optional<Read> read(String text, int from, int to) {
    boolean whole = false;
    boolean counted = false;
    boolean event = false;
    int at = from;
    while (at < to) {
      int next = Math.max(WHOLE.after(text, at), Math.max(own.after(text, at), year(text, at)));
      whole |= next > at;
      if (next == at) {
        next = EVENTS.after(text, at);
        event |= next > at;
      }
      if (next == at) {
        next = Math.max(SUM.after(text, at), RECEIVED.after(text, at));
        counted |= next > at;
      }
      if (next == at) {
        next = Math.max(PLAIN.after(text, at), name(text, at));
      }
      if (next == at || next > to) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.of(new Read(whole, counted, event, from == to));
  }

  private int year(String text, int at) {
    Matcher year = OWN_YEAR.matcher(text).region(at, text.length());
    return year.lookingAt() && viewpoint.isOwnYear(Integer.parseInt(year.group(1)))
        ? year.end()
        : at;
  }

  private int name(String text, int at) {
    return text.startsWith(organisation, at) ? at + organisation.length() : at;
  }
}
