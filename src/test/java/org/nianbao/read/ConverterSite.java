package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nianbao.problem.Problems;

/** A content folder and a converter for it, started once for all tests that want one. */
final class ConverterSite implements AutoCloseable {

  static final String FOLDER = "content/reports/liaobu-town/";
  static final String DOCUMENT = FOLDER + "2012.adoc";

  private final Path root;
  private final Path source;
  private final Converter converter;

  private ConverterSite() throws IOException {
    root = Files.createTempDirectory("nianbao");
    source = root.resolve("site");
    writeFiles();
    converter = new AsciidoctorConverter(source);
  }

  String html(String... lines) {
    return convert(lines).html();
  }

  /** Another converter for the same folder. */
  Converter another() {
    return new AsciidoctorConverter(source);
  }

  /** Another one that shares its Asciidoctor. */
  Converter sharing(SharedAsciidoctor asciidoctor) {
    return AsciidoctorConverter.sharing(source, asciidoctor);
  }

  /** Converters for the same folder in another process. */
  WorkerConverters workers(int jobs) {
    return new WorkerConverters(source, jobs);
  }

  Converted convert(String... lines) {
    return converter.convert(manuscript(lines));
  }

  static Manuscript manuscript(String... lines) {
    Header header = HeaderScanner.scan(DOCUMENT, List.of(lines), new Problems());
    return Manuscript.of(DOCUMENT, header);
  }

  static String mark(String name, String value) {
    return MetricMark.OPEN + name + MetricMark.SPLIT + value + MetricMark.CLOSE;
  }

  @Override
  public void close() throws IOException {
    converter.close();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void writeFiles() throws IOException {
    write(
        FOLDER + "_table.adoc",
        """
        来源如下：

        == 来源

        * 上级转办
        * 本会接访 {metric-petitions}
        """);
    write(FOLDER + "_outer.adoc", "外层\n\ninclude::_table.adoc[leveloffset=+1]\n\n外层末\n");
    write(FOLDER + "_line.adoc", "只有一行\n");
    write(FOLDER + "_last.adoc", "前\n\ninclude::_line.adoc[]\n");
    write(FOLDER + "_loop.adoc", "循环\n\ninclude::_loop.adoc[]\n");
    write(FOLDER + "_warned.adoc", "一\n\n----\n没有结束\n");
    write(
        FOLDER + "_tagged.adoc",
        "甲\n// tag::a[]\n乙\n\n// end::a[]\n丙\n\n// tag::a[]\n丁\n// end::a[]\n");
    write(FOLDER + "_long.adoc", "字字字字字字字字字\n".repeat(30_000));
    write(FOLDER + "_empty.adoc", "");
    write(FOLDER + "data.csv", "甲,1\n乙,2\n");
    write(FOLDER + "a.svg", "<svg>机密</svg>");
    write(FOLDER + ".hidden.adoc", "机密");
    write("jbake.properties", "secret=机密");
    Files.write(source.resolve(FOLDER + "_gbk.adoc"), "全年受理职工信访".getBytes(Charset.forName("GBK")));
    Path secret = Files.writeString(root.resolve("secret.adoc"), "机密");
    Files.createSymbolicLink(source.resolve(FOLDER + "_link.adoc"), secret);
    for (int i = 0; i < 10; i++) {
      write(
          FOLDER + "_deep" + i + ".adoc", "第" + i + "层\n\ninclude::_deep" + (i + 1) + ".adoc[]\n");
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Gives the one site of a run to the constructors of tests. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ConverterSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(ConverterSite.class))
          .computeIfAbsent(ConverterSite.class, key -> open(), ConverterSite.class);
    }

    private static ConverterSite open() {
      try {
        return new ConverterSite();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
