package org.nianbao.render.jbake;

/** What a template asked for while it printed a page, beside the page's own view. */
final class Usage {

  private boolean documents;
  private boolean today;

  void ofDocuments() {
    documents = true;
  }

  void ofToday() {
    today = true;
  }

  boolean hasDocuments() {
    return documents;
  }

  boolean hasToday() {
    return today;
  }
}
