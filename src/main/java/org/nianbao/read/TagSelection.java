package org.nianbao.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file between {@code tag::name[]} and {@code end::name[]}. */
final class TagSelection {

  /**
   * What was selected.
   *
   * @param lines 0-based
   * @param complaints tags that are missing or not closed, in the language of Asciidoctor's own
   *     messages
   */
  record Result(BitSet lines, List<String> complaints) {}

  /** Group 1 is there in an end tag, group 2 is the name. */
  private static final Pattern DIRECTIVE = Pattern.compile("\\b(?:tag|(e)nd)::(\\S+?)\\[](?=$| )");

  /** A tag that has begun; {@code selected} says whether the lines behind it are wanted. */
  private record Open(String tag, boolean selected, int line) {}

  private final Map<String, Boolean> wanted;
  private final Optional<Boolean> others;
  private final boolean untagged;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();

  private TagSelection(String tags) {
    wanted = parse(tags);
    boolean startsWithStar = wanted.keySet().stream().findFirst().orElse("").equals("*");
    Optional<Boolean> all = Optional.ofNullable(wanted.remove("**"));
    Optional<Boolean> star = Optional.ofNullable(wanted.remove("*"));
    if (all.isPresent()) {
      untagged = all.get();
      others = star.isEmpty() && !untagged && firstIsExcluded() ? Optional.of(true) : star;
    } else if (star.isPresent()) {
      untagged = startsWithStar && !star.get();
      others = star;
    } else {
      untagged = !wanted.containsValue(true);
      others = Optional.empty();
    }
  }

  /**
   * Selects as Asciidoctor does.
   *
   * @param tags for example {@code intro;figures}, {@code !draft} or {@code **;!draft}
   */
  static Result of(List<String> lines, String tags) {
    TagSelection selection = new TagSelection(tags);
    BitSet selected = selection.run(lines);
    return new Result(selected, selection.complaints);
  }

  private BitSet run(List<String> lines) {
    BitSet selected = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = DIRECTIVE.matcher(lines.get(i));
      if (!matcher.find()) {
        selected.set(i, isSelecting());
      } else if (matcher.group(1) == null) {
        begin(matcher.group(2), i + 1);
      } else {
        end(matcher.group(2), i + 1);
      }
    }
    for (Open each : open) {
      complaints.add("unclosed tag '" + each.tag() + "' starting at line " + each.line());
    }
    wanted.forEach(
        (tag, include) -> {
          if (include && !seen.contains(tag)) {
            complaints.add("tag '" + tag + "' not found in include file");
          }
        });
    return selected;
  }

  private boolean isSelecting() {
    return open.isEmpty() ? untagged : open.getLast().selected();
  }

  private void begin(String tag, int line) {
    seen.add(tag);
    if (wanted.containsKey(tag)) {
      open.addLast(new Open(tag, Boolean.TRUE.equals(wanted.get(tag)), line));
    } else if (others.isPresent()) {
      boolean excluded = !open.isEmpty() && !isSelecting();
      open.addLast(new Open(tag, !excluded && others.get(), line));
    }
  }

  private void end(String tag, int line) {
    if (!open.isEmpty() && open.getLast().tag().equals(tag)) {
      open.removeLast();
    } else if (wanted.containsKey(tag)) {
      complaints.add("unexpected end tag '" + tag + "' at line " + line + " of include file");
      Iterator<Open> fromLast = open.descendingIterator();
      while (fromLast.hasNext()) {
        if (fromLast.next().tag().equals(tag)) {
          fromLast.remove();
          return;
        }
      }
    }
  }

  private boolean firstIsExcluded() {
    return wanted.values().stream().findFirst().map(it -> !it).orElse(false);
  }

  private static Map<String, Boolean> parse(String tags) {
    Map<String, Boolean> parsed = new LinkedHashMap<>();
    for (String tag : tags.split(tags.contains(",") ? "," : ";", -1)) {
      String name = tag.startsWith("!") ? tag.substring(1) : tag;
      if (!name.isEmpty()) {
        parsed.put(name, !tag.startsWith("!"));
      }
    }
    return parsed;
  }
}
