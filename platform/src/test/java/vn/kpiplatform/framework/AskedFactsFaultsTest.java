package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.framework.DocumentFault.Code;

class AskedFactsFaultsTest {

  private static final String RATIO = "/blocks/1/components/0/measure";

  @Test
  void a_measure_of_facts_that_nobody_asks_for_is_a_fault() {
    assertThat(city(tree -> at(tree, "/work").remove("quality")).faults())
        .containsExactly(new DocumentFault(RATIO, Code.FACT_NOT_ASKED));
    assertThat(city(tree -> at(tree, "/work").remove("beyondRequirement")).faults())
        .containsExactly(new DocumentFault("/blocks/2/measure", Code.FACT_NOT_ASKED));
    assertThat(city(tree -> tree.remove("work")).faults()).hasSize(2);
  }

  @Test
  void a_bonus_takes_a_share_of_a_points_ratio() {
    assertThat(city(tree -> at(tree, "/blocks/2/measure").put("component", "kpis")).faults())
        .containsExactly(new DocumentFault("/blocks/2/measure/component", Code.COMPONENT_UNKNOWN));
    assertThat(city(tree -> at(tree, "/blocks/2/measure").put("rate", "5")).faults())
        .containsExactly(new DocumentFault("/blocks/2/measure/rate", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void lateness_goes_from_short_to_long_and_points_are_above_0() {
    assertThat(city(tree -> at(tree, RATIO + "/lateness/1").put("workingDays", 0)).faults())
        .containsExactly(
            new DocumentFault(RATIO + "/lateness/1/workingDays", Code.VALUE_OUT_OF_RANGE));
    assertThat(city(tree -> at(tree, RATIO).put("planned", "0")).faults())
        .containsExactly(new DocumentFault(RATIO + "/planned", Code.VALUE_OUT_OF_RANGE));
    assertThat(city(tree -> at(tree, "/work/difficulties/0").put("factor", "-1")).faults())
        .containsExactly(new DocumentFault("/work/difficulties/0/factor", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void a_last_day_is_one_that_every_month_has() {
    assertThat(edited("khanh-hoa", tree -> at(tree, "/work/cutoffs/0").put("lastDay", 31)).faults())
        .containsExactly(new DocumentFault("/work/cutoffs/0/lastDay", Code.VALUE_OUT_OF_RANGE));
  }

  private static FrameworkDocument city(Consumer<ObjectNode> edit) {
    return edited("ho-chi-minh-city", edit);
  }

  private static FrameworkDocument edited(String scheme, Consumer<ObjectNode> edit) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(Template.text(scheme, "framework"));
    edit.accept(tree);
    return FrameworkDocument.parse(tree.toString());
  }

  private static ObjectNode at(ObjectNode tree, String pointer) {
    return (ObjectNode) tree.at(JsonPointer.compile(pointer));
  }
}
