package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as the API shows it: a link, the number of a document, or a file. */
public record EvidenceView(
    @Nullable String link,
    @Nullable String document,
    @Nullable FileView file,
    @Nullable String note) {

  /** What a statement selects to make them. */
  static final String COLUMNS =
      " e.kind, e.reference, e.note, f.id, f.name, f.media_type, f.size, f.sha256 ";

  /** Where it selects them from. */
  static final String TABLES = " evidence e left join file f on f.id = e.file_id ";

  static EvidenceView of(ResultSet row) throws SQLException {
    String reference = row.getString("reference");
    String note = row.getString("note");
    return switch (Evidence.Kind.valueOf(row.getString("kind"))) {
      case LINK -> new EvidenceView(reference, null, null, note);
      case DOCUMENT -> new EvidenceView(null, reference, null, note);
      case FILE -> new EvidenceView(null, null, ReadingFiles.view(row), note);
    };
  }
}
