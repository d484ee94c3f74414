package org.nianbao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.nianbao.problem.Code;

/** Reads codes as users write them: {@code NB401}, {@code nb401} or {@code 401}. */
record Codes(Words words) {

  /** So much may differ that the code is still suggested. */
  private static final int MAX_DISTANCE = 2;

  private static final String PREFIX = "NB";

  /** Each once, in the order in which they were written. */
  List<Code> of(List<String> written) throws UsageException {
    List<Code> codes = new ArrayList<>();
    for (String text : written) {
      codes.add(of(text));
    }
    return codes.stream().distinct().toList();
  }

  private Code of(String text) throws UsageException {
    Optional<Code> code = Code.parse(text).or(() -> Code.parse(PREFIX + text));
    if (code.isEmpty()) {
      String near = nearest(text).map(it -> words.get("usage.near", it.name())).orElse("");
      throw new UsageException(words.get("usage.unknownCode", text) + near);
    }
    return code.get();
  }

  private static Optional<Code> nearest(String text) {
    LevenshteinDistance distance = new LevenshteinDistance(MAX_DISTANCE);
    record Candidate(Code code, int distance) {}
    return Arrays.stream(Code.values())
        .map(it -> new Candidate(it, distance.apply(text.toUpperCase(Locale.ROOT), it.name())))
        .filter(it -> it.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::code))
        .map(Candidate::code);
  }
}
