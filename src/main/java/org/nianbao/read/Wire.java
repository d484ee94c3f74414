package org.nianbao.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Severity;

/**
 * What goes to a converter in another process and comes back, as bytes. A text is written as its
 * chars, so that whatever an editor wrote arrives as it was, pairs of surrogates or not.
 */
final class Wire {

  private static final String NO_MESSAGE = "not a message";

  private Wire() {}

  static byte[] of(Manuscript manuscript) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    text(out, manuscript.path());
    texts(out, manuscript.lines());
    out.writeInt(manuscript.metrics().size());
    for (var metric : manuscript.metrics().entrySet()) {
      text(out, metric.getKey());
      text(out, metric.getValue());
    }
    text(out, manuscript.language());
    return bytes.toByteArray();
  }

  /** Throws where the bytes are those of no manuscript. */
  static Manuscript manuscript(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String path = text(in);
    List<String> lines = texts(in);
    SortedMap<String, String> metrics = new TreeMap<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      metrics.put(text(in), text(in));
    }
    Manuscript manuscript = new Manuscript(path, lines, metrics, text(in));
    isAtEnd(in);
    return manuscript;
  }

  static byte[] of(Converted converted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    text(out, converted.html());
    texts(out, converted.files());
    out.writeInt(converted.problems().size());
    for (Problem problem : converted.problems()) {
      problem(out, problem);
    }
    return bytes.toByteArray();
  }

  /** Throws where the bytes are those of nothing converted. */
  static Converted converted(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String html = text(in);
    List<String> files = texts(in);
    List<Problem> problems = new ArrayList<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      problems.add(problem(in));
    }
    isAtEnd(in);
    return new Converted(html, files, problems);
  }

  private static void problem(DataOutputStream out, Problem problem) throws IOException {
    text(out, problem.code().name());
    text(out, problem.severity().name());
    text(out, problem.place().file());
    out.writeInt(problem.place().line());
    out.writeInt(problem.place().column());
    texts(out, problem.arguments());
  }

  private static Problem problem(DataInputStream in) throws IOException {
    try {
      Code code = Code.valueOf(text(in));
      Severity severity = Severity.valueOf(text(in));
      Place place = new Place(text(in), in.readInt(), in.readInt());
      return new Problem(code, severity, place, texts(in));
    } catch (IllegalArgumentException noSuchProblem) {
      throw new IOException(NO_MESSAGE, noSuchProblem);
    }
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    int count = count(in);
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    ByteBuffer chars = ByteBuffer.allocate(text.length() * Character.BYTES);
    chars.asCharBuffer().put(text);
    out.writeInt(text.length());
    out.write(chars.array());
  }

  private static String text(DataInputStream in) throws IOException {
    int length = count(in);
    if (length > in.available() / Character.BYTES) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(in.readNBytes(length * Character.BYTES)).asCharBuffer().toString();
  }

  /** Of things that take a byte each at least. */
  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new EOFException();
    }
    return count;
  }

  private static void isAtEnd(DataInputStream in) throws IOException {
    if (in.available() > 0) {
      throw new IOException(NO_MESSAGE);
    }
  }
}
