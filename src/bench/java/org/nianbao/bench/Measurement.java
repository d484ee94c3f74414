package org.nianbao.bench;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What one run took.
 *
 * @param wall from its start to its end
 * @param cpu of the process and all below it
 * @param peak the most bytes that these held at once; absent where the system does not tell
 */
record Measurement(Duration wall, Duration cpu, OptionalLong peak) {}
