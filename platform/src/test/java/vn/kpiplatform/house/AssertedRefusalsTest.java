package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssertedRefusalsTest {

  @Test
  void every_code_of_every_module_was_refused_with_by_the_running_platform() {
    Seen seen =
        AssertedRefusals.eachWithItsField(
            Messages.codes(House.platform()), Path.of("src/test/java/vn/kpiplatform/running"));
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(50);

    assertThat(
            AssertedRefusals.eachWithItsField(
                    Messages.codes(House.violating()), Path.of("src/test/resources/house/refusals"))
                .faults())
        .containsExactly(
            "FORGOTTEN is asserted by no test with its field",
            "UNTRANSLATED is asserted by no test with its field");
  }
}
