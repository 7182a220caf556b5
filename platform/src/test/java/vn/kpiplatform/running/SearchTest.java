package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Names are found whatever their diacritics, and sorted as Vietnamese sorts them. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  /** In the order of given names: tones after letters, then family names. */
  private static final List<String> SORTED =
      List.of(
          "Trần Thị An",
          "Lê Văn Ân",
          "Đặng Hữu Dũng",
          "Đỗ Quang Đạt",
          "Nguyễn Thị Hà",
          "Nguyễn Văn Hà",
          "Phạm Thu Hạ",
          "Nguyễn Văn Hòa",
          "Bùi Thị Ngọc",
          "Võ Minh Oanh",
          "Hoàng Văn Ơn");

  private final Organisation organisation;
  private final Api administrator;

  SearchTest(@LocalServerPort int port) {
    organisation = Organisation.of(Agency.onboard(port));
    administrator = organisation.administrator();
    String root = organisation.root();
    organisation.unit("DT", root);
    List<String> mixed = new ArrayList<>(SORTED);
    Collections.reverse(mixed);
    Collections.swap(mixed, 0, 5);
    for (int n = 0; n < mixed.size(); n++) {
      Organisation.done(
          administrator,
          "registerPerson",
          "person",
          Map.of(
              "personnelCode",
              "N" + (10 + n),
              "fullName",
              mixed.get(n),
              "employmentKind",
              "CIVIL_SERVANT"));
    }
  }

  @Test
  void people_are_found_without_diacritics_and_with_them() {
    assertThat(found("nguyen van")).containsExactlyInAnyOrder("Nguyễn Văn Hà", "Nguyễn Văn Hòa");
    assertThat(found("ĐẶNG")).containsExactly("Đặng Hữu Dũng");
    assertThat(found("do quang dat")).containsExactly("Đỗ Quang Đạt");
    assertThat(found("  Hoàng   văn ơn ")).containsExactly("Hoàng Văn Ơn");
    assertThat(found("n10")).hasSize(1);
    assertThat(found("100%_")).isEmpty();
    assertThat(found("   ")).hasSize(SORTED.size());
  }

  @Test
  void units_and_products_are_found_in_the_same_way() {
    assertThat(names("units", "so noi vu", "nameVi")).containsExactly("Sở Nội vụ");
    assertThat(names("units", "phong dt", "nameVi")).containsExactly("Phòng DT");
    List<String> all = names("products", "", "nameVi");
    List<String> reports = names("products", "bao cao", "nameVi");
    assertThat(reports)
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .containsExactlyElementsOf(
            all.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("báo cáo"))
                .toList());
  }

  @Test
  void people_are_sorted_by_given_name_and_pages_join_without_gaps_both_ways() {
    assertThat(names("people", "", "fullName", "order: GIVEN_NAME, first: 100"))
        .containsExactlyElementsOf(SORTED);

    List<String> forwards = new ArrayList<>();
    String cursor = null;
    do {
      JsonNode page = page("first: 2", cursor == null ? "" : "after: \"" + cursor + "\"");
      page.path("nodes").forEach(node -> forwards.add(node.path("fullName").asString()));
      cursor =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? page.at("/pageInfo/endCursor").asString()
              : null;
    } while (cursor != null);
    assertThat(forwards).containsExactlyElementsOf(SORTED);

    List<String> backwards = new ArrayList<>();
    do {
      JsonNode page = page("last: 2", cursor == null ? "" : "before: \"" + cursor + "\"");
      List<String> part = new ArrayList<>();
      page.path("nodes").forEach(node -> part.add(node.path("fullName").asString()));
      backwards.addAll(0, part);
      cursor =
          page.at("/pageInfo/hasPreviousPage").asBoolean()
              ? page.at("/pageInfo/startCursor").asString()
              : null;
    } while (cursor != null);
    assertThat(backwards).containsExactlyElementsOf(SORTED);
  }

  @Test
  void what_is_searched_is_not_too_long() {
    assertThat(
            administrator
                .answer(
                    "query ($s: String) { people(first: 1, search: $s) { nodes { id } } }",
                    Map.of("s", "a".repeat(201)))
                .path("errors")
                .toString())
        .contains("TOO_LONG");
  }

  private List<String> found(String search) {
    return names("people", search, "fullName");
  }

  private List<String> names(String list, String search, String name) {
    return names(list, search, name, "first: 100");
  }

  private List<String> names(String list, String search, String name, String more) {
    List<String> names = new ArrayList<>();
    administrator
        .data(
            "query ($s: String) { %s(search: $s, %s) { nodes { %s } } }"
                .formatted(list, more, name),
            Map.of("s", search))
        .path(list)
        .path("nodes")
        .forEach(node -> names.add(node.path(name).asString()));
    return names;
  }

  private JsonNode page(String size, String place) {
    return administrator
        .data(
            """
            { people(order: GIVEN_NAME, %s, %s) {
                nodes { fullName }
                pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } }\
            """
                .formatted(size, place.isEmpty() ? "search: null" : place),
            Map.of())
        .path("people");
  }
}
