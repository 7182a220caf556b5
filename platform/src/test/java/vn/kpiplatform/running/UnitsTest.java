package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.act;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsTest {

  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;
  private final String root;

  UnitsTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    root = organisation.root();
  }

  @Test
  void an_agency_has_one_root() {
    Map<String, Object> second =
        Map.of("code", "ROOT-2", "nameVi", "Gốc thứ hai", "validFrom", "2026-01-01");

    assertThat(refused(administrator, "createUnit", "unit", second))
        .isEqualTo("ROOT_UNIT parentId");
    assertThat(refused(administrator, "closeUnit", "unit", closing(root, "2026-12-31", 0)))
        .isEqualTo("ROOT_UNIT unitId");
  }

  @Test
  void of_several_roots_created_at_once_one_is_made_and_the_others_are_told() {
    Api other = Agency.onboard(agency.port()).administrator();

    List<String> answers =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> root(other, "ROOT-" + i)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .containsExactlyInAnyOrder(
            "[]", "ROOT_UNIT parentId", "ROOT_UNIT parentId", "ROOT_UNIT parentId");
  }

  @Test
  void a_units_code_is_its_own_and_its_parent_exists_and_lasts() {
    String unit = organisation.unit("U1", root);
    Map<String, Object> input =
        Map.of("code", "U1", "nameVi", "Trùng mã", "parentId", root, "validFrom", "2026-01-01");

    assertThat(refused(administrator, "createUnit", "unit", input)).isEqualTo("TAKEN code");
    assertThat(refused(administrator, "createUnit", "unit", with(input, "code", "mã sai")))
        .isEqualTo("MALFORMED code");
    Map<String, Object> child = with(with(input, "code", "U1-1"), "parentId", unit);
    assertThat(refused(administrator, "createUnit", "unit", with(child, "validFrom", "2025-12-31")))
        .isEqualTo("UNIT_NOT_VALID parentId");
    assertThat(
            refused(
                administrator,
                "createUnit",
                "unit",
                with(child, "parentId", organisation.person("U1-P"))))
        .isEqualTo("NOT_FOUND parentId");
  }

  @Test
  void two_who_create_the_same_at_once_get_it_once_and_one_is_told() {
    Map<String, Object> input =
        Map.of("code", "TWIN", "nameVi", "Đơn vị đôi", "parentId", root, "validFrom", "2026-01-01");
    String document =
        """
        mutation ($input: CreateUnitInput!) {
          createUnit(input: $input) { unit { code } userErrors { code field } }
        }\
        """;

    List<String> answers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            administrator
                                .data(
                                    document,
                                    Map.of(
                                        "input",
                                        with(input, "requestKey", UUID.randomUUID().toString())))
                                .path("createUnit")
                                .toString()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    String taken = "{\"unit\":null,\"userErrors\":[{\"code\":\"TAKEN\",\"field\":\"code\"}]}";
    assertThat(answers)
        .containsExactlyInAnyOrder(
            "{\"unit\":{\"code\":\"TWIN\"},\"userErrors\":[]}", taken, taken, taken);
  }

  @Test
  void a_unit_closes_when_nobody_serves_there_and_nothing_lies_below_it() {
    String unit = organisation.unit("C1", root);
    String below = organisation.unit("C1-1", unit);
    String person = organisation.serving("C1-P", below, "STAFF");

    assertThat(refused(administrator, "closeUnit", "unit", closing(unit, "2026-06-30", 0)))
        .isEqualTo("UNIT_HAS_UNITS unitId");
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0)))
        .isEqualTo("UNIT_HAS_PEOPLE unitId");
    organisation.post(person, unit, "STAFF", "2026-07-01");
    Organisation.done(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0));
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0)))
        .isEqualTo("STALE_VERSION expectedVersion");
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-07-31", 1)))
        .isEqualTo("UNIT_NOT_VALID unitId");
    assertThat(
            refused(
                administrator,
                "postPerson",
                "person",
                organisation.posting(person, below, "STAFF", "2026-08-01")))
        .isEqualTo("UNIT_NOT_VALID unitId");
  }

  private static String root(Api api, String code) {
    JsonNode errors =
        act(
                api,
                "createUnit",
                "unit",
                Map.of("code", code, "nameVi", "Gốc " + code, "validFrom", "2026-01-01"))
            .path("userErrors");
    return errors.isEmpty()
        ? "[]"
        : errors.at("/0/code").asString() + " " + errors.at("/0/field").asString();
  }

  private static Map<String, Object> closing(String unit, String lastDay, int version) {
    return Map.of("unitId", unit, "validTo", lastDay, "expectedVersion", version);
  }

  private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(input);
    changed.put(field, value);
    return changed;
  }
}
