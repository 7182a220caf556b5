package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/**
 * The KPI officer copies a framework version into a draft and changes it. Saving never asks whether
 * the draft makes sense: that is told, and asked when it is to be published.
 */
@Service
public class DraftingFramework {

  private final Acting acting;
  private final Drafts drafts;
  private final PublishedFrameworks frameworks;

  DraftingFramework(Acting acting, Drafts drafts, PublishedFrameworks frameworks) {
    this.acting = acting;
    this.drafts = drafts;
    this.frameworks = frameworks;
  }

  /**
   * A draft that says what a published version says.
   *
   * @throws Refused FORBIDDEN; at frameworkId NOT_FOUND, or NO_FRAMEWORK_IN_FORCE without one
   */
  public UUID start(RequestKey key, StartCommand command) {
    return acting.once(
        "startFrameworkDraft",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          String wanted = command.frameworkId();
          FrameworkVersion base = wanted == null ? inForce(CivilTime.day(now)) : published(wanted);
          UUID id = TimeOrderedId.at(now);
          drafts.add(id, base.id(), frameworks.document(base), actor.account(), now);
          return id;
        });
  }

  private FrameworkVersion inForce(LocalDate day) {
    return frameworks
        .inForce(day)
        .orElseThrow(
            () -> Refused.because(FrameworkRefusal.NO_FRAMEWORK_IN_FORCE, "frameworkId", day));
  }

  private FrameworkVersion published(String frameworkId) {
    UUID id = NodeId.require(FrameworkView.KIND, frameworkId, "frameworkId");
    return frameworks.find(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "frameworkId"));
  }

  /**
   * Changes a draft. One that was proposed is open again.
   *
   * @throws Refused FORBIDDEN, NOT_FOUND, STALE_VERSION, WRONG_STATE, or what {@link DraftEdit}
   *     says
   */
  public UUID change(RequestKey key, ChangeCommand command) {
    return acting.once(
        "changeFrameworkDraft",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Draft draft = drafts.hold(command.draftId(), command.expectedVersion());
          FrameworkDocument changed = DraftEdit.apply(draft.content(), command.changes());
          drafts.save(draft.id(), changed, actor.account(), now);
          return draft.id();
        });
  }

  /**
   * Gives a draft up.
   *
   * @throws Refused FORBIDDEN, NOT_FOUND, STALE_VERSION or WRONG_STATE
   */
  public UUID discard(RequestKey key, DiscardCommand command) {
    return acting.once(
        "discardFrameworkDraft",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Draft draft = drafts.hold(command.draftId(), command.expectedVersion());
          drafts.discard(draft.id());
          return draft.id();
        });
  }

  /** Which version to copy; the one in force today if none is named. */
  public record StartCommand(@Nullable String frameworkId) {}

  /** What to change. */
  public record ChangeCommand(String draftId, int expectedVersion, List<DraftChange> changes) {}

  /** Which one. */
  public record DiscardCommand(String draftId, int expectedVersion) {}
}
