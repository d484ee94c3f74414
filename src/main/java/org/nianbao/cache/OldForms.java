package org.nianbao.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What earlier versions of the program kept: never read, only deleted. */
final class OldForms {

  private static final Pattern PACK =
      Pattern.compile("(headers|documents|pages|editions|attachments)\\.pack([0-9]+\\.new)?");
  private static final List<String> STORES = List.of("conversions", "texts");
  private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}|\\.[0-9a-f]{1,16}-[0-9]+");

  private OldForms() {}

  static void clear(Path folder) {
    files(folder, PACK, OldForms::delete);
    for (String store : STORES) {
      Path shelves = folder.resolve(store);
      if (Files.isDirectory(shelves, LinkOption.NOFOLLOW_LINKS)) {
        matching(
            shelves,
            SHELF,
            shelf -> {
              if (Files.isDirectory(shelf, LinkOption.NOFOLLOW_LINKS)) {
                files(shelf, ENTRY, OldForms::delete);
                delete(shelf);
              }
            });
      }
    }
  }

  /** As far as it can: not what is in use, and no folder in which there is something. */
  static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException kept) {
      // Nothing in it is wrong; it only saves no time to delete it.
    }
  }

  private static void files(Path folder, Pattern names, Consumer<Path> action) {
    matching(
        folder,
        names,
        it -> {
          if (Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS)) {
            action.accept(it);
          }
        });
  }

  private static void matching(Path folder, Pattern names, Consumer<Path> action) {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            folder, it -> names.matcher(it.getFileName().toString()).matches())) {
      all.forEach(action);
    } catch (IOException | DirectoryIteratorException notThere) {
      // Nothing to delete.
    }
  }
}
