package vn.kpiplatform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** A small table in a resource: names of columns in the first line, cells between semicolons. */
record Table(List<String> columns, List<Row> rows) {

  static Table of(String resource) {
    try {
      String text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
      List<List<String>> lines = text.lines().map(line -> List.of(line.split(";", -1))).toList();
      List<String> columns = lines.getFirst();
      return new Table(
          columns, lines.stream().skip(1).map(cells -> new Row(columns, cells)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(String resource) {
    return new ClassPathResource(resource).exists();
  }

  /** One line. */
  record Row(List<String> columns, List<String> cells) {

    String get(String column) {
      return find(column).orElseThrow(() -> new IllegalArgumentException(column));
    }

    /** The cell, if there is such a column. */
    Optional<String> find(String column) {
      int place = columns.indexOf(column);
      return place < 0 ? Optional.empty() : Optional.of(cells.get(place));
    }
  }
}
