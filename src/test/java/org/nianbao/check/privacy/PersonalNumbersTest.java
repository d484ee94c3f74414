package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; their checksums are right. */
final class PersonalNumbersTest {

  private static final String ID = "11010519491231002X";
  private static final String CARD = "6222020200112233446";

  private static List<String> found(String text) {
    return PersonalNumbers.find(text).stream().map(it -> it.kind() + " " + it.number()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "张三，身份证号11010519491231002X。",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        "110105\u00A01949\u30001231\u2009002X",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "110105-19491231-002X",
        "110105—1949-12-31—002X",
        "110105·19491231·002Х",
        "110105_19491231_002X",
        "11\u200B0105\u00AD1949\u200D1231\u2060002\uFEFFX",
        "1\uFE0F\u20E310105194912310\uFE0F\u20E302X",
        "𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐𝐗",
        "①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②x",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "*110105*19491231`002X`",
        "110105##1949##1231+002X",
        "| 110105 | 19491231 | 002X",
        "| 张三 | 1 | 1 | 0 | 1 | 0 | 5 | 1 | 9 | 4 | 9 | 1 | 2 | 3 | 1 | 0 | 0 | 2 | X",
        "|110105\na|19491231\n2+|002X",
        "|110105 .2+^.>s|19491231\n|002X",
        "号码 1101051949\n1231002X 见附表",
        "ID11010519491231002X.pdf",
        "sfz_11010519491231002X_zhang",
        "3. 11010519491231002X",
        "①11010519491231002X",
        "57 110105 19491231 002X 35",
        "https://nianbao.example/f/11010519491231002X?x=1",
      })
  void aResidentIdIsFoundInAnyDisguise(String text) {
    assertThat(found(text)).containsExactly("RESIDENT_ID " + ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "11010519491331002X",
        "110105194902290020",
        "11010518991231002X",
        "01010519491231002X",
        "911101051949123102",
        "811010519491231002X",
        "11010519491231002X5",
        "11010519491231002XY7",
        "a1b11010519491231002X",
        "e3b0c44298fc1c1411010519491231002Xb934",
        "110105,19491231,002X",
        "110105.19491231.002X",
        "110105号19491231号002X",
        "| 110105 | 1949-12-31 | 002X",
        "2,110 | 105 | 19491231 | 002X",
        "91110105MA01ABCD2X",
      })
  void whatIsNotAResidentIdIsLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系电话：13800138000",
        "手機 138 0013 8000",
        "聯絡方式：138-0013-8000",
        "请致电王工 +86 138 0013 8000",
        "微信同号：0086-13800138000",
        "Tel: (86)13800138000",
        "WeChat 13800138000",
        "13800138000（手机）",
        "王工 １３８００１３８０００【微信同号】",
        "| 电话 | 13800138000",
        "| 联系人 | 王工\n| 手机 | 13800138000",
        "tel:13800138000",
      })
  void aMobileNumberIsFoundWhereItIsNamed(String text) {
    assertThat(found(text)).containsExactly("MOBILE 13800138000");
  }

  @Test
  void aNameCountsForAllNumbersOfAList() {
    assertThat(found("电话：13800138000、13800138001、13800138002、13800138003、13800138004")).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收缴经费 13800138000 元",
        "全年电话费 13800138000 元",
        "电话补助13800138000",
        "来电来访合计 13800138000",
        "热线电话接听，金额 ￥13800138000",
        "联系电话 0769-83281234，流水号 13800138000",
        "联系电话 0769-83281234",
        "订单 13800138000",
        "hotel 13800138000",
        "电话 12345678901",
        "手机 138001380001",
        "手机价值 13800138000.50",
        "联系职工、服务职工的渠道进一步畅通，全年各级工会走访企业和职工家庭的情况见附表 13800138000",
        "拨打电话咨询。编码 13800138000",
      })
  void otherNumbersOfElevenDigitsAreLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "银行卡号：6222020200112233446",
        "账号 6222 0202 0011 2233 446",
        "開戶行：寮步支行，賬號６２２２０２０２００１１２２３３４４６",
        "汇款至 6222-0202-0011-2233-446，户名：王工",
        "6222020200112233446（工行卡号）",
        "Account: 6222020200112233446",
      })
  void aBankCardIsFoundWhereItIsNamed(String text) {
    assertThat(Numbers.isLuhn(CARD)).isTrue();
    assertThat(found(text)).containsExactly("BANK_CARD " + CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6222020200112233446",
        "账号 6222020200112233445",
        "账号 62220202001122334",
        "账户余额 6222020200112233446",
        "账号见附件，订单号 6222020200112233446",
      })
  void otherLongNumbersAreLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aResidentIdIsNothingElse() {
    assertThat(found("手机、卡号：" + ID)).containsExactly("RESIDENT_ID " + ID);
  }

  @Test
  void aNumberKnowsItsPlaceAndHidesItself() {
    PersonalNumber number = PersonalNumbers.find("号码 𝟏10105 19491231 002X。").get(0);
    assertThat(number.start()).isEqualTo(3);
    assertThat(number.end()).isEqualTo(24);
    assertThat(number.masked()).isEqualTo("110**************X");
    assertThat(number).hasToString("RESIDENT_ID 110**************X [3, 24)");
  }

  @Test
  void aLineIsRedactedWithoutMovingWhatFollows() {
    assertThat(Redaction.of("见 𝟏10105 19491231 002X 和 57 宗"))
        .isEqualTo("见 𝟏10*** ******** ***X 和 57 宗");
  }
}
