package vn.kpiplatform.work;

import java.time.Instant;
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
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;

/** A person proposes work for themselves; the direct superior of the day answers. */
@Service
public class ProposingTask {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Superior named;
  private final Periods periods;
  private final Catalogue catalogue;
  private final Proposals proposals;
  private final Tasks tasks;

  ProposingTask(
      Acting acting,
      Hierarchy hierarchy,
      Superior named,
      Periods periods,
      Catalogue catalogue,
      Proposals proposals,
      Tasks tasks) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.named = named;
    this.periods = periods;
    this.catalogue = catalogue;
    this.proposals = proposals;
    this.tasks = tasks;
  }

  /**
   * Proposes work for the caller.
   *
   * @return the proposal's id
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, NO_SUPERIOR, or faults of the terms
   */
  public UUID propose(RequestKey key, ProposeCommand command) {
    return acting.once(
        "proposeTask",
        key,
        command,
        (actor, now) -> {
          UUID person = hierarchy.personOf(actor);
          Product product = named.product(command.work().productId(), now);
          Period period = named.openPeriod(command.work().periodId());
          if (hierarchy.superiorOf(person, CivilTime.day(now)).isEmpty()) {
            throw Refused.because(WorkRefusal.NO_SUPERIOR, "periodId");
          }
          return proposals
              .save(
                  new Proposal(
                      person,
                      named.frame(period, product),
                      command.work().terms(),
                      command.work().origin(),
                      command.reason(),
                      now))
              .id();
        });
  }

  /**
   * Makes a task of a proposal.
   *
   * @return the proposal's id
   * @throws Refused NOT_FOUND, OWN_FILE, FORBIDDEN unless the caller is the person's direct
   *     superior today, PERIOD_NOT_OPEN, STALE_VERSION, PROPOSAL_DECIDED, or DUE_DATE_OUTSIDE
   */
  public UUID approve(RequestKey key, ApproveCommand command) {
    return acting.onceByGuestsToo(
        "approveProposal",
        key,
        command,
        (actor, now) -> {
          Proposal proposal = below(actor, command.proposalId(), now);
          Task task =
              proposal.approve(
                  command.expectedVersion(),
                  named.frame(
                      periods.holdOpen(proposal.period(), "proposalId"),
                      catalogue.usable(proposal.product(), CivilTime.day(now), "proposalId")),
                  command.dueOn(),
                  hierarchy.personOf(actor),
                  now);
          tasks.save(task);
          return proposal.id();
        });
  }

  /**
   * Declines a proposal.
   *
   * @return the proposal's id
   * @throws Refused as {@link #approve}, but for the due date; or faults of the reason
   */
  public UUID decline(RequestKey key, DeclineCommand command) {
    return acting.onceByGuestsToo(
        "declineProposal",
        key,
        command,
        (actor, now) -> {
          Proposal proposal = below(actor, command.proposalId(), now);
          periods.holdOpen(proposal.period(), "proposalId");
          proposal.decline(
              command.expectedVersion(), command.reason(), hierarchy.personOf(actor), now);
          return proposal.id();
        });
  }

  private Proposal below(Actor actor, String proposalId, Instant now) {
    LocalDate today = CivilTime.day(now);
    Proposal proposal =
        NodeId.read(ProposalView.KIND, proposalId)
            .flatMap(proposals::findById)
            .filter(found -> !hierarchy.readable(actor, List.of(found.person()), today).isEmpty())
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "proposalId"));
    UUID superior = hierarchy.personOf(actor);
    if (superior.equals(proposal.person())) {
      throw Refused.because(WorkRefusal.OWN_FILE, "proposalId");
    }
    named.requireDirect(superior, proposal.person(), "proposalId", today);
    return proposal;
  }

  /** What is proposed and why. */
  public record ProposeCommand(AssigningTask.Work work, String reason) {}

  /**
   * What is approved.
   *
   * @param dueOn another due date than the one proposed, or null
   */
  public record ApproveCommand(String proposalId, int expectedVersion, @Nullable LocalDate dueOn) {}

  /** What is declined and why. */
  public record DeclineCommand(String proposalId, int expectedVersion, String reason) {}
}
