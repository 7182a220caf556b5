package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.framework.DocumentFault.Code;

class CatalogueDocumentTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String DECREE = Template.text("decree-335", "catalogue");

  @Test
  void the_template_of_the_decree_has_no_fault_and_marks_its_points_as_ours() {
    CatalogueDocument document = CatalogueDocument.parse(DECREE);

    assertThat(document.faults()).isEmpty();
    assertThat(document.contentHash()).matches("[0-9a-f]{64}");
    assertThat(document.content().kind()).isEqualTo(FrameworkContent.RuleKind.OUR_PROPOSAL);
    assertThat(document.content().products())
        .extracting(p -> p.points().divide(document.content().standard().points()))
        .contains(BigFraction.of(1), BigFraction.of(8), BigFraction.of(12), BigFraction.of(14));
  }

  @ParameterizedTest
  @CsvSource({
    "/products/0, group, N9, /products/0/group, GROUP_UNKNOWN",
    "/products/0, field, sport, /products/0/field, FIELD_UNKNOWN",
    "/products/1, points, 11, /products/1/points, POINTS_OUTSIDE_GROUP",
    "/products/1, points, 0, /products/1/points, VALUE_OUT_OF_RANGE",
    "/products/1, code, DOC-01, /products/1/code, CODE_REPEATED",
    "/products/1, price, 7, /products/1/price, UNKNOWN_PROPERTY",
    "/fields/1, code, office, /fields/1/code, CODE_REPEATED",
    "/groups/1, maximum, 5, /groups/1/maximum, VALUE_OUT_OF_RANGE",
    "/standard, product, DOC-99, /standard, STANDARD_PRODUCT_WRONG",
    "/standard, points, 6, /standard, STANDARD_PRODUCT_WRONG"
  })
  void each_fault_has_a_code_and_a_place(
      String parent, String name, String value, String pointer, Code code) {
    CatalogueDocument document =
        edited(tree -> ((ObjectNode) tree.at(JsonPointer.compile(parent))).put(name, value));

    assertThat(document.faults()).contains(new DocumentFault(pointer, code));
    assertThatIllegalStateException().isThrownBy(document::content);
  }

  @Test
  void more_than_five_groups_are_a_fault() {
    CatalogueDocument document =
        edited(
            tree -> {
              ArrayNode groups = (ArrayNode) tree.get("groups");
              for (int i = 5; i <= 6; i++) {
                groups.add(((ObjectNode) groups.get(3)).deepCopy().put("code", "N" + i));
              }
            });

    assertThat(document.faults())
        .containsExactly(new DocumentFault("/groups", Code.TOO_MANY_GROUPS));
  }

  private static CatalogueDocument edited(Consumer<ObjectNode> edit) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(DECREE);
    edit.accept(tree);
    return CatalogueDocument.parse(tree.toString());
  }
}
