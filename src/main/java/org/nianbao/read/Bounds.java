package org.nianbao.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/**
 * Looks through a document, before it is converted, for what would take a converter long or much
 * memory. It reads each line once and does not know AsciiDoc as well as Asciidoctor does: where one
 * may take a line for this or that, it takes it for what costs more.
 */
final class Bounds {

  /**
   * What was found.
   *
   * @param files the document and those that it includes
   * @param problems none where the document may be converted
   */
  record Checked(List<String> files, List<Problem> problems) {}

  /** A style or option with which a block is one text although it looks like many. */
  private static final Pattern ONE_TEXT = Pattern.compile("verse|subs");

  private static final Pattern VERBATIM = Pattern.compile("verse|subs|listing|literal|source");
  private static final Pattern INDENT =
      Pattern.compile("\\b(?:indent|tabsize)[ \\t]*=[ \\t]*[\"']?(\\d+)");
  private static final Pattern CALLOUT = Pattern.compile("<(?:!--)?(?:\\d{1,9}|\\.)(?:--)?>");
  private static final Pattern SECTION = Pattern.compile("[=#]{1,6}[ \\t].*");

  /** Attributes of a document with which each listing is indented. */
  private static final List<String> INDENTS = List.of("tabsize", "source-indent");

  private final WholeText text;
  private final AttributeValues values = new AttributeValues();
  private final Excesses excesses = new Excesses();
  private final TextMeter meter = new TextMeter(excesses);
  private final Nesting nesting = new Nesting();

  /** The attribute lines above the block that comes next. */
  private String blockAttributes = "";

  private boolean behindBlank = true;

  /** Whether the text at hand is an item, so that another item ends it. */
  private boolean inItem;

  /** The only line of the text at hand so far; empty where there are more. */
  private String firstLine = "";

  private Bounds(Manuscript manuscript, IncludeFolder folder) {
    this.text = new WholeText(manuscript, folder);
    manuscript
        .metrics()
        .forEach(
            (name, value) ->
                values.set(
                    Manuscript.METRIC_PREFIX + name,
                    AttributeValues.Expanded.of(ConverterAttributes.marked(name, value))));
  }

  /** Reads what the document includes from the folder. */
  static Checked check(Manuscript manuscript, IncludeFolder folder) {
    Bounds bounds = new Bounds(manuscript, folder);
    Optional<String> line = bounds.text.next();
    while (line.isPresent() && !bounds.excesses.isHopeless()) {
      bounds.line(line.get());
      line = bounds.text.next();
    }
    bounds.endText();
    return new Checked(bounds.text.files(), bounds.excesses.problems());
  }

  private Place place() {
    return text.place();
  }

  private void line(String line) {
    AttributeValues.Expanded expanded = values.expand(line);
    excesses.add(Bound.CHARACTERS, expanded.length() + 1, place());
    callouts(line);
    if (nesting.kind() != Nesting.Kind.COMMENT && WholeText.isInclude(expanded.text())) {
      include(expanded.text());
      return;
    }
    if (delimiter(line)) {
      return;
    }
    List<TableMeter> tables = nesting.tables();
    if (!tables.isEmpty()) {
      inTable(tables, line, expanded);
    } else {
      switch (nesting.kind()) {
        case COMMENT, AS_IT_IS -> {}
        case ONE_TEXT -> meter.add(expanded, place());
        default -> markedUp(line, expanded);
      }
    }
    behindBlank = line.isBlank();
  }

  private void include(String directive) {
    if (excesses.add(Bound.DIRECTIVES, 1, place())) {
      text.include(directive);
    }
  }

  private void callouts(String line) {
    if (line.indexOf('<') >= 0) {
      excesses.add(Bound.CALLOUTS, CALLOUT.matcher(line).results().count(), place());
    }
  }

  /** Begins or ends a block; false where the line is no delimiter that does. */
  private boolean delimiter(String line) {
    if (!Nesting.isDelimiter(line) || isUnderline(line)) {
      return false;
    }
    boolean closed = nesting.close(line);
    if (!closed && !nesting.mayOpen()) {
      return false;
    }
    if (nesting.tables().isEmpty()) {
      endText();
    }
    if (!closed) {
      excesses.add(Bound.BLOCKS, 1, place());
      Optional<TableMeter> table =
          Nesting.isTable(line)
              ? Optional.of(new TableMeter(line, blockAttributes, place(), excesses))
              : Optional.empty();
      nesting.open(line, ONE_TEXT.matcher(blockAttributes).find(), table);
      excesses.check(Bound.NESTING, nesting.depth(), place());
    }
    blockAttributes = "";
    behindBlank = true;
    return true;
  }

  /** Whether the line makes a title of the one above it. */
  private boolean isUnderline(String line) {
    return nesting.depth() == 0
        && !firstLine.isEmpty()
        && "=-~^+".indexOf(line.charAt(0)) >= 0
        && Math.abs(firstLine.codePointCount(0, firstLine.length()) - line.length()) < 2;
  }

  /** A line that is no delimiter and in no table, listing or comment. */
  private void markedUp(String line, AttributeValues.Expanded expanded) {
    if (line.isBlank() || line.equals("+")) {
      endText();
      return;
    }
    if (line.startsWith("//")) {
      return;
    }
    if (meter.isWithin()) {
      within(line, expanded);
    } else if (!attributeEntry(line, true)) {
      begin(line, expanded);
    }
  }

  private void within(String line, AttributeValues.Expanded expanded) {
    if (isBlockAttributes(line)) {
      endText();
      begin(line, expanded);
      return;
    }
    if (!firstLine.isEmpty() && isUnderline(line) && Nesting.isUniform(line, 0)) {
      excesses.add(Bound.SECTIONS, 1, place());
    }
    String item = Nesting.itemKind(line);
    if (inItem && !item.isEmpty()) {
      endText();
      begin(line, expanded);
      return;
    }
    attributeEntry(line, false);
    firstLine = "";
    meter.add(expanded, place());
  }

  private void begin(String line, AttributeValues.Expanded expanded) {
    excesses.add(Bound.BLOCKS, 1, place());
    if (isBlockAttributes(line)) {
      addBlockAttributes(expanded);
      return;
    }
    if (isBlockTitle(line)) {
      meter.add(expanded, place());
      endText();
      return;
    }
    if (SECTION.matcher(line).matches()) {
      excesses.add(Bound.SECTIONS, 1, place());
      meter.addBlanks(line);
      nesting.endLists();
      if (nesting.depth() == 0) {
        meter.add(expanded, place());
        endText();
        blockAttributes = "";
        return;
      }
    }
    String item = Nesting.itemKind(line);
    inItem = !item.isEmpty() && !VERBATIM.matcher(blockAttributes).find();
    if (!item.isEmpty()) {
      nesting.item(item);
    } else if (behindBlank && !line.startsWith(" ") && !line.startsWith("\t")) {
      nesting.endLists();
    }
    excesses.check(Bound.NESTING, nesting.depth() + quotes(line), place());
    meter.add(expanded, place());
    firstLine = line;
    blockAttributes = "";
  }

  /** How many quotes within each other the signs at the start of a line make. */
  private static long quotes(String line) {
    return line.chars().takeWhile(it -> it == '>' || it == ' ').filter(it -> it == '>').count();
  }

  private static boolean isBlockAttributes(String line) {
    return line.startsWith("[") && line.endsWith("]");
  }

  private static boolean isBlockTitle(String line) {
    return line.length() > 1 && line.charAt(0) == '.' && " \t.".indexOf(line.charAt(1)) < 0;
  }

  private void addBlockAttributes(AttributeValues.Expanded expanded) {
    excesses.check(Bound.TEXT, blockAttributes.length() + expanded.length(), place());
    if (blockAttributes.length() <= Bound.TEXT.most()) {
      blockAttributes += expanded.text();
    }
    indents(INDENT.matcher(expanded.text()));
  }

  private void indents(Matcher matcher) {
    while (matcher.find()) {
      String digits = matcher.group(1);
      excesses.check(
          Bound.INDENT, digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits), place());
    }
  }

  /**
   * Sets an attribute; false where the line does not.
   *
   * @param sure whether Asciidoctor sees an entry here, too, and takes the lines that the value
   *     goes on in for no text
   */
  private boolean attributeEntry(String line, boolean sure) {
    Matcher matcher = HeaderLine.ATTRIBUTE.matcher(line);
    if (!line.startsWith(":") || !matcher.matches()) {
      return false;
    }
    Place at = place();
    StringBuilder value = new StringBuilder(matcher.group(2) == null ? "" : matcher.group(2));
    String mark = HeaderLine.continuation(value.toString());
    boolean goesOn = sure && !mark.isEmpty();
    while (goesOn) {
      Optional<String> next = text.next();
      goesOn = next.isPresent() && next.get().endsWith(mark);
      if (value.length() <= Bound.VALUE.most()) {
        value.append(' ').append(next.orElse("").strip());
      }
    }
    String name = HeaderLine.attributeName(matcher.group(1));
    AttributeValues.Expanded expanded = values.expand(value.toString());
    excesses.add(Bound.ENTRIES, 1, at);
    excesses.check(Bound.VALUE, expanded.length(), at);
    if (!name.startsWith(Manuscript.METRIC_PREFIX)) {
      values.set(name, expanded);
    }
    if (INDENTS.contains(name)) {
      indents(INDENT.matcher("indent=" + expanded.text()));
    }
    return true;
  }

  /** All that stands between two separators of the outermost table is one text. */
  private void inTable(List<TableMeter> tables, String written, AttributeValues.Expanded expanded) {
    attributeEntry(written, false);
    String line = expanded.text();
    String item = Nesting.itemKind(line);
    if (!item.isEmpty()) {
      nesting.item(item);
      excesses.check(Bound.NESTING, nesting.depth(), place());
    }
    if (!line.isBlank() && (behindBlank || !item.isEmpty())) {
      excesses.add(Bound.BLOCKS, 1, place());
    }
    if (isBlockAttributes(line)) {
      addBlockAttributes(expanded);
    }
    meter.addBlanks(line);
    for (TableMeter inner : tables.subList(1, tables.size())) {
      inner.line(line, place(), piece -> {});
    }
    long cut = expanded.length() - line.length();
    tables
        .get(0)
        .line(
            line,
            place(),
            piece -> {
              meter.add(
                  new AttributeValues.Expanded(
                      piece.text(), Excesses.sum(piece.text().length(), cut)),
                  place());
              if (piece.ends()) {
                endText();
                nesting.endLists();
              }
            });
    int include = line.indexOf(WholeText.INCLUDE);
    if (include > 0 && WholeText.isInclude(line.substring(include))) {
      include(line.substring(include));
    }
  }

  private void endText() {
    meter.end();
    inItem = false;
    firstLine = "";
  }
}
