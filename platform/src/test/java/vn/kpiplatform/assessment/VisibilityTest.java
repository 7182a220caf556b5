package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kpiplatform.framework.Period.State;

class VisibilityTest {

  @Test
  void while_a_period_runs_everybody_sees_provisional_scores() {
    assertThat(Visibility.of(State.OPEN, true)).isEqualTo(Visibility.PROVISIONAL);
    assertThat(Visibility.of(State.OPEN, false)).isEqualTo(Visibility.PROVISIONAL);
    assertThat(Visibility.of(State.CLOSING, true)).isEqualTo(Visibility.PROVISIONAL);
  }

  @Test
  void superiors_see_results_once_the_period_is_closed_the_person_only_once_it_is_released() {
    assertThat(Visibility.of(State.CLOSED, false)).isEqualTo(Visibility.RESULT);
    assertThat(Visibility.of(State.CLOSED, true)).isEqualTo(Visibility.PROVISIONAL);
    assertThat(Visibility.of(State.RELEASED, true)).isEqualTo(Visibility.RESULT);
    assertThat(Visibility.of(State.SEALED, true)).isEqualTo(Visibility.RESULT);
  }
}
