package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.scoring.Subject;

class VariantTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final FrameworkContent content =
      framework(
          variant("tax", List.of("finance-tax"), null),
          variant("finance", List.of("finance"), null),
          variant("drivers", null, List.of("driver")),
          variant("finance-drivers", List.of("finance"), List.of("driver")));

  @Test
  void somebody_without_a_variant_of_their_own_has_the_one_for_everybody() {
    assertThat(found(List.of("culture", "root"), "clerk")).contains("staff");
  }

  @Test
  void a_unit_has_its_variant_and_so_have_all_below_it_without_a_nearer_one() {
    assertThat(found(List.of("finance", "root"), "clerk")).contains("finance");
    assertThat(found(List.of("finance-budget", "finance", "root"), "clerk")).contains("finance");
    assertThat(found(List.of("finance-tax", "finance", "root"), "clerk")).contains("tax");
  }

  @Test
  void a_position_goes_before_a_unit_and_both_together_before_either() {
    assertThat(found(List.of("culture", "root"), "driver")).contains("drivers");
    assertThat(found(List.of("finance-tax", "finance", "root"), "driver"))
        .contains("finance-drivers");
  }

  @Test
  void a_subject_that_no_variant_is_for_is_not_covered() {
    assertThat(content.variant(Subject.UNIT, List.of("root"), null)).isEmpty();
  }

  private Optional<String> found(List<String> units, String position) {
    return content.variant(Subject.STAFF, units, position).map(Variant::code);
  }

  /** The decree's framework with further variants for staff. */
  private static FrameworkContent framework(ObjectNode... more) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(Template.text("decree-335", "framework"));
    for (ObjectNode variant : more) {
      ((ArrayNode) tree.get("variants")).add(variant);
    }
    return FrameworkDocument.parse(tree.toString()).content();
  }

  private static ObjectNode variant(
      String code, @Nullable List<String> units, @Nullable List<String> positions) {
    ObjectNode variant =
        (ObjectNode)
            MAPPER.readTree(Template.text("decree-335", "framework")).at("/variants/0").deepCopy();
    variant.put("code", code);
    put(variant, "units", units);
    put(variant, "positions", positions);
    return variant;
  }

  private static void put(ObjectNode variant, String name, @Nullable List<String> codes) {
    if (codes != null) {
      ArrayNode list = variant.putArray(name);
      codes.forEach(list::add);
    }
  }
}
