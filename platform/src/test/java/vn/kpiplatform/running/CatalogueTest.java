package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Office.id;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The catalogue grows by decision, and never changes what was assigned. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {

  private static final String PRODUCT = "product { id }";
  private static final String REQUEST = "productRequest { id version state product { id } answer }";

  @LocalServerPort private int port;
  private Office office;

  @BeforeAll
  void onboard() {
    Agency agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
  }

  @Test
  void a_product_that_was_asked_for_is_assigned_as_soon_as_it_is_approved() {
    JsonNode request = requested();
    Map<String, Object> decision = approval(request, "MAP-01");

    assertThat(refused(office.staff(), "approveProductRequest", REQUEST, decision))
        .isEqualTo("FORBIDDEN ");
    JsonNode approved = office.officer().act("approveProductRequest", REQUEST, decision);

    assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
    assertThat(office.assign("MAP-01", 1)).isNotEmpty();
    assertThat(
            refused(
                office.officer(),
                "approveProductRequest",
                REQUEST,
                with(approval(request, "MAP-02"), "expectedVersion", 1)))
        .isEqualTo("REQUEST_DECIDED requestId");
    assertThat(refused(office.officer(), "approveProductRequest", REQUEST, approval(request, "X")))
        .isEqualTo("STALE_VERSION expectedVersion");
  }

  @Test
  void a_request_is_declined_with_a_reason_and_by_somebody_else() {
    JsonNode own =
        office
            .officer()
            .act("requestProduct", REQUEST, Map.of("name", "Bản đồ", "reason", "Chưa có"));
    JsonNode request = requested();
    Map<String, Object> decline =
        Map.of("requestId", id(request), "expectedVersion", 0, "reason", "Đã có BC-01");

    assertThat(
            refused(
                office.officer(),
                "declineProductRequest",
                REQUEST,
                with(decline, "requestId", id(own))))
        .isEqualTo("OWN_REQUEST requestId");
    assertThat(
            refused(
                office.officer(), "declineProductRequest", REQUEST, with(decline, "reason", "")))
        .isEqualTo("REQUIRED reason");
    JsonNode declined = office.officer().act("declineProductRequest", REQUEST, decline);
    assertThat(declined.path("state").asString()).isEqualTo("DECLINED");
    assertThat(declined.path("answer").asString()).isEqualTo("Đã có BC-01");
    assertThat(declined.path("product").isNull()).isTrue();
  }

  @Test
  void requests_are_seen_by_officers_and_by_who_made_them() {
    String request = id(requested());
    String query = "query ($id: ID!) { node(id: $id) { id } }";

    assertThat(office.officer().read(query, Map.of("id", request)).path("node").isNull()).isFalse();
    assertThat(office.staff().read(query, Map.of("id", request)).path("node").isNull()).isFalse();
    assertThat(office.head().read(query, Map.of("id", request)).path("node").isNull()).isTrue();
    assertThat(
            office
                .head()
                .read("{ productRequests(first: 10) { nodes { id } } }", Map.of())
                .at("/productRequests/nodes"))
        .isEmpty();
  }

  @Test
  void points_stay_within_the_groups_range_and_headings_exist() {
    assertThat(
            refused(
                office.officer(), "addProduct", PRODUCT, with(product("A"), "itemPoints", "10.9")))
        .isEqualTo("OUT_OF_RANGE itemPoints");
    assertThat(
            refused(office.officer(), "addProduct", PRODUCT, with(product("A"), "groupCode", "N9")))
        .isEqualTo("NOT_FOUND groupCode");
    assertThat(
            refused(
                office.officer(), "addProduct", PRODUCT, with(product("A"), "fieldCode", "moon")))
        .isEqualTo("NOT_FOUND fieldCode");
    assertThat(refused(office.officer(), "addProduct", PRODUCT, product("DOC-01")))
        .isEqualTo("TAKEN code");
    assertThat(refused(office.head(), "addProduct", PRODUCT, product("A"))).isEqualTo("FORBIDDEN ");
    JsonNode headings =
        office
            .staff()
            .read(
                "{ productGroups { code minimum { exact } maximum { exact } }"
                    + " fieldsOfWork { code nameVi minimum { exact } } }",
                Map.of());
    assertThat(headings.at("/productGroups/1/code").asString()).isEqualTo("N2");
    assertThat(headings.at("/productGroups/1/minimum/exact").asString()).isEqualTo("11");
    assertThat(headings.at("/fieldsOfWork/0/code").asString()).isEqualTo("office");
    assertThat(headings.at("/fieldsOfWork/0/minimum").isNull()).isTrue();
  }

  @Test
  void an_ended_product_is_not_assigned_any_more_and_what_was_assigned_stays() {
    String product = id(office.officer().act("addProduct", PRODUCT, product("END-1")));
    String task = office.assign("END-1", 2);
    Map<String, Object> end = Map.of("productId", product, "expectedVersion", 0);
    assertThat(refused(office.head(), "endProduct", PRODUCT, end)).isEqualTo("FORBIDDEN ");
    assertThat(refused(office.officer(), "endProduct", PRODUCT, with(end, "expectedVersion", 3)))
        .isEqualTo("STALE_VERSION expectedVersion");
    office.officer().act("endProduct", PRODUCT, end);

    assertThat(office.assign("END-1", 1)).as("today is its last day").isNotEmpty();
    assertThat(refused(office.officer(), "endProduct", PRODUCT, with(end, "expectedVersion", 1)))
        .isEqualTo("PRODUCT_ENDED productId");
    JsonNode shown =
        office
            .staff()
            .read(
                "query ($id: ID!) { node(id: $id) { ... on Task { itemPoints { exact }"
                    + " product { endedOn version } } } }",
                Map.of("id", task))
            .path("node");
    assertThat(shown.at("/itemPoints/exact").asString()).isEqualTo("25/2");
    assertThat(shown.at("/product/endedOn").isNull()).isFalse();
    assertThat(shown.at("/product/version").asInt()).isEqualTo(1);
  }

  private JsonNode requested() {
    return office
        .staff()
        .act("requestProduct", REQUEST, Map.of("name", "Bản đồ số", "reason", "Chưa có"));
  }

  private static Map<String, Object> approval(JsonNode request, String code) {
    Map<String, Object> input = new HashMap<>(product(code));
    input.put("requestId", id(request));
    input.put("expectedVersion", 0);
    return input;
  }

  private static Map<String, Object> product(String code) {
    return WorkRecipes.product(code);
  }

  private static Map<String, Object> with(Map<String, Object> map, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(map);
    changed.put(field, value);
    return changed;
  }

  private static String refused(
      Client client, String mutation, String selection, Map<String, Object> input) {
    JsonNode reason = client.refusal(mutation, selection, input);
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }
}
