package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;
import org.nianbao.problem.Waived;
import org.nianbao.problem.Wording;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.WaivedNote;

/** The findings that a document lets stand, as its page tells them to readers. */
record WaivedNotes(List<WaivedNote> notes) {

  private static final String ANCHOR = "nb-note-";

  WaivedNotes {
    notes = List.copyOf(notes);
  }

  /** {@code document} is its path relative to the site folder. */
  static WaivedNotes of(Edition edition, String document) {
    Language language = edition.site().settings().language();
    Wording wording = new Wording(language);
    Explanations explanations = new Explanations(language);
    List<WaivedNote> notes = new ArrayList<>();
    for (Waived waived : edition.site().waivedIn(document)) {
      notes.add(
          new WaivedNote(
              ANCHOR + (notes.size() + 1),
              waived.subject(),
              wording.message(waived.finding()),
              waived.reason(),
              rule(waived.finding().code(), explanations)));
    }
    return new WaivedNotes(notes);
  }

  private static Link rule(Code code, Explanations explanations) {
    return Link.of(Addresses.rule(code), code + " " + explanations.title(code));
  }

  /** The id of the first note about an indicator; absent where there is none. */
  @Nullable String anchorOf(Id indicator) {
    return notes.stream()
        .filter(it -> it.subject().equals(indicator.value()))
        .map(WaivedNote::anchor)
        .findFirst()
        .orElse(null);
  }
}
