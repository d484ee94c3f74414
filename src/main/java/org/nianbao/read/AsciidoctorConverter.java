package org.nianbao.read;

import java.nio.file.Path;
import java.util.Optional;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.nianbao.problem.Problems;

/** Converts with Asciidoctor, which reads no file and sees neither the clock nor the machine. */
final class AsciidoctorConverter implements Converter {

  private final IncludeFolder folder;
  private final SharedAsciidoctor asciidoctor;
  private final boolean own;

  /** One with an Asciidoctor of its own; {@code source} is the site folder. */
  AsciidoctorConverter(Path source) {
    this(source, new SharedAsciidoctor(), true);
  }

  private AsciidoctorConverter(Path source, SharedAsciidoctor asciidoctor, boolean own) {
    this.folder = new IncludeFolder(source);
    this.asciidoctor = asciidoctor;
    this.own = own;
    asciidoctor.start();
  }

  /** One that converts with the same Asciidoctor as others, at the same time. */
  static AsciidoctorConverter sharing(Path source, SharedAsciidoctor asciidoctor) {
    return new AsciidoctorConverter(source, asciidoctor, false);
  }

  @Override
  public Converted convert(Manuscript manuscript) {
    return asciidoctor.convert(runtime -> convert(manuscript, runtime));
  }

  /** All that a conversion fills is its own, as one that failed may be begun anew. */
  private Optional<Converted> convert(Manuscript manuscript, AsciidoctorRuntime runtime) {
    Problems problems = new Problems();
    Includes includes = new Includes(manuscript, folder, problems);
    boolean mayInclude = manuscript.lines().stream().anyMatch(HeaderLine::mayHoldDirective);
    OptionsBuilder options =
        Options.builder()
            .safe(SafeMode.SECURE)
            .sourcemap(true)
            .standalone(false)
            .attributes(ConverterAttributes.of(manuscript));
    if (mayInclude) {
      options.option("places", includes.marks());
    }
    AsciidoctorRuntime.Task task =
        new AsciidoctorRuntime.Task(
            manuscript.path(),
            String.join("\n", manuscript.lines()),
            options.build(),
            Optional.of(includes).filter(it -> mayInclude),
            problems);
    return runtime
        .convert(task)
        .map(html -> new Converted(html, includes.files(), problems.sorted()));
  }

  @Override
  public void close() {
    if (own) {
      asciidoctor.close();
    }
  }
}
