package org.nianbao.check;

import org.nianbao.problem.Place;

/**
 * A link to a document, to be verified once all documents are read.
 *
 * @param target the document's path
 * @param fragment empty where the link leads to the page as a whole
 * @param written as the editor wrote it
 */
record PendingLink(Place place, String target, String fragment, String written) {}
