package vn.kpiplatform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.kpiplatform.contract.Sha256;

/**
 * The structure of an agency's schema, as Liquibase wrote it down when the platform was built.
 *
 * @param foundation makes the record of changes, before the first of them
 * @param changes in the order in which they are made; each records itself
 */
record Structure(String foundation, List<Change> changes) {

  private static final Pattern HEADING = Pattern.compile("(?m)^-- Changeset ");
  private static final Pattern CHECKSUM = Pattern.compile("'(\\d+:[0-9a-f]{32})'");

  /**
   * One change set.
   *
   * @param key its file, id and author, which name it for ever
   * @param checksum Liquibase's own, of its content
   * @param statements SQL that makes the change and records it; names no schema
   */
  record Change(String key, String checksum, String statements) {}

  /** What this build brings. */
  static Structure ofThisBuild() {
    try {
      return parse(
          new ClassPathResource("db/tenant/image.sql").getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes an image apart where it says that a change set begins. */
  static Structure parse(String image) {
    List<String> pieces = Arrays.asList(HEADING.split(image));
    List<Change> changes = new ArrayList<>();
    for (String piece : pieces.subList(1, pieces.size())) {
      String key = piece.lines().findFirst().orElseThrow().strip();
      changes.add(new Change(key, checksum(piece), withoutComments("-- " + piece)));
    }
    return new Structure(withoutComments(pieces.getFirst()), List.copyOf(changes));
  }

  private static String checksum(String piece) {
    Matcher last = CHECKSUM.matcher(piece.substring(piece.lastIndexOf("INSERT INTO")));
    if (!last.find()) {
      throw new IllegalStateException("a change set does not record itself: " + piece);
    }
    return last.group(1);
  }

  private static String withoutComments(String sql) {
    return sql.lines()
        .filter(line -> !line.startsWith("--"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Names exactly these changes in this order. */
  String hash() {
    return Sha256.of(
        changes.stream()
            .map(change -> change.key() + " " + change.checksum())
            .collect(Collectors.joining("\n")));
  }

  /** How many changes; they only ever become more, so a larger structure holds a smaller one. */
  int size() {
    return changes.size();
  }
}
