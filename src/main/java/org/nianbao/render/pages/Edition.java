package org.nianbao.render.pages;

import java.util.Optional;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.render.words.ChangeWords;
import org.nianbao.render.words.FigureWords;
import org.nianbao.render.words.Messages;
import org.nianbao.render.words.NumberWords;
import org.nianbao.render.words.PeriodWords;

/** A site, all that is derived from it, and the words in which it is shown. */
record Edition(
    Site site,
    Derived derived,
    Messages messages,
    PeriodWords periods,
    FigureWords figures,
    NumberWords numbers,
    ChangeWords changes,
    Links links,
    Ingredients ingredients) {

  static Edition of(Site site, Messages messages, Optional<Facts> facts) {
    return new Edition(
        site,
        new Derived(site),
        messages,
        new PeriodWords(messages),
        new FigureWords(messages),
        new NumberWords(messages, site.settings().language()),
        new ChangeWords(messages),
        new Links(site.settings().language(), messages),
        new Ingredients(site, facts));
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Whether a report is made up; those of a made-up organisation all are. */
  boolean isSample(Report report) {
    return report.sample() || site.organisationOf(report).sample();
  }
}
