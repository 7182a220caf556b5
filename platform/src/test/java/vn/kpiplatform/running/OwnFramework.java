package vn.kpiplatform.running;

import vn.kpiplatform.framework.FrameworkDocument;

/** Gives an agency another framework than the one it was born with, straight into its table. */
final class OwnFramework {

  private OwnFramework() {}

  /** Replaces one piece of the document; the result is sound and has a hash of its own. */
  static void of(Agency agency, String piece, String replacement) {
    String born =
        Agency.database()
            .sql("select document from %s.framework_version".formatted(agency.schema()))
            .query(String.class)
            .single();
    FrameworkDocument own = FrameworkDocument.parse(born.replace(piece, replacement));
    if (!own.faults().isEmpty() || own.canonical().equals(born)) {
      throw new IllegalArgumentException(own.faults().toString());
    }
    Agency.database()
        .sql(
            "update %s.framework_version set document = ?, content_hash = ?"
                .formatted(agency.schema()))
        .params(own.canonical(), own.contentHash())
        .update();
  }
}
