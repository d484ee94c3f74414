package org.nianbao.cache;

import java.util.function.Function;

/** How values of a type that is no record are written as texts, and read from them. */
public record Spelling<V>(Class<V> type, Function<V, String> write, Function<String, V> read) {}
