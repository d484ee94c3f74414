package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * The telling lines of a file in an example.
 *
 * @param file its path relative to the site folder; absent where it is any report
 * @param text may be empty, where the name of the file tells all
 */
public record ExampleFile(@Nullable String file, String text) {}
