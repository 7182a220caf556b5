package vn.kpiplatform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ExactTest {

  @Test
  void a_decimal_is_the_same_number_whatever_its_scale() {
    assertThat(Exact.fraction(new BigDecimal("2.50"))).isEqualTo(BigFraction.of(5, 2));
    assertThat(Exact.fraction(new BigDecimal("-0.001"))).isEqualTo(BigFraction.of(-1, 1000));
    assertThat(Exact.fraction(new BigDecimal("1E+2"))).isEqualTo(BigFraction.of(100));
    assertThat(Exact.fraction(BigDecimal.ZERO)).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void a_number_never_seems_to_reach_a_threshold_that_it_does_not_reach() {
    BigFraction almost = BigFraction.of(26999, 300);

    assertThat(Exact.of(almost, List.of(BigFraction.of(90))).display()).isEqualTo("89.99");
    assertThat(new Exact(almost).display()).isEqualTo("90.00");
    assertThat(new Exact(almost).exact()).isEqualTo("26999/300");
  }
}
