package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Id;
import org.nianbao.model.Tag;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawDocument;

/** Reads {@code :jbake-tags:}, where tags are separated by a comma of either width or by 、. */
final class TagsReader {

  private final Map<String, String> slugs;
  private final Problems problems;

  /**
   * @param slugs of the tags that were read before, for all readers, as finding the pinyin of one
   *     is slow
   */
  TagsReader(Map<String, String> slugs, Problems problems) {
    this.slugs = slugs;
    this.problems = problems;
  }

  List<Tag> read(RawDocument document) {
    List<Tag> tags = new ArrayList<>();
    Set<Id> seen = new HashSet<>();
    document
        .attribute("jbake-tags")
        .ifPresent(
            attribute -> {
              for (String written : attribute.value().split("[,，、]", -1)) {
                if (!written.isBlank()) {
                  read(document, written.strip(), seen, tags);
                }
              }
            });
    return tags;
  }

  private void read(RawDocument document, String name, Set<Id> seen, List<Tag> tags) {
    String slug = slugs.computeIfAbsent(name, Folding::slug);
    if (!Id.isValid(slug)) {
      problems.add(Code.NB216, new Header(document, problems).placeIn("jbake-tags", name), name);
    } else if (seen.add(new Id(slug))) {
      tags.add(new Tag(new Id(slug), name));
    }
  }
}
