package org.nianbao.read;

import java.util.Locale;

/**
 * What a document may hold at most, with all that it includes. The largest of the reports that this
 * program was made for, and a table of 200 rows and 12 columns, stay at a fifth of each limit or
 * below; the times are those that a conversion takes on one processor where a document is as bad as
 * it may be. Limits multiply only up to what {@link WorkerConverters#LIMIT} ends.
 */
enum Bound {
  /** Characters that the value of an attribute becomes. */
  VALUE(10_000),

  /** How often a cell is repeated, or how many columns or rows it takes. */
  REPEATS(100),

  /** Columns of a table. */
  COLUMNS(100),

  /** Cells of all tables: 1 second, or 5 where each is a document of its own. */
  CELLS(12_000),

  /**
   * Blanks in a row. They cost with the square in a title and in a cell, so that long rows count as
   * marks there, too.
   */
  BLANKS(200),

  /**
   * Characters of a paragraph, an item, a cell or a line, its attributes resolved. Asciidoctor
   * looks for the end of each inline mark up to the end of the text, so its work grows with the
   * square: 1 to 4 seconds for the worst text of this length, 4 to 15 for one twice as long. A
   * paragraph of a report has up to 2,000.
   */
  TEXT(10_000),

  /**
   * Inline marks such as {@code *}, {@code [} or <code>{</code>. Each may cost a look at a whole
   * text, so that so many in texts of full length take 2 to 8 seconds; no report has 1,000.
   */
  MARKS(10_000),

  /** Characters of the whole document, its attributes resolved; a long report has 20,000. */
  CHARACTERS(500_000),

  /** Paragraphs, items and titles, each a block with what belongs to it: 2 seconds, with ids 3. */
  BLOCKS(10_000),

  /** Section titles, for each of which an id is sought that no other has: 0.2 seconds. */
  SECTIONS(500),

  /** Blocks, items and tables within each other; a report nests 5, more than 150 end the stack. */
  NESTING(25),

  /** Include directives, for each of which a file is looked for; some of a report are optional. */
  DIRECTIVES(4 * Includes.MAX_INCLUDES),

  /** Attribute entries; a report has some 70. */
  ENTRIES(1_000),

  /**
   * Numbers in listings that refer to notes, for each of which the rest of its line is searched.
   */
  CALLOUTS(200),

  /** Blanks that a listing is indented by, or that stand for a tab. */
  INDENT(100);

  private final long most;

  Bound(long most) {
    this.most = most;
  }

  long most() {
    return most;
  }

  /** The word for it in the messages. */
  String word() {
    return "word.bound-" + name().toLowerCase(Locale.ROOT);
  }
}
