package org.nianbao.read;

import org.nianbao.problem.Place;

/** A setting as written; its place is that of its line in jbake.properties. */
public record RawSetting(String key, String value, Place place) {}
