package org.nianbao.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the encoding of a Chinese text that is not UTF-8: the one in which the text reads as
 * everyday Chinese.
 */
final class EncodingGuess {

  /** In real text more than half of the Chinese characters are among the listed ones. */
  private static final double ENOUGH = 0.25;

  /** What editors know an encoding as, and the charset with which it is read. */
  private record Candidate(String name, String charset) {}

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate("GBK", "GBK"),
          new Candidate("Big5", "x-windows-950"),
          new Candidate("UTF-16", "UTF-16LE"),
          new Candidate("UTF-16", "UTF-16BE"));

  /** The most frequent characters of written Chinese, and those of union reports. */
  private static final String BOTH_SCRIPTS =
      "的一是不了在人有我他中上大和地到以就出可也你生能而子那得于着下自之年用道行所然家事成方多"
          + "去法如都同起看定天分好小部其些主心她本前但因只想日者意力它把十民第公此已工使情明性知全三又正"
          + "外高由最重手向文政美相利什二等或新己制身果加月回合特代信化老位次度任常先海教提立及比解水名真"
          + "走各入口求平系金命山取更反受目太量再感建做接必件管市直德指克社形便司支管理服困安全按展推作加强"
          + "完善召台加各日、，。；：“”「」（）《》万元人次件份期名";

  private static final String SIMPLIFIED =
      "这个们来为国说时要会对过发后里还进经么学现当没动面种样开从实无与长机关点业两间问应战头体见产话"
          + "条气题尔别变总电数报结场计资统区队决马书则听却达难权设记类据边张该规觉术领确传师观让识候带导争"
          + "运几军将给认义论处东员儿训职团组织会员帮扶维护单位层劳动签订协议广干部级项扬优";

  private static final String TRADITIONAL =
      "這個們來為國說時要會對過發後裡還進經麼學現當沒動面種樣開從實無與長機關點業兩間問應戰頭體見產話"
          + "條氣題爾別變總電數報結場計資統區隊決馬書則聽卻達難權設記類據邊張該規覺術領確傳師觀讓識候帶導爭"
          + "運幾軍將給認義論處東員兒訓職團組織會員幫扶維護單位層勞動簽訂協議廣幹部級項揚優";

  private static final Set<Integer> FREQUENT =
      (BOTH_SCRIPTS + SIMPLIFIED + TRADITIONAL)
          .codePoints()
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  private EncodingGuess() {}

  /** {@code GBK}, {@code Big5} or {@code UTF-16}; absent where the bytes read as none of them. */
  static Optional<String> of(byte[] bytes) {
    if (hasUtf16Mark(bytes)) {
      return Optional.of("UTF-16");
    }
    String best = "";
    double bestScore = ENOUGH;
    for (Candidate candidate : CANDIDATES) {
      double score = score(bytes, candidate.charset());
      if (score > bestScore) {
        best = candidate.name();
        bestScore = score;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** The share of frequent characters among all that are not ASCII; 0 where decoding fails. */
  private static double score(byte[] bytes, String charset) {
    // A small Java runtime may come without the Chinese charsets.
    if (!Charset.isSupported(charset)) {
      return 0;
    }
    try {
      String text =
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      long all = text.codePoints().filter(it -> it > 0x7F).count();
      long frequent = text.codePoints().filter(FREQUENT::contains).count();
      return all == 0 ? 0 : (double) frequent / all;
    } catch (CharacterCodingException e) {
      return 0;
    }
  }
}
