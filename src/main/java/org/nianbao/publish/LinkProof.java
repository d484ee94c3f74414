package org.nianbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.work.Jobs;

/**
 * Follows every link of an edition that is to stay within the site. What a file leads to is kept,
 * so that only new files are read.
 */
final class LinkProof {

  private static final RecordCodec<FileLinks> CODEC = RecordCodec.of(FileLinks.class);

  private static final String INDEX = "index.html";
  private static final String PAGE = ".html";

  /** The beginning of a page, which needs no anchor. */
  private static final String TOP = "top";

  /** Begins what browsers look for in the text of a page. */
  private static final String TEXT = ":~:";

  /**
   * What is left to see to once a file was read.
   *
   * @param dead the links to what is no file
   * @param anchored those that name a place
   */
  private record Open(String file, List<Link> dead, List<Link> anchored, Set<String> places) {}

  private final SortedMap<String, Digest> files;
  private final Function<String, Path> at;
  private final String host;
  private final String program;
  private final Pack kept;

  private LinkProof(
      SortedMap<String, Digest> files, Function<String, Path> at, String host, Cache cache) {
    this.files = files;
    this.at = at;
    this.host = host;
    this.program = cache.program();
    this.kept = cache.pack("links");
  }

  /**
   * The links that lead nowhere, each with the files that have it.
   *
   * @param files the edition
   * @param at where a file of it lies now
   * @param host the site's own address, with a slash at its end
   */
  static SortedMap<String, SortedSet<String>> dead(
      SortedMap<String, Digest> files,
      Function<String, Path> at,
      String host,
      Cache cache,
      Jobs jobs)
      throws IOException {
    LinkProof proof = new LinkProof(files, at, host, cache);
    List<String> read = files.keySet().stream().filter(LinkReader::reads).toList();
    return proof.dead(Each.of(read, jobs, proof::open));
  }

  private Open open(String file) throws IOException {
    FileLinks links = links(file);
    List<Link> dead = new ArrayList<>();
    List<Link> anchored = new ArrayList<>();
    for (Link target : links.targets()) {
      if (found(target.path()).isEmpty()) {
        dead.add(target);
      } else if (!target.place().isEmpty()) {
        anchored.add(target);
      }
    }
    return new Open(file, List.copyOf(dead), List.copyOf(anchored), Set.copyOf(links.places()));
  }

  private FileLinks links(String file) throws IOException {
    Digest bytes = Objects.requireNonNull(files.get(file));
    Digest key = Digest.of(List.of(program, CODEC.schema(), host, file, bytes.hex()));
    Optional<FileLinks> before = kept.find(key).flatMap(CODEC::decode);
    if (before.isPresent()) {
      return before.get();
    }
    FileLinks links = LinkReader.read(file, Files.readAllBytes(at.apply(file)), host);
    kept.keep(key, CODEC.encode(links));
    return links;
  }

  private SortedMap<String, SortedSet<String>> dead(List<Open> all) {
    Map<String, Set<String>> places = new HashMap<>();
    all.forEach(it -> places.put(it.file(), it.places()));
    SortedMap<String, SortedSet<String>> dead = new TreeMap<>();
    for (Open it : all) {
      Stream.concat(
              it.dead().stream(), it.anchored().stream().filter(target -> !isThere(target, places)))
          .forEach(
              target -> dead.computeIfAbsent(target.shown(), at -> new TreeSet<>()).add(it.file()));
    }
    return dead;
  }

  /** Browsers look for a place as it is written, then for what that means decoded. */
  private boolean isThere(Link target, Map<String, Set<String>> places) {
    String file = found(target.path()).orElseThrow();
    Set<String> there = places.getOrDefault(file, Set.of());
    return !file.endsWith(PAGE)
        || Stream.of(target.place(), PercentCodes.decoded(target.place()))
            .anyMatch(it -> there.contains(it) || it.equalsIgnoreCase(TOP) || it.startsWith(TEXT));
  }

  /** The file that hosts send for a path. */
  private Optional<String> found(String path) {
    boolean folder = path.isEmpty() || path.endsWith("/");
    return List.of(folder ? path + INDEX : path, path + "/" + INDEX).stream()
        .filter(it -> files.containsKey(it) || it.equals(Manifest.FILE))
        .findFirst();
  }
}
