package org.nianbao.check.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Set;
import org.nianbao.check.quantity.QuantityReader.Read;
import org.nianbao.check.quantity.QuantityReader.Refused;
import org.nianbao.check.quantity.QuantityReader.Result;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;

/** Whatever stands behind a {@code :metric-…:} is read as what it says, or refused. */
final class NumberFuzz {

  /** Longer figures are refused; what they are refused with shows so much of them. */
  private static final int SHOWN = 61;

  private static final Set<Code> REFUSALS = Set.of(Code.NB402, Code.NB403, Code.NB408, Code.NB409);

  private NumberFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String written = new String(input, UTF_8);
    Result result = QuantityReader.read(written);
    assertThat(QuantityReader.read(written)).isEqualTo(result);
    if (result instanceof Read read) {
      isWhatIsWritten(written, read.quantity());
      isTheSameWhenWrittenAgain(read.quantity());
      isTheSameInFullWidth(written, read);
    } else if (result instanceof Refused refused) {
      assertThat(REFUSALS).contains(refused.code());
      assertThat(refused.argument().length()).isLessThanOrEqualTo(SHOWN);
      if (refused.code() == Code.NB403) {
        assertThat(Units.suggest(refused.argument(), UnitKind.MONEY)).isNotBlank();
      }
    } else {
      assertThat(Normalizer.normalize(written, Normalizer.Form.NFKC).strip()).isEqualTo("?");
    }
  }

  /** The digits and the point are those of the text, in their order, and there are no others. */
  private static void isWhatIsWritten(String written, Quantity quantity) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replace('−', '-');
    String digits = plain.replaceAll("[^0-9.]", "");
    assertThat(quantity.value().abs()).isEqualByComparingTo(new BigDecimal(digits));
    assertThat(quantity.value().scale())
        .isEqualTo(digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0);
    assertThat(quantity.value().signum() >= 0 || plain.contains("-")).isTrue();
    assertThat(quantity.value().precision()).isLessThanOrEqualTo(QuantityReader.MAX_DIGITS);
    assertThat(plain.contains(">")).isEqualTo(quantity.qualifier() == Qualifier.MORE_THAN);
    assertThat(plain.contains("<")).isEqualTo(quantity.qualifier() == Qualifier.LESS_THAN);
    assertThat(plain.contains("~")).isEqualTo(quantity.qualifier() == Qualifier.ABOUT);
    assertThat(Units.find(quantity.unitAsWritten())).contains(quantity.unit());
    assertThat(Units.find(quantity.unit().symbol())).contains(quantity.unit());
    assertThat(quantity.unit().exactly(quantity.baseValue()).orElseThrow())
        .isEqualByComparingTo(quantity.value());
  }

  private static void isTheSameWhenWrittenAgain(Quantity quantity) {
    String sign =
        switch (quantity.qualifier()) {
          case EXACT -> "";
          case MORE_THAN -> ">";
          case LESS_THAN -> "<";
          case ABOUT -> "~";
        };
    assertThat(QuantityReader.read(sign + quantity.asWritten())).isEqualTo(new Read(quantity));
  }

  private static void isTheSameInFullWidth(String written, Read read) {
    String wide =
        written
            .codePoints()
            .map(it -> it >= '0' && it <= '9' ? it - '0' + '０' : it)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(QuantityReader.read(wide)).isEqualTo(read);
  }
}
