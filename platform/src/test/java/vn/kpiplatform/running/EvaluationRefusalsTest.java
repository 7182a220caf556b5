package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is said to somebody whose points cannot be taken, and at which field. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationRefusalsTest {

  @LocalServerPort private int port;
  private StaffedAgency agency;

  @BeforeAll
  void staff() {
    Agency onboarded = Agency.onboard(port);
    OwnFramework.of(
        onboarded, "\"maximum\":\"5\",\"name\":", "\"maximum\":\"5\",\"step\":\"1/2\",\"name\":");
    agency = StaffedAgency.of(onboarded);
  }

  @Test
  void every_criterion_is_scored_exactly_once_and_no_other() {
    List<Map<String, String>> all = full(agency);

    assertThat(scoring(agency, all.subList(1, all.size()))).isEqualTo("CRITERION_MISSING criteria");
    assertThat(scoring(agency, before(all, Map.of("code", "KHÁC", "points", "1"))))
        .isEqualTo("CRITERION_UNKNOWN criteria.0.code");
    assertThat(scoring(agency, before(all, all.getFirst())))
        .isEqualTo("CRITERION_REPEATED criteria.1.code");
  }

  @Test
  void whoever_has_no_post_in_the_period_has_no_criteria_to_be_scored_by() {
    Organisation organisation =
        new Organisation(agency.agency(), agency.agency().administrator(), "");
    organisation.account(organisation.person("IDLE"), "idle");

    assertThat(
            Organisation.refused(
                organisation.member("idle"),
                "scoreMyself",
                "evaluation",
                scores(agency, full(agency), 0)))
        .isEqualTo("NO_CRITERIA periodId");
  }

  @Test
  void points_lie_on_the_criterions_scale() {
    List<Map<String, String>> others = full(agency).subList(1, full(agency).size());
    String code = full(agency).getFirst().getOrDefault("code", "");

    assertThat(scoring(agency, before(others, Map.of("code", code, "points", "0.1"))))
        .isEqualTo("POINTS_OFF_STEP criteria.0.points");
    assertThat(scoring(agency, before(others, Map.of("code", code, "points", "6"))))
        .isEqualTo("OUT_OF_RANGE criteria.0.points");
  }

  @Test
  void after_the_confirmation_nobody_scores_themselves() {
    StaffedAgency confirmed = StaffedAgency.of(Agency.onboard(port));
    JsonNode scored = confirmed.scoreSelf(0).path("evaluation");
    JsonNode done =
        confirmed
            .confirm(
                confirmed.head(),
                scored.path("id").asString(),
                scored.path("version").asInt(),
                Map.of())
            .path("evaluation");

    assertThat(
            Organisation.refused(
                confirmed.clerk().api(),
                "scoreMyself",
                "evaluation",
                scores(confirmed, full(confirmed), done.path("version").asInt())))
        .isEqualTo("ALREADY_CONFIRMED periodId");
  }

  private static String scoring(StaffedAgency agency, List<Map<String, String>> criteria) {
    return Organisation.refused(
        agency.clerk().api(), "scoreMyself", "evaluation", scores(agency, criteria, 0));
  }

  private static Map<String, Object> scores(
      StaffedAgency agency, List<Map<String, String>> criteria, int version) {
    return Map.of("periodId", agency.periodId(), "expectedVersion", version, "criteria", criteria);
  }

  private static List<Map<String, String>> full(StaffedAgency agency) {
    List<Map<String, String>> full = new ArrayList<>();
    agency
        .clerk()
        .api()
        .data(
            "query ($c: PeriodCode!) { myEvaluation(periodCode: $c) {"
                + " criteria { code maximum { display } } } }",
            Map.of("c", StaffedAgency.periodCode()))
        .at("/myEvaluation/criteria")
        .forEach(
            one ->
                full.add(
                    Map.of(
                        "code",
                        one.path("code").asString(),
                        "points",
                        one.at("/maximum/display").asString())));
    return full;
  }

  private static List<Map<String, String>> before(
      List<Map<String, String>> rest, Map<String, String> first) {
    List<Map<String, String>> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
