package vn.kpiplatform.notification.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.ReadingReopenings;
import vn.kpiplatform.assessment.ReopeningView;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.notification.Duty;
import vn.kpiplatform.notification.ReadingDuties;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.ProposalView;
import vn.kpiplatform.work.ReadingOutputs;
import vn.kpiplatform.work.ReadingProposals;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.TaskView;

@Controller
class DutyController {

  private static final String DUTY = "Duty";

  private final ReadingDuties duties;
  private final ReadingPeriods periods;
  private final ReadingPeople people;
  private final ReadingOutputs outputs;
  private final ReadingTasks tasks;
  private final ReadingProposals proposals;
  private final ReadingReopenings reopenings;
  private final MessageSource messages;

  DutyController(
      ReadingDuties duties,
      ReadingPeriods periods,
      ReadingPeople people,
      ReadingOutputs outputs,
      ReadingTasks tasks,
      ReadingProposals proposals,
      ReadingReopenings reopenings,
      MessageSource messages) {
    this.tasks = tasks;
    this.proposals = proposals;
    this.reopenings = reopenings;
    this.messages = messages;
    this.duties = duties;
    this.periods = periods;
    this.people = people;
    this.outputs = outputs;
  }

  @SchemaMapping(typeName = DUTY)
  String verb(Duty duty, Locale locale) {
    return messages.getMessage("duty." + duty.kind(), new Object[0], locale);
  }

  @QueryMapping
  List<Duty> myDuties() {
    return duties.mine();
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, PeriodView> period(List<Duty> rows) {
    return Beside.nodes(rows, Duty::periodId, periods::find);
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, PersonView> person(List<Duty> rows) {
    return Beside.nodes(rows, Duty::personId, people::find);
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, OutputView> output(List<Duty> rows) {
    return Beside.nodes(rows, Duty::outputId, outputs::read);
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, TaskView> task(List<Duty> rows) {
    return Beside.nodes(rows, Duty::taskId, tasks::read);
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, ProposalView> proposal(List<Duty> rows) {
    return Beside.nodes(rows, Duty::proposalId, proposals::read);
  }

  @BatchMapping(typeName = DUTY)
  Map<Duty, ReopeningView> reopening(List<Duty> rows) {
    return Beside.nodes(rows, Duty::reopeningId, reopenings::read);
  }
}
