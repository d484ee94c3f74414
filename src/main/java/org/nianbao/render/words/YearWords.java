package org.nianbao.render.words;

import org.nianbao.model.YearRange;

/** Says from when until when something held. */
public final class YearWords {

  private final Messages messages;

  public YearWords(Messages messages) {
    this.messages = messages;
  }

  /** For example {@code 至 2020 年}, {@code 2021 年起} or {@code 2010—2020 年}; empty for ever. */
  public String of(YearRange years) {
    if (years.first().isPresent() && years.last().isPresent()) {
      int first = years.first().get();
      int last = years.last().get();
      return first == last
          ? messages.text("years.one", first)
          : messages.text("years.span", first, last);
    }
    return years
        .first()
        .map(it -> messages.text("years.from", it))
        .or(() -> years.last().map(it -> messages.text("years.until", it)))
        .orElse("");
  }
}
