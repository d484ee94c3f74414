package org.nianbao.render.jbake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.render.view.Shell;

/**
 * A page before it goes through its template.
 *
 * @param type names the template: {@code template.<type>.file} in {@code jbake.properties}
 * @param view what the template shows, one of the records of {@link org.nianbao.render.view}
 * @param document the source of the document that the page shows, as in {@link
 *     DocumentDraft#source}; absent for lists
 */
public record PageDraft(String type, Shell shell, Record view, Optional<String> document) {

  private static final Pattern ADDRESS = Pattern.compile("([a-z0-9-]+/)*([a-z0-9-]+\\.[a-z]+)?");

  public PageDraft {
    if (!ADDRESS.matcher(shell.address()).matches()) {
      throw new IllegalArgumentException("not an address: " + shell.address());
    }
  }

  /** Where it lies on the site, for example {@code tags/an-kang-bei/} or {@code feed.xml}. */
  public String address() {
    return shell.address();
  }

  /** The file that it becomes, for example {@code tags/an-kang-bei/index.html}. */
  public String file() {
    return file(address());
  }

  static String file(String address) {
    boolean folder = address.isEmpty() || address.endsWith("/");
    return folder ? address + "index.html" : address;
  }
}
