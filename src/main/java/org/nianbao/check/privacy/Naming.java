package org.nianbao.check.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words around a number name it: the last name before it counts. */
final class Naming {

  /** How far before a number its name may stand, in chars. */
  static final int MAX_BEFORE = 32;

  /** The longest note in brackets behind a number that may name it, in chars. */
  private static final int MAX_NOTE = 12;

  private static final String MOBILE_WORDS =
      "手机|手機|手提|移动电话|行動電話|电话|電話|联系|聯繫|聯系|联络|聯絡|致电|致電|来电|來電|拨打|撥打|短信|簡訊|热线|熱線" + "|微信|wechat|weixin";

  private static final String MOBILE_IN_LATIN = "mobile|cell|tel|telephone|phone|cellphone";

  private static final String MOBILES =
      "(?:" + MOBILE_WORDS + "|" + alone(MOBILE_IN_LATIN) + ")(?![费費补補会會卡网網亭])";

  private static final String CARD_WORDS =
      "卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|儲蓄卡|帐号|账号|賬號|帳號|账户|帐户|賬戶|帳戶|开户|開戶|汇款|匯款" + "|转账|轉賬|轉帳";

  private static final String CARD_IN_LATIN = "card|account|acct|iban";

  private static final String CARDS = CARD_WORDS + "|" + alone(CARD_IN_LATIN);

  private static final String OTHERS =
      "编号|編號|单号|單號|订单|訂單|流水|金额|金額|合计|合計|共计|共計|总计|總計|总额|總額|支出|收入|投入|余额|餘額"
          + "|邮编|郵編|代码|代碼|工号|工號|文号|文號|证号|證號|票号|票號|(?<![a-z])(?:qq|isbn|issn)(?![a-z])";

  private static final Pattern MOBILE = names(MOBILES);
  private static final Pattern CARD = names(CARDS);
  private static final Pattern ANY_MOBILE = Pattern.compile(MOBILE_WORDS + "|" + MOBILE_IN_LATIN);
  private static final Pattern ANY_CARD = Pattern.compile(CARD_WORDS + "|" + CARD_IN_LATIN);
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?]");
  private static final Pattern NOTE =
      Pattern.compile("\\s*[（(【\\[〔]([^（）()【】\\[\\]〔〕]{0," + MAX_NOTE + "})[）)】\\]〕]");

  /** What is counted behind an amount; a number that names somebody has none. */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*(?:元|[万萬亿億]\\s*[元人户戶件次]|亿|億|人次|人民币|人民幣|[户戶](?!名)|件|份|[个個](?!人)|次(?!日)|[%％])");

  private static final Pattern CURRENCY = Pattern.compile("[￥¥$€]\\s*$|(?:人民币|人民幣|rmb)\\s*$");

  private Naming() {}

  private static String alone(String latin) {
    return "(?<![a-z])(?:" + latin + ")(?![a-z])";
  }

  private static Pattern names(String named) {
    return Pattern.compile("(?<named>" + named + ")|" + OTHERS);
  }

  /** Whether a word that names numbers of a kind is anywhere in a text, if only within another. */
  static boolean mayName(Kind kind, String text) {
    return (kind == Kind.MOBILE ? ANY_MOBILE : ANY_CARD).matcher(normal(text)).find();
  }

  /**
   * Whether a number of this kind would be named at this place of a text.
   *
   * @param inherits where an earlier number of this kind ends that is named, or -1
   */
  static boolean names(Kind kind, String text, int start, int end, int inherits) {
    Pattern pattern = kind == Kind.MOBILE ? MOBILE : CARD;
    String before = before(text, start);
    if (UNIT.matcher(text).region(end, text.length()).lookingAt()
        || CURRENCY.matcher(before).find()) {
      return false;
    }
    return isNamed(pattern, before, inherits >= 0 && start - inherits <= MAX_BEFORE)
        || isNoted(pattern, text, end);
  }

  private static boolean isNamed(Pattern pattern, String before, boolean inherits) {
    boolean named = inherits;
    Matcher matcher = pattern.matcher(before);
    while (matcher.find()) {
      named = matcher.group("named") != null;
    }
    return named;
  }

  private static boolean isNoted(Pattern pattern, String text, int end) {
    Matcher note = NOTE.matcher(text).region(end, text.length());
    return note.lookingAt() && isNamed(pattern, normal(note.group(1)), false);
  }

  /** What stands before a place in its sentence, no longer than {@link #MAX_BEFORE}. */
  private static String before(String text, int start) {
    int from = Math.max(0, start - MAX_BEFORE);
    String before = text.substring(from, start);
    Matcher end = SENTENCE_END.matcher(before);
    int cut = 0;
    while (end.find()) {
      cut = end.end();
    }
    return normal(before.substring(cut));
  }

  /** In one form, without what cannot be seen. */
  private static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    Glyphs.normal(text)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(it -> Gap.of(it) != Gap.NONE)
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }
}
