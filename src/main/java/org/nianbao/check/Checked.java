package org.nianbao.check;

/** A value of the model with the document and the text from which it was read. */
record Checked<T>(FiledDocument document, Status status, T value, Body body) {}
