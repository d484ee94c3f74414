package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.model.Indicator;

/** Finds numbers right beside the name of their indicator: 信访件共计 57 宗, 受理 57 宗信访件. */
final class ValueReader {

  /** What may stand between a name and its number. */
  private static final WordSet BETWEEN =
      WordSet.of(
          "： 为 是 有 共 共计 总计 合计 共有 计 达 达到 已达 已达到 已有 数 数量 总数 总量 总额 一共",
          "增加到 增至 增加至 增长到 增长至 上升到 上升至 提高到 提高至",
          "减少到 减少至 减至 下降到 下降至 降低到 降至 降到");

  /** What may follow a number; another noun would say that something else is counted. */
  private static final Pattern BEHIND =
      Pattern.compile("[，。；：！？、（）”’」』…—]|和|及|与|以及|并|全部|均|已|比|较|同比|其中");

  /** 工会经费 30 万元，用于培训: a part of it. */
  private static final Pattern SPENT =
      Pattern.compile("[，、（]?(?:主要|全部|专项)?(?:用于|用在|用来|投入|支出|购买|资助|慰问)");

  private static final Pattern RANGE = Pattern.compile("[、，][约近]?[0-9]");
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？）”’」』…—]");

  private final Names names;

  ValueReader(Names names) {
    this.names = names;
  }

  /**
   * A number and what it counts.
   *
   * @param start where the words begin that say it
   * @param end behind them
   */
  record Value(Indicator indicator, Typed typed, int start, int end) {}

  /** What a typed number is the figure of. */
  Optional<Value> read(Sentence sentence, Typed typed, Scope scope) {
    Optional<Value> value =
        isFree(sentence, typed)
            ? nameFirst(sentence, typed, scope)
            : numberFirst(sentence, typed, scope);
    return value.filter(
        it -> typed.quantity().isPresent() && typed.unit().kinds().contains(it.indicator().kind()));
  }

  /** Whether nothing behind the number says that it is of something else. */
  static boolean isFree(Sentence sentence, Typed typed) {
    String text = sentence.text();
    return typed.end() >= sentence.end()
        || (BEHIND.matcher(text).region(typed.end(), sentence.end()).lookingAt()
            && !RANGE.matcher(text).region(typed.end(), sentence.end()).lookingAt()
            && !SPENT.matcher(text).region(typed.end(), sentence.end()).lookingAt());
  }

  private Optional<Value> nameFirst(Sentence sentence, Typed typed, Scope scope) {
    List<Integer> ends = ends(sentence, typed);
    Optional<Names.Found> name =
        ends.stream()
            .flatMap(it -> names.before(sentence.text(), it, sentence.start()).stream())
            .findFirst();
    Optional<Names.Found> allowed =
        name.isPresent()
            ? name.filter(it -> scope.allowsName(sentence, it.start(), it.indicator()))
            : ends.stream()
                .flatMap(it -> names.shortBefore(sentence.text(), it, sentence.start()).stream())
                .findFirst()
                .filter(it -> scope.allowsCount(sentence, it.start(), it.indicator()));
    return allowed.map(it -> new Value(it.indicator(), typed, it.start(), typed.end()));
  }

  /** Where a name before the number may end. */
  private static List<Integer> ends(Sentence sentence, Typed typed) {
    List<Integer> ends = new ArrayList<>();
    int end = typed.start();
    int next = end;
    do {
      end = next;
      ends.add(end);
      next = BETWEEN.before(sentence.text(), end, sentence.start());
    } while (next < end);
    return ends;
  }

  private Optional<Value> numberFirst(Sentence sentence, Typed typed, Scope scope) {
    return names
        .after(sentence.text(), typed.end())
        .filter(it -> it.end() <= sentence.end())
        .filter(it -> isClauseEnd(sentence, it.end()))
        .filter(it -> scope.allowsCount(sentence, typed.start(), it.indicator()))
        .map(it -> new Value(it.indicator(), typed, typed.start(), it.end()));
  }

  private static boolean isClauseEnd(Sentence sentence, int place) {
    return place >= sentence.end()
        || CLAUSE_END.matcher(sentence.text()).region(place, sentence.end()).lookingAt();
  }
}
