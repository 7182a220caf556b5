package vn.kpiplatform.framework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.ReadingPositions;
import vn.kpiplatform.organisation.ReadingUnits;

/**
 * Drafts of frameworks, for those who work on them and those who look after them: KPI officers, the
 * head of the agency and auditors. For everybody else there are none.
 */
@Service
@Transactional(readOnly = true)
public class ReadingDrafts implements NodeReader {

  private final Drafts drafts;
  private final PublishedFrameworks frameworks;
  private final Acting acting;
  private final ReadingUnits units;
  private final ReadingPositions positions;

  ReadingDrafts(
      Drafts drafts,
      PublishedFrameworks frameworks,
      Acting acting,
      ReadingUnits units,
      ReadingPositions positions) {
    this.drafts = drafts;
    this.frameworks = frameworks;
    this.acting = acting;
    this.units = units;
    this.positions = positions;
  }

  @Override
  public String kind() {
    return FrameworkDraftView.KIND;
  }

  @Override
  public List<FrameworkDraftView> read(Collection<UUID> ids) {
    return seesDrafts()
        ? drafts.find(ids).stream().map(FrameworkDraftView::of).toList()
        : List.of();
  }

  /** All drafts, the first to be started first. */
  public Page<FrameworkDraftView> page(Paging paging) {
    Cursor cursor = paging.cursor();
    List<Draft> found =
        seesDrafts()
            ? drafts.page(
                cursor == null ? null : cursor.id(), paging.backwards(), paging.size() + 1)
            : List.of();
    return Page.cut(paging, found, draft -> new Cursor("", draft.id())).map(FrameworkDraftView::of);
  }

  /** What is wrong with each of these drafts and what it changes, worked out when asked for. */
  public Map<FrameworkDraftView, DraftReview> reviews(List<FrameworkDraftView> shown) {
    Map<UUID, FrameworkDocument> bases =
        frameworks.find(shown.stream().map(FrameworkDraftView::baseId).distinct().toList()).stream()
            .collect(Collectors.toMap(FrameworkVersion::id, frameworks::document));
    PlaceCodes agency = new PlaceCodes(units.codes(), positions.codes());
    Map<FrameworkDraftView, DraftReview> reviews = new HashMap<>();
    for (FrameworkDraftView draft : shown) {
      reviews.put(
          draft,
          DraftReview.of(Objects.requireNonNull(bases.get(draft.baseId())), draft.told(), agency));
    }
    return reviews;
  }

  /**
   * What a draft without faults of its own says; it may still change what it must not.
   *
   * @throws Refused NOT_FOUND or DRAFT_HAS_FAULTS at draftId
   */
  public FrameworkDocument sound(String draftId) {
    UUID id = NodeId.require(FrameworkDraftView.KIND, draftId, "draftId");
    FrameworkDocument draft =
        read(List.of(id)).stream()
            .findFirst()
            .map(FrameworkDraftView::told)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "draftId"));
    if (!draft.faults().isEmpty()) {
      throw Refused.because(FrameworkRefusal.DRAFT_HAS_FAULTS, "draftId", draft.faults().size());
    }
    return draft;
  }

  private boolean seesDrafts() {
    Actor actor = acting.actor();
    return Stream.of(Role.KPI_OFFICER, Role.AGENCY_HEAD, Role.AUDITOR).anyMatch(actor::holds);
  }
}
