package vn.kpiplatform.notification;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kpiplatform.assessment.ReadingAcknowledgements;
import vn.kpiplatform.assessment.ReadingPetitions;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.work.ReadingOutputs;
import vn.kpiplatform.work.ReadingProposals;
import vn.kpiplatform.work.ReadingTasks;

/** What came back to a person, or was put before them, beyond what a closing needs. */
@Component
class WaitingForPerson {

  private final ReadingOutputs outputs;
  private final ReadingProposals proposals;
  private final ReadingTasks tasks;
  private final ReadingAcknowledgements acknowledgements;
  private final ReadingPetitions petitions;

  WaitingForPerson(
      ReadingOutputs outputs,
      ReadingProposals proposals,
      ReadingTasks tasks,
      ReadingAcknowledgements acknowledgements,
      ReadingPetitions petitions) {
    this.outputs = outputs;
    this.proposals = proposals;
    this.tasks = tasks;
    this.acknowledgements = acknowledgements;
    this.petitions = petitions;
  }

  /** At most a hundred of each kind; the person is the one behind the present call. */
  Stream<Duty> of(UUID person) {
    return Stream.of(
            outputs.returnedTo(person).stream()
                .map(
                    one ->
                        new Duty(
                            Duty.Kind.RESUBMIT_OUTPUT,
                            one.dueOn(),
                            one.periodId(),
                            person,
                            one.outputId(),
                            null,
                            null,
                            null)),
            proposals.toDecide(Paging.first(Paging.MOST)).rows().stream()
                .map(
                    one ->
                        new Duty(
                            Duty.Kind.DECIDE_PROPOSAL,
                            one.dueOn(),
                            one.periodId(),
                            one.personId(),
                            null,
                            null,
                            one.id().value(),
                            null)),
            tasks.toHandOver(Paging.first(Paging.MOST)).rows().stream()
                .map(
                    one ->
                        new Duty(
                            Duty.Kind.HAND_OVER_TASK,
                            one.dueOn(),
                            one.periodId(),
                            one.personId(),
                            null,
                            one.id().value(),
                            null,
                            null)),
            acknowledgements.awaitedFrom(person).stream()
                .map(
                    one -> Duty.of(Duty.Kind.ACKNOWLEDGE_RESULT, one.releasedOn(), one.periodId())),
            petitions.toAnswer().stream()
                .map(
                    one ->
                        new Duty(
                            Duty.Kind.ANSWER_PETITION,
                            one.dueOn(),
                            one.periodId(),
                            one.personId(),
                            null,
                            null,
                            null,
                            null)))
        .flatMap(duties -> duties);
  }
}
