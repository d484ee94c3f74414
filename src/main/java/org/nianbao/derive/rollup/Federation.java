package org.nianbao.derive.rollup;

import java.util.List;
import org.nianbao.model.Organisation;

/**
 * An organisation of a year under which figures add up.
 *
 * @param below how many organisations were below it
 * @param top whether nobody was above it
 * @param rows those with a total of the year
 */
public record Federation(Organisation organisation, int below, boolean top, List<TotalRow> rows) {

  public Federation {
    rows = List.copyOf(rows);
  }
}
