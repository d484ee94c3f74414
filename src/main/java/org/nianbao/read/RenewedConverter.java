package org.nianbao.read;

import java.util.function.Supplier;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/** A converter that is replaced after it failed, as nobody knows what the failure left behind. */
final class RenewedConverter implements Converter {

  private final Supplier<Converter> converters;
  private Converter converter;

  RenewedConverter(Supplier<Converter> converters) {
    this.converters = converters;
    this.converter = converters.get();
  }

  @Override
  public Converted convert(Manuscript manuscript) {
    try {
      return converter.convert(manuscript);
    } catch (RuntimeException | StackOverflowError e) {
      converter.close();
      converter = converters.get();
      Place place = Place.of(manuscript.path());
      return Converted.failed(manuscript.path(), Problem.of(Code.NB510, place, className(e)));
    }
  }

  @Override
  public void close() {
    converter.close();
  }

  private static String className(Throwable failure) {
    Throwable cause = failure.getCause();
    return (cause == null ? failure : cause).getClass().getSimpleName();
  }
}
