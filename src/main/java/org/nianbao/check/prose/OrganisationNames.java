package org.nianbao.check.prose;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import com.ibm.icu.util.CharsTrieBuilder;
import com.ibm.icu.util.StringTrieBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.model.Id;

/**
 * The names of all organisations. They are folded once, and looked for in a text by steps that do
 * not grow with their number: a federation has thousands, and each report may name any of them.
 */
public final class OrganisationNames {

  /** A name of one sign is too many things. */
  private static final int SHORTEST = 2;

  /**
   * A folded name.
   *
   * @param owner whose it is; absent where it is that of several
   */
  private record Name(String folded, Optional<Id> owner) {}

  private final List<Name> names;

  /** All names with their places in {@link #names}; absent where there are none. */
  private final Optional<CharsTrie> trie;

  private OrganisationNames(List<Name> names) {
    this.names = names;
    this.trie = names.isEmpty() ? Optional.empty() : Optional.of(trie(names));
  }

  private static CharsTrie trie(List<Name> names) {
    CharsTrieBuilder builder = new CharsTrieBuilder();
    for (int i = 0; i < names.size(); i++) {
      builder.add(names.get(i).folded(), i);
    }
    return builder.build(StringTrieBuilder.Option.FAST);
  }

  /** All names by the organisations that have them. */
  public static OrganisationNames of(Map<Id, ? extends Collection<String>> names) {
    Folder folder = new Folder();
    Map<String, Name> byName = new TreeMap<>();
    names.forEach(
        (id, all) -> {
          for (String name : all) {
            String folded = folder.name(name);
            if (folded.length() >= SHORTEST) {
              byName.merge(folded, new Name(folded, Optional.of(id)), OrganisationNames::shared);
            }
          }
        });
    return new OrganisationNames(new ArrayList<>(byName.values()));
  }

  private static Name shared(Name one, Name other) {
    return one.owner().equals(other.owner()) ? one : new Name(one.folded(), Optional.empty());
  }

  /**
   * Whether a text names another organisation.
   *
   * @param own whose names do not count
   * @param ownName as folded; a name within it, such as that of a town, may mean the own one, too
   */
  boolean isAnotherIn(String text, Id own, String ownName) {
    if (trie.isEmpty()) {
      return false;
    }
    CharsTrie search = new CharsTrie(trie.get());
    for (int start = 0; start < text.length(); start++) {
      BytesTrie.Result result = search.reset().next(text.charAt(start));
      for (int end = start + 1; result.matches(); end++) {
        if (result.hasValue() && isAnother(names.get(search.getValue()), own, ownName)) {
          return true;
        }
        result =
            result.hasNext() && end < text.length()
                ? search.next(text.charAt(end))
                : BytesTrie.Result.NO_MATCH;
      }
    }
    return false;
  }

  private static boolean isAnother(Name name, Id own, String ownName) {
    return !name.owner().filter(own::equals).isPresent() && !ownName.contains(name.folded());
  }
}
