package vn.kpiplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.contract.Refused;

/** Says why something was refused, in assertions. */
final class Refusals {

  private Refusals() {}

  /** Refused for exactly this reason. */
  static Consumer<Throwable> because(RefusalCode code, String field) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(
                Refused.class,
                refused -> {
                  assertThat(refused.reasons()).hasSize(1);
                  assertThat(refused.reasons().getFirst().code()).isEqualTo(code);
                  assertThat(refused.reasons().getFirst().field()).isEqualTo(field);
                });
  }
}
