package org.nianbao.derive.tag;

import java.util.List;

/** The tags whose pinyin begins with one letter. */
public record TagLetter(String letter, List<TagEntry> tags) {

  public TagLetter {
    tags = List.copyOf(tags);
  }
}
