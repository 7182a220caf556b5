package vn.kpiplatform.framework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * A draft as the API shows it.
 *
 * @param told what it says
 * @param fromPeriod the period from which it is proposed to hold, or holds
 */
public record FrameworkDraftView(
    NodeId id,
    Draft.State state,
    UUID baseId,
    UUID startedByAccount,
    OffsetDateTime startedAt,
    UUID editedByAccount,
    OffsetDateTime editedAt,
    FrameworkDocument told,
    @Nullable String fromPeriod,
    @Nullable UUID proposedByAccount,
    @Nullable UUID publishedId,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = Draft.KIND;

  private static final int MOST_SUMS = 2_000;

  static FrameworkDraftView of(Draft draft) {
    return new FrameworkDraftView(
        new NodeId(KIND, draft.id()),
        draft.state(),
        draft.base(),
        draft.startedBy(),
        CivilTime.shown(draft.startedAt()),
        draft.editedBy(),
        CivilTime.shown(draft.editedAt()),
        draft.content(),
        draft.fromPeriod(),
        draft.proposedBy(),
        draft.published(),
        draft.version());
  }

  /** What it says, in the words of the schema. */
  public FrameworkContentView content() {
    return FrameworkContentView.of(told.draft());
  }

  /** What its parts come to and what they should, up to 2,000 sums. */
  public List<DraftSum> sums() {
    return DraftSum.of(told.draft()).stream().limit(MOST_SUMS).toList();
  }

  /** The whole of it as JSON, in one spelling. */
  public String document() {
    return told.canonical();
  }
}
