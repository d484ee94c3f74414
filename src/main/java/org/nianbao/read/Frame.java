package org.nianbao.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One message between a build and its {@link ConversionWorker}. */
final class Frame {

  /** Sent with an empty body for every converter that begins to work. */
  static final int READY = 0;

  /** In bytes; nothing that a document of 1 MiB honestly becomes comes near it. */
  static final int MAX_BODY = 64 << 20;

  private final int number;
  private final byte[] body;

  /**
   * @param number of the document, or {@link #READY}
   * @param body a {@link Manuscript} to the worker and its {@link Converted} back, as {@link Wire}
   *     writes them
   */
  Frame(int number, byte[] body) {
    this.number = number;
    this.body = body;
  }

  int number() {
    return number;
  }

  byte[] body() {
    return body;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(number);
    out.writeInt(body.length);
    out.write(body);
    out.flush();
  }

  /** Throws also where what comes is no message; the stream is of no use any more then. */
  static Frame read(DataInputStream in) throws IOException {
    int number = in.readInt();
    int length = in.readInt();
    if (length < 0 || length > MAX_BODY) {
      throw new IOException("not a message");
    }
    byte[] body = new byte[length];
    in.readFully(body);
    return new Frame(number, body);
  }
}
