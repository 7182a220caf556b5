package vn.kpiplatform.work;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Actor;

/** Takes an output in hand for an act: one at a time, only in an open period. */
@Component
class OutputInHand {

  private final Outputs outputs;
  private final Visibility visibility;
  private final Periods periods;

  OutputInHand(Outputs outputs, Visibility visibility, Periods periods) {
    this.outputs = outputs;
    this.visibility = visibility;
    this.periods = periods;
  }

  /**
   * The output and its period, both held until the transaction ends.
   *
   * @throws Refused NOT_FOUND or PERIOD_NOT_OPEN at outputId
   */
  Taken take(Actor actor, String outputId, Instant now) {
    Output output =
        NodeId.read(OutputView.KIND, outputId)
            .flatMap(outputs::findById)
            .filter(found -> sees(actor, found.task(), CivilTime.day(now)))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "outputId"));
    return new Taken(output, periods.holdOpen(output.task().period(), "outputId"));
  }

  /** Whoever led the person on the period's last day has acts to do even after moving away. */
  private boolean sees(Actor actor, Task task, LocalDate today) {
    LocalDate day = periods.find(task.period()).orElseThrow().latestDay(today);
    return visibility.sees(actor, task.id(), today)
        || (day.isBefore(today) && visibility.sees(actor, task.id(), day));
  }

  record Taken(Output output, Period period) {}
}
