package vn.kpiplatform.notification.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.notification.Duty;
import vn.kpiplatform.notification.ReadingDuties;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.ReadingOutputs;

@Controller
class DutyController {

  private static final String DUTY = "Duty";

  private final ReadingDuties duties;
  private final ReadingPeriods periods;
  private final ReadingPeople people;
  private final ReadingOutputs outputs;

  DutyController(
      ReadingDuties duties, ReadingPeriods periods, ReadingPeople people, ReadingOutputs outputs) {
    this.duties = duties;
    this.periods = periods;
    this.people = people;
    this.outputs = outputs;
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
}
