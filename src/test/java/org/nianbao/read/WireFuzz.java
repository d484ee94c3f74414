package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * A build and its converters tell messages of each other from anything else: what is none is an
 * {@link IOException}, which costs a converter and not the build.
 */
final class WireFuzz {

  private WireFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    frame(input);
    manuscript(input);
    converted(input);
  }

  private static void frame(byte[] input) {
    try {
      Frame frame = Frame.read(new DataInputStream(new ByteArrayInputStream(input)));
      assertThat(frame.body().length).isLessThanOrEqualTo(input.length);
    } catch (IOException noMessage) {
      assertThat(noMessage).isNotNull();
    }
  }

  private static void manuscript(byte[] input) throws IOException {
    Manuscript read;
    try {
      read = Wire.manuscript(input);
    } catch (IOException noMessage) {
      return;
    }
    // A name that stands twice is read once.
    assertThat(Wire.of(read).length).isLessThanOrEqualTo(input.length);
    assertThat(Wire.manuscript(Wire.of(read))).isEqualTo(read);
  }

  private static void converted(byte[] input) throws IOException {
    Converted read;
    try {
      read = Wire.converted(input);
    } catch (IOException noMessage) {
      return;
    }
    assertThat(Wire.of(read)).isEqualTo(input);
    assertThat(Wire.converted(Wire.of(read))).isEqualTo(read);
  }
}
