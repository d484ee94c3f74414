package org.nianbao.cache;

import org.jspecify.annotations.Nullable;

/** How values of one type are written and read. */
interface Form {

  void write(@Nullable Object value, ByteWriter out);

  @Nullable Object read(ByteReader in);

  /** Tells this form from any other, for example {@code Period(first:date,last:date)}. */
  String schema();
}
