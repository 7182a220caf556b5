package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModulesTest {

  private static final House PLATFORM = House.platform();

  @Test
  void modules_use_each_other_as_their_packages_declare() {
    Seen seen = Modules.verified(PLATFORM);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isEqualTo(PLATFORM.arrows().size()).isGreaterThanOrEqualTo(8);

    assertThat(Modules.verified(House.violating()).faults())
        .anyMatch(fault -> fault.startsWith("Cycle detected: Slice identity"))
        .anyMatch(fault -> fault.startsWith("Module 'work' depends on module 'scoring'"));
  }

  @Test
  void a_module_that_declares_nothing_uses_nobody() {
    Seen seen = Modules.usedAsDeclared(PLATFORM);
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isEqualTo(PLATFORM.arrows().size());

    assertThat(Modules.usedAsDeclared(House.violating()).faults())
        .contains(
            "scoring uses work without declaring it", "work uses scoring without declaring it");
  }

  @Test
  void arrows_only_go_down_the_ladder() {
    Seen seen = Modules.declaredDownwards(PLATFORM.arrows());
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(8);

    assertThat(Modules.declaredDownwards(House.violating().arrows()).faults())
        .containsExactly("cellar is not on the ladder", "identity may not know work");
    assertThat(
            Modules.declaredDownwards(
                    Map.of("edge", List.of("work"), "petition", List.of("comparison", "edge")))
                .faults())
        .containsExactlyInAnyOrder(
            "edge may not know work",
            "petition may not know comparison",
            "petition may not know edge");
  }
}
