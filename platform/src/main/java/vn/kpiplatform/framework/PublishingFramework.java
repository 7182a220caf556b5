package vn.kpiplatform.framework;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.ReadingPositions;
import vn.kpiplatform.organisation.ReadingUnits;

/**
 * A draft without faults becomes the next version, from a period on that has not begun. One person
 * proposes it and another publishes it. Periods that were opened keep the version they have.
 */
@Service
public class PublishingFramework {

  private final Acting acting;
  private final Drafts drafts;
  private final PublishedFrameworks frameworks;
  private final RecordedPeriods periods;
  private final ReadingUnits units;
  private final ReadingPositions positions;

  PublishingFramework(
      Acting acting,
      Drafts drafts,
      PublishedFrameworks frameworks,
      RecordedPeriods periods,
      ReadingUnits units,
      ReadingPositions positions) {
    this.acting = acting;
    this.drafts = drafts;
    this.frameworks = frameworks;
    this.periods = periods;
    this.units = units;
    this.positions = positions;
  }

  /**
   * Proposes a draft, by an officer.
   *
   * @throws Refused FORBIDDEN; at draftId NOT_FOUND, WRONG_STATE or DRAFT_HAS_FAULTS; STALE_VERSION
   *     at expectedVersion; at fromPeriod MALFORMED, PERIOD_HAS_FRAMEWORK or BASE_NOT_IN_FORCE
   */
  public UUID propose(RequestKey key, ProposeCommand command) {
    return acting.once(
        "proposeFrameworkDraft",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Draft draft = drafts.hold(command.draftId(), command.expectedVersion());
          requirePublishable(draft, command.fromPeriod());
          drafts.propose(draft.id(), command.fromPeriod(), actor.account());
          return draft.id();
        });
  }

  /**
   * Publishes what somebody else has proposed, by another officer or the head of the agency.
   *
   * @throws Refused as {@link #propose}, or OWN_REQUEST at draftId
   */
  public UUID publish(RequestKey key, PublishCommand command) {
    return acting.once(
        "publishFrameworkDraft",
        key,
        command,
        (actor, now) -> {
          requireRight(actor);
          Draft draft = drafts.hold(command.draftId(), command.expectedVersion());
          String from = draft.fromPeriod();
          if (from == null) {
            throw Refused.because(BasicRefusal.WRONG_STATE, "draftId", draft.state());
          }
          if (actor.account().equals(draft.proposedBy())) {
            throw Refused.because(FrameworkRefusal.OWN_REQUEST, "draftId");
          }
          frameworks.holdStill();
          PeriodSpan span = requirePublishable(draft, from);
          FrameworkDocument document = draft.content();
          String code = document.content().code();
          FrameworkVersion version =
              new FrameworkVersion(
                  TimeOrderedId.at(now),
                  code,
                  frameworks.latestNumber(code) + 1,
                  document.contentHash(),
                  span.startsOn());
          frameworks.add(version, document, now);
          drafts.publish(draft.id(), version.id(), actor.account());
          return draft.id();
        });
  }

  private static void requireRight(Actor actor) {
    if (!actor.holds(Role.AGENCY_HEAD)) {
      actor.require(Role.KPI_OFFICER);
    }
  }

  private PeriodSpan requirePublishable(Draft draft, String fromPeriod) {
    FrameworkDocument document = draft.content();
    FrameworkDocument base = frameworks.document(draft.base());
    List<DraftFault> faults =
        DraftFaults.of(base, document, new PlaceCodes(units.codes(), positions.codes()));
    if (!faults.isEmpty()) {
      throw Refused.because(FrameworkRefusal.DRAFT_HAS_FAULTS, "draftId", faults.size());
    }
    PeriodSpan span = span(fromPeriod, document.content().periodType());
    periods
        .begunUntil(span.startsOn())
        .ifPresent(
            begun -> {
              throw Refused.because(FrameworkRefusal.PERIOD_HAS_FRAMEWORK, "fromPeriod", begun);
            });
    if (!frameworks
        .inForce(span.startsOn())
        .map(FrameworkVersion::id)
        .filter(draft.base()::equals)
        .isPresent()) {
      throw Refused.because(FrameworkRefusal.BASE_NOT_IN_FORCE, "fromPeriod", span.startsOn());
    }
    return span;
  }

  private static PeriodSpan span(String code, FrameworkContent.PeriodType type) {
    return PeriodSpan.of(code)
        .filter(span -> span.type() == type)
        .orElseThrow(
            () ->
                Refused.because(
                    BasicRefusal.MALFORMED,
                    "fromPeriod",
                    type == FrameworkContent.PeriodType.MONTH
                        ? Form.MONTH_CODE
                        : Form.QUARTER_CODE));
  }

  /** From which month or quarter on. */
  public record ProposeCommand(String draftId, int expectedVersion, String fromPeriod) {}

  /** Which one, as the caller has seen it. */
  public record PublishCommand(String draftId, int expectedVersion) {}
}
