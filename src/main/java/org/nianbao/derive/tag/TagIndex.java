package org.nianbao.derive.tag;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.derive.Initials;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.model.Site;
import org.nianbao.model.Tag;

/** All tags by their slug, which is their pinyin. */
public record TagIndex(SortedMap<Id, TagEntry> tags) {

  private record Use(Tag tag, Report report) {}

  public TagIndex {
    tags = Collections.unmodifiableSortedMap(tags);
  }

  public static TagIndex of(Site site) {
    SortedMap<Id, List<Use>> uses =
        site.reports().values().stream()
            .sorted(Order.newestFirst(site))
            .flatMap(report -> report.tags().stream().map(tag -> new Use(tag, report)))
            .collect(groupingBy(use -> use.tag().slug(), TreeMap::new, toList()));
    SortedMap<Id, TagEntry> entries = new TreeMap<>();
    uses.forEach((slug, found) -> entries.put(slug, entry(slug, found)));
    return new TagIndex(entries);
  }

  /** Sorted by letter, digits last, and within a letter by pinyin. */
  public SortedMap<String, List<TagEntry>> letters() {
    return Initials.group(tags.values(), it -> it.slug().value());
  }

  /** From often to seldom, and of equally frequent ones by pinyin. */
  public Stream<TagEntry> mostUsed() {
    return tags.values().stream()
        .sorted(
            Comparator.comparingInt((TagEntry tag) -> -tag.reports().size())
                .thenComparing(TagEntry::slug));
  }

  private static TagEntry entry(Id slug, List<Use> uses) {
    Map<String, List<Use>> bySpelling = uses.stream().collect(groupingBy(use -> use.tag().name()));
    List<String> spellings =
        bySpelling.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, List<Use>> it) -> -it.getValue().size())
                    .thenComparing(it -> -simplified(it.getValue()))
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    String name = spellings.get(0);
    long simplified = simplified(bySpelling.getOrDefault(name, List.of()));
    return new TagEntry(
        slug,
        name,
        simplified > 0 ? Script.HANS : Script.HANT,
        spellings.subList(1, spellings.size()),
        reports(uses));
  }

  /** Each once, told apart by their keys: to compare whole texts would take long. */
  private static List<Report> reports(List<Use> uses) {
    Map<ReportKey, Report> reports = new LinkedHashMap<>();
    uses.forEach(use -> reports.putIfAbsent(use.report().key(), use.report()));
    return List.copyOf(reports.values());
  }

  private static long simplified(List<Use> uses) {
    return uses.stream().filter(use -> use.report().script() == Script.HANS).count();
  }
}
