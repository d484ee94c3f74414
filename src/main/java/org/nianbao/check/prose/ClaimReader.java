package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Place;
import org.nianbao.read.Sources;

/**
 * Finds what sentences and tables say about indicators beside the figures of the header. Where it
 * is not sure, it claims nothing: an editor who is warned falsely stops reading warnings.
 */
public final class ClaimReader {

  private final Folder folder = new Folder();
  private final Names names;
  private final RowReader rows;
  private final ValueReader values;
  private final Sources sources;

  /**
   * @param sources to find the place of a number in
   */
  public ClaimReader(Collection<Indicator> indicators, Sources sources) {
    this.names = new Names(indicators, folder);
    this.rows = new RowReader(names, folder);
    this.values = new ValueReader(names);
    this.sources = sources;
  }

  /** The claims of a report in the order of its text. */
  public List<Claim> read(Collection<Passage> passages, Viewpoint viewpoint) {
    Scope scope = new Scope(viewpoint, folder);
    ChangeReader changes = new ChangeReader(viewpoint, names);
    List<Claim> claims = new ArrayList<>();
    Map<List<String>, Boolean> allowed = new HashMap<>();
    for (Passage passage : passages) {
      if (!Passage.holdsNumber(passage.cells())
          || !allowed.computeIfAbsent(passage.above(), it -> isAllowed(it, scope))) {
        continue;
      }
      if (passage.isRow()) {
        rows.read(passage, scope).map(it -> claim(it, passage)).ifPresent(claims::add);
      } else {
        read(passage, scope, changes, claims);
      }
    }
    return claims;
  }

  private boolean isAllowed(List<String> above, Scope scope) {
    return scope.allows(above.stream().map(folder::name).toList());
  }

  private void read(Passage passage, Scope scope, ChangeReader changes, List<Claim> claims) {
    String original = passage.cells().get(0);
    Folded folded = folder.fold(original);
    NavigableMap<Integer, Typed> typed = new TreeMap<>();
    NumberReader.read(folded).forEach(it -> typed.put(it.number(), it));
    for (Sentence sentence : Sentence.of(folded.text())) {
      List<Typed> own = List.copyOf(typed.subMap(sentence.start(), sentence.end()).values());
      if (own.isEmpty()) {
        continue;
      }
      List<ValueReader.Value> found =
          own.stream().flatMap(it -> values.read(sentence, it, scope).stream()).toList();
      for (ValueReader.Value value : found) {
        claims.add(
            claim(
                value.indicator(),
                Claim.Kind.VALUE,
                value.typed(),
                folded.original(value.start(), value.end()),
                folded,
                passage.place()));
      }
      if (scope.isOwnTime(sentence.whole())) {
        for (ChangeReader.Change change : changes.read(sentence, folded, own, found)) {
          claims.add(
              claim(
                  change.indicator(),
                  change.kind(),
                  change.typed(),
                  folded.original(change.start(), change.typed().end()),
                  folded,
                  passage.place()));
        }
      }
    }
  }

  private Claim claim(
      Indicator indicator,
      Claim.Kind kind,
      Typed typed,
      String written,
      Folded folded,
      Place block) {
    Quantity quantity = typed.quantity().orElseThrow();
    String number = folded.original(typed.number(), typed.end());
    Place place =
        sources
            .find(block, written)
            .map(it -> it.plus(written.codePointCount(0, Math.max(0, written.indexOf(number)))))
            .or(() -> sources.find(block, number))
            .orElse(block);
    return new Claim(indicator.id(), kind, quantity, written, place);
  }

  private Claim claim(RowReader.RowValue row, Passage passage) {
    Place name = sources.find(passage.place(), row.name()).orElse(passage.place());
    Place place = sources.find(name, row.number()).orElse(name);
    return new Claim(row.indicator().id(), Claim.Kind.VALUE, row.quantity(), row.written(), place);
  }
}
