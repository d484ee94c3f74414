package org.nianbao.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Indicator;

/**
 * Judges from the words around a number whether it is the report's own figure for its own time. A
 * word too many here costs a claim; a word too few costs an editor a false warning.
 */
final class Scope {

  /** What is said of other times, of plans, of averages or of a part only. */
  private static final Pattern OTHER =
      Pattern.compile(
          String.join(
              "|",
              "上年|去年|前年|往年|历年|近年|上一年|上个?年度|上届|上学年|同期|原有|原来|过去|此前|以来|年间",
              "累计|[0-9]{1,2}月|[一二三四五六七八九十]月|月份|月底|月初|季度|半年|学期|[上中下]旬|期间|阶段|当天|当日",
              "[二三四五六七八九十两几0-9]年来|春节|元旦|中秋|端午|国庆|五一|六一|七一|八一|三八|两节|节日|前夕",
              "来年|明年|下一年|下年度|后年|今后|未来|下一步|计划|目标|力争|争取|预计|预期|拟|任务|要求|指标|应当|规定|标准|如果|例如|比如",
              "每|平均|人均|户均|月均|日均|年均",
              "其中|女|男|部分|有的|其他|其它|其余|剩余|另|此外|除|分别|不含|不包括|某"));

  /** Words that make what follows them in a list a part of something, too. */
  private static final Pattern RESTRICTING =
      Pattern.compile(
          String.join(
              "|",
              "新[增建成入会组发吸]|净增|增加|减少|发展|组建|成立|建成|撤销|注销|困难|贫困|党员|青年|退休|农民工|外来",
              "表彰|评[为选出]|推荐|命名|授予|获|荣誉|各(?!级|项|类)|包括|含|来自|抽查|检查|随机|参加|参与|覆盖|涉及",
              "慰问|走访|培训|当中|试点|示范|直属|所属|下属|下辖|办结|转办"));

  /** A clause that names somebody: 滨河社区，工会会员 30 人. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(公司|企业|集团|厂|学校|中学|小学|社区|村|街道|镇|乡|区|县|市|分会|工会|支会|车间|班组|局|院|所|部|系统|单位|方面|战线)[，：]$");

  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?=年|—|–|-|/|至)");
  private static final Pattern COMPARED_YEAR = Pattern.compile("[比较同与和][0-9]{4}年");
  private static final String LIST = "、和及与";

  /** Another union, which the site need not know: 横坑村工会. */
  private static final Pattern UNION =
      Pattern.compile("(?:村|厂|公司|集团|社区|学校|中学|小学|医院|街道|局|园区|车间|镇)(?:联合|总)?(?:工会|分会)");

  private static final Pattern NAME_IN_HEADING =
      Pattern.compile("(?:公司|厂|学校|中学|小学|社区|村|街道|镇|工会|分会|支部|车间)：?$");

  private final Viewpoint viewpoint;
  private final String organisation;
  private final Lead lead;

  Scope(Viewpoint viewpoint, Folder folder) {
    this.viewpoint = viewpoint;
    this.organisation = folder.name(viewpoint.organisation());
    this.lead = new Lead(viewpoint, organisation);
  }

  /** Whether what stands below such a heading, caption or introduction may be the report's own. */
  boolean allows(List<String> above) {
    return above.stream().allMatch(it -> isOwn(it) && isOwnTime(it) && !namesAnother(it));
  }

  private boolean namesAnother(String heading) {
    return NAME_IN_HEADING.matcher(heading).find() && !heading.contains(organisation);
  }

  private boolean namesOther(String text) {
    return viewpoint.all().isAnotherIn(text, viewpoint.id(), organisation);
  }

  /** Whether nothing in a text names another time, part or organisation. */
  private boolean isOwn(String text) {
    return !OTHER.matcher(text).find() && !namesOther(text);
  }

  /** Whether the text names no year, or only that of the report and one compared with. */
  boolean isOwnTime(String text) {
    Matcher year = YEAR.matcher(COMPARED_YEAR.matcher(text).replaceAll(""));
    while (year.find()) {
      if (!viewpoint.isOwnYear(Integer.parseInt(year.group(1)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is that of all that the report counts. */
  boolean allowsName(Sentence sentence, int name, Indicator indicator) {
    int clause = sentence.clauseStart(name);
    String before = sentence.before(clause);
    if (!isOwn(before) || !isOwnTime(sentence.whole()) || !isOfItsTime(sentence, indicator)) {
      return false;
    }
    Optional<Lead.Read> read = lead.read(sentence.text(), clause, name);
    if (read.filter(Lead.Read::isWhole).isPresent()) {
      return true;
    }
    if (!goesOn(sentence, clause)) {
      return false;
    }
    if (read.isPresent() && !read.get().isEmpty()) {
      return !read.get().isEvent() || Lead.isWholeYear(before);
    }
    String said = sentence.before(name);
    return (read.isPresent() || isNextInList(sentence, name))
        && isOwn(said)
        && !RESTRICTING.matcher(said).find()
        && !TOPIC.matcher(before).find();
  }

  /**
   * Whether a clause that does not say itself of what it speaks goes on with what the report speaks
   * of: it is the first of its sentence, or stands behind a time, a figure or a label.
   */
  private boolean goesOn(Sentence sentence, int clause) {
    if (!isOfNoOther(sentence.context(clause))) {
      return false;
    }
    if (clause == sentence.start() || sentence.text().charAt(clause - 1) == '：') {
      return true;
    }
    int end = clause - 1;
    int start = sentence.clauseStart(end);
    return sentence.text().charAt(end) == '，'
        && (lead.read(sentence.text(), start, end).isPresent() || endsFigure(sentence, end));
  }

  private static boolean endsFigure(Sentence sentence, int end) {
    return end > sentence.start()
        && (sentence.text().charAt(end - 1) == Folded.REFERENCE
            || NumberReader.endsUnit(sentence.before(end)));
  }

  /** Whether a text, that of earlier sentences included, names no other organisation or year. */
  private boolean isOfNoOther(String text) {
    return isOwnTime(text)
        && !namesOther(text)
        && !UNION.matcher(text.replace(organisation, "")).find();
  }

  /**
   * Whether a clause says that all is counted that follows: 全年共受理 57 宗信访件. Asked where the words
   * for what is counted leave room for less.
   */
  boolean allowsCount(Sentence sentence, int number, Indicator indicator) {
    int clause = sentence.clauseStart(number);
    String before = sentence.before(clause);
    return isOwn(before)
        && isOwnTime(sentence.whole())
        && isOfItsTime(sentence, indicator)
        && lead.read(sentence.text(), clause, number)
            .filter(it -> it.isWhole() || (it.isCounted() && goesOn(sentence, clause)))
            .isPresent();
  }

  /** A figure for ten months is not that of a year. */
  private boolean isOfItsTime(Sentence sentence, Indicator indicator) {
    return !viewpoint.ofOtherTimes().contains(indicator.id())
        || !Lead.isWholeYear(sentence.whole());
  }

  /** 信访件 57 宗、工会会员 30 人. */
  private static boolean isNextInList(Sentence sentence, int name) {
    if (name <= sentence.start() + 1 || LIST.indexOf(sentence.text().charAt(name - 1)) < 0) {
      return false;
    }
    return endsFigure(sentence, name - 1);
  }
}
