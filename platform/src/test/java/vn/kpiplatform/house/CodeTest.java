package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void controllers_are_package_private() {
    assertKept(Code::hiddenControllers, 6);
    assertBroken(Code::hiddenControllers, "violating.work.graphql.OpenController is public");
  }

  @Test
  void entities_are_package_private() {
    assertKept(Code::hiddenEntities, 10);
    assertBroken(Code::hiddenEntities, "violating.work.Task is public");
  }

  @Test
  void repositories_are_package_private() {
    assertKept(Code::hiddenRepositories, 6);
    assertBroken(Code::hiddenRepositories, "violating.work.Tasks is public");
  }

  @Test
  void controllers_reach_the_database_through_use_cases_only() {
    assertKept(Code::controllersAskUseCases, 6);
    assertBroken(
        Code::controllersAskUseCases,
        "violating.work.graphql.OpenController uses JdbcClient",
        "violating.work.graphql.OpenController uses Tasks");
  }

  @Test
  void no_field_of_the_api_is_answered_later() {
    assertKept(Code::answersAtOnce, 40);
    assertBroken(
        Code::answersAtOnce,
        "violating.work.graphql.OpenController.parts(java.util.List) answers later",
        "violating.work.graphql.OpenController.task() answers later",
        "violating.work.graphql.OpenController.title() answers later");
  }

  @Test
  void an_act_returns_the_id_of_what_it_touched() {
    assertKept(Code::actsReturnIds, 20);
    assertBroken(
        Code::actsReturnIds,
        "violating.work.graphql.OpenController.endTask() returns more than an id");
  }

  @Test
  void points_are_exact_wherever_they_are_held_or_handed_on() {
    assertKept(Code::exactNumbers, 40);
    assertBroken(
        Code::exactNumbers,
        "violating.scoring.Points.<init>(double) is not exact",
        "violating.scoring.Points.share is not exact",
        "violating.scoring.Points.shares([F) is not exact");
  }

  @Test
  void no_class_has_a_name_without_meaning() {
    assertKept(Code::meaningfulNames, 200);
    assertBroken(
        Code::meaningfulNames,
        "violating.work.TaskHelper has a name without meaning",
        "violating.work.util.Rounding has a name without meaning");
  }

  @Test
  void only_tenancy_identity_comparison_and_the_edge_can_tell_one_agency_from_another() {
    assertKept(TenantBlindness::kept, 120);
    assertBroken(
        TenantBlindness::kept,
        "violating.work.TaskHelper knows vn.kpiplatform.tenancy.Tenancy",
        "violating.work.TaskHelper knows vn.kpiplatform.tenancy.Tenant",
        "violating.work.TaskHelper names tenantId",
        "violating.work.TaskHelper names theTenant");
  }

  private static void assertKept(Function<House, Seen> rule, int atLeast) {
    Seen seen = rule.apply(House.platform());
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(atLeast);
  }

  private static void assertBroken(Function<House, Seen> rule, String... faults) {
    assertThat(rule.apply(House.violating()).faults()).contains(faults).hasSize(faults.length);
  }
}
