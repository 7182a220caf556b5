package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.TimeOrderedId;

/** Where the product itself can be seen: products are the evidence (decree 335/2025, article 4). */
@Entity
@Immutable
class Evidence {

  static final int MOST = 10;
  private static final int LONGEST_LINK = 2_000;
  private static final int LONGEST_DOCUMENT = 200;
  private static final int LONGEST_NOTE = 500;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  private int position;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String reference;
  private @Nullable UUID fileId;
  private @Nullable String note;

  /** For Hibernate. */
  protected Evidence() {}

  Evidence(Submission submission, int position, Checked evidence, Instant now) {
    this.id = TimeOrderedId.at(now);
    this.submission = submission;
    this.position = position;
    this.kind = evidence.kind();
    this.reference = evidence.reference();
    this.fileId = evidence.fileId();
    this.note = evidence.note();
  }

  Kind kind() {
    return kind;
  }

  String reference() {
    return reference;
  }

  /** What a reference is. */
  enum Kind {
    LINK,
    DOCUMENT,
    FILE
  }

  /** A piece of evidence that has been found in order. */
  record Checked(Kind kind, String reference, @Nullable UUID fileId, @Nullable String note) {

    /** Examines all pieces and notes every fault; 1 to {@link #MOST} of them. */
    static List<Checked> all(List<EvidenceGiven> given, Checks checks) {
      checks.that(
          !given.isEmpty() && given.size() <= MOST, WorkRefusal.EVIDENCE_COUNT, "evidence", MOST);
      List<Checked> checked = new ArrayList<>();
      for (int i = 0; i < Math.min(given.size(), MOST); i++) {
        checked.add(one(given.get(i), "evidence." + i, checks));
      }
      return checked;
    }

    private static Checked one(EvidenceGiven given, String field, Checks checks) {
      checks.that(
          Stream.of(given.link(), given.document(), given.fileId()).filter(Objects::nonNull).count()
              == 1,
          WorkRefusal.LINK_OR_DOCUMENT,
          field);
      String note = checks.optionalLines(given.note(), LONGEST_NOTE, field + ".note");
      if (given.fileId() != null) {
        UUID file = NodeId.require(FileView.KIND, given.fileId(), field + ".fileId");
        return new Checked(Kind.FILE, given.fileId(), file, note);
      }
      if (given.link() == null) {
        String document =
            given.document() == null
                ? ""
                : checks.text(given.document(), LONGEST_DOCUMENT, field + ".document");
        return new Checked(Kind.DOCUMENT, document, null, note);
      }
      String link = checks.text(given.link(), LONGEST_LINK, field + ".link");
      checks.that(isWebAddress(link), BasicRefusal.MALFORMED, field + ".link", Form.WEB_ADDRESS);
      return new Checked(Kind.LINK, link, null, note);
    }

    /** Other schemes could run something in the reader's browser. */
    private static boolean isWebAddress(String link) {
      try {
        URI address = URI.create(link);
        return address.getScheme() != null
            && SCHEMES.contains(address.getScheme())
            && address.getHost() != null;
      } catch (IllegalArgumentException notAnAddress) {
        return false;
      }
    }
  }
}
