package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.contract.Refused;

/** Says that an act is refused, and why. */
final class RefusalAssert {

  private RefusalAssert() {}

  static Refusal because(RefusalCode code, String field, Object... arguments) {
    return new Refusal(code, field, List.of(arguments));
  }

  /** Refused for exactly these reasons, in this order. */
  static void assertRefused(ThrowingCallable act, Refusal... reasons) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("the act is refused").isNotNull();
    assertThat(refused.reasons()).isEqualTo(Arrays.asList(reasons));
  }
}
