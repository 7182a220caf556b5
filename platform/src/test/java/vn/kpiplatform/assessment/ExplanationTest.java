package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.scoring.Operation;
import vn.kpiplatform.scoring.Sheet;

class ExplanationTest {

  private static final UUID EVALUATION = new UUID(0, 1);
  private static final Sheet.Scored SHEET =
      Objects.requireNonNull(Outcome.of(Decree335.scheme(), Decree335.facts()).sheet());

  private final Explanation explanation =
      new Explanation(EVALUATION, SHEET.root(), Decree335.framework().content(), Decree335.facts());
  private final List<ScoreStepView> steps = explanation.steps();

  @Test
  void the_score_can_be_computed_again_from_numbers_operations_and_leaves_alone() {
    assertThat(compute("1")).isEqualTo(SHEET.score());
  }

  @Test
  void steps_come_in_reading_order_each_before_its_children() {
    assertThat(steps.stream().map(ScoreStepView::number).limit(4))
        .containsExactly("1", "1.1", "1.1.1", "1.1.2");
    for (ScoreStepView step : steps) {
      String parent = step.parentNumber();
      if (parent != null) {
        assertThat(place(parent)).isLessThan(place(step.number()));
      }
    }
  }

  @Test
  void a_step_leads_to_its_task_and_output_and_a_fault_to_the_output_it_is_on() {
    ScoreStepView fault =
        steps.stream().filter(step -> step.code().equals("fault")).findFirst().orElseThrow();

    assertThat(fault.outputId()).isEqualTo(UUID.fromString(Decree335.OUTPUT));
    assertThat(fault.taskId()).isEqualTo(UUID.fromString(Decree335.TASK));
    assertThat(steps.getFirst().taskId()).isNull();
  }

  @Test
  void every_step_names_a_rule_of_the_framework() {
    assertThat(steps).allMatch(step -> step.rule() != null);
  }

  @Test
  void pages_in_either_direction_together_are_the_whole() {
    assertThat(pages(false)).isEqualTo(steps);
    assertThat(pages(true)).isEqualTo(steps);
  }

  private List<ScoreStepView> pages(boolean backwards) {
    List<ScoreStepView> all = new ArrayList<>();
    Page<ScoreStepView> page;
    Paging paging = new Paging(7, null, backwards);
    do {
      page = explanation.steps(paging);
      all.addAll(backwards ? 0 : all.size(), page.rows());
      ScoreStepView edge = backwards ? page.rows().getFirst() : page.rows().getLast();
      paging = new Paging(7, page.cursor().apply(edge), backwards);
    } while (backwards ? page.hasPreviousPage() : page.hasNextPage());
    return all;
  }

  private int place(String number) {
    return steps.stream().map(ScoreStepView::number).toList().indexOf(number);
  }

  private BigFraction compute(String number) {
    ScoreStepView step = steps.get(place(number));
    List<BigFraction> values =
        steps.stream()
            .filter(child -> number.equals(child.parentNumber()))
            .map(child -> compute(child.number()))
            .toList();
    if (step.operation() == Operation.LEAF) {
      return step.value().value();
    }
    BigFraction sum = values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    return switch (step.operation()) {
      case LEAF -> throw new IllegalStateException();
      case SUM -> sum;
      case MEAN -> sum.divide(values.size());
      case PRODUCT -> values.stream().reduce(BigFraction.ONE, BigFraction::multiply);
      case QUOTIENT -> values.get(0).divide(values.get(1));
      case MINIMUM -> values.stream().min(BigFraction::compareTo).orElseThrow();
      case MAXIMUM -> values.stream().max(BigFraction::compareTo).orElseThrow();
      case DIFFERENCE -> values.get(0).multiply(2).subtract(sum);
    };
  }
}
