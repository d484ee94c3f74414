package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.model.Organisation;
import org.nianbao.search.Field;
import org.nianbao.search.Field.Weight;
import org.nianbao.search.Fold;
import org.nianbao.search.Passage;

/**
 * A page that can be found.
 *
 * @param kind as in the keys {@code search.kind.*}
 * @param lang the language tag of its text
 * @param organisation whose it is; absent for what is nobody's
 * @param year of a report, otherwise 0
 * @param areas the areas of work that it is about, by their ids
 * @param tags by their slugs
 * @param names other words by which it is known
 * @param figures of a report, each in words
 * @param ingredients change with the figures and the passages
 */
record Findable(
    String address,
    String kind,
    String title,
    String lang,
    @Nullable Organisation organisation,
    int year,
    List<String> areas,
    List<String> tags,
    List<String> names,
    Supplier<List<String>> figures,
    Supplier<List<String>> ingredients,
    Supplier<List<Passage>> passages) {

  /** All that is said on it, folded. */
  List<Field> fields(Fold fold) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(Weight.TITLE, fold.fold(title)));
    allNames().forEach(it -> fields.add(new Field(Weight.NAME, fold.fold(it))));
    for (Passage passage : passages.get()) {
      fields.add(new Field(Weight.NAME, fold.fold(passage.heading())));
      fields.add(new Field(Weight.TEXT, fold.fold(passage.text())));
    }
    return fields;
  }

  List<String> allNames() {
    return Stream.concat(names.stream(), figures.get().stream()).distinct().toList();
  }
}
