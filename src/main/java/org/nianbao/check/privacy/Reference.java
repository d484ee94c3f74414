package org.nianbao.check.privacy;

import java.util.List;

/** What programs write in HTML and XML in place of a character. */
record Reference(String written, char meant) {

  static final List<Reference> ALL =
      List.of(
          new Reference("&amp;", '&'),
          new Reference("&lt;", '<'),
          new Reference("&gt;", '>'),
          new Reference("&quot;", '"'),
          new Reference("&#39;", '\''),
          new Reference("&nbsp;", '\u00A0'));
}
