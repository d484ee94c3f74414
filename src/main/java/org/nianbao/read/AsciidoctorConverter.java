package org.nianbao.read;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.extension.ExtensionGroup;
import org.nianbao.problem.Problems;

/** Converts with Asciidoctor, which reads no file and sees neither the clock nor the machine. */
final class AsciidoctorConverter implements Converter {

  /** AsciidoctorJ writes to these by itself; what it says reaches us as {@link Messages} anyway. */
  private static final Logger MESSAGES = Logger.getLogger("asciidoctor");

  private static final Logger FAILURES =
      Logger.getLogger("org.asciidoctor.jruby.internal.JRubyAsciidoctor");

  private final IncludeFolder folder;
  private final Asciidoctor asciidoctor;
  private final IncludeDirective directive;
  private final ExtensionGroup including;
  private final Messages messages;

  /** {@code source} is the site folder. */
  AsciidoctorConverter(Path source) {
    MESSAGES.setLevel(Level.OFF);
    FAILURES.setLevel(Level.OFF);
    folder = new IncludeFolder(source);
    asciidoctor = Asciidoctor.Factory.create();
    directive = new IncludeDirective();
    messages = new Messages();
    asciidoctor.registerLogHandler(messages);
    including = asciidoctor.createGroup().includeProcessor(directive);
    asciidoctor
        .rubyExtensionRegistry()
        .loadClass(AsciidoctorConverter.class.getResourceAsStream("line_marker.rb"));
  }

  @Override
  public Converted convert(Manuscript manuscript) {
    Problems problems = new Problems();
    Includes includes = new Includes(manuscript, folder, problems);
    directive.use(includes);
    messages.use(manuscript.path(), problems);
    OptionsBuilder options =
        Options.builder()
            .safe(SafeMode.SECURE)
            .sourcemap(true)
            .standalone(false)
            .attributes(ConverterAttributes.of(manuscript));
    boolean mayInclude = manuscript.lines().stream().anyMatch(HeaderLine::mayHoldDirective);
    if (mayInclude) {
      options.option("places", includes.marks());
      including.register();
    }
    String html;
    try {
      html = asciidoctor.load(text(manuscript), options.build()).convert();
    } finally {
      if (mayInclude) {
        including.unregister();
      }
    }
    return new Converted(html, includes.files(), problems.sorted());
  }

  private static String text(Manuscript manuscript) {
    return String.join("\n", manuscript.lines());
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
