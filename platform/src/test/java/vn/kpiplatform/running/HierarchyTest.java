package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kpiplatform.running.Organisation.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** One agency with two divisions; below the first a team without a head. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HierarchyTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  private final Hierarchy hierarchy;
  private final Tenancy tenancy;
  private final Tenant tenant;
  private final Organisation organisation;
  private final String first;
  private final String second;
  private final UUID team;
  private final UUID director;
  private final String head;
  private final UUID deputy;
  private final UUID staff;
  private final UUID member;
  private final UUID otherHead;

  HierarchyTest(
      @Autowired Hierarchy hierarchy, @Autowired Tenancy tenancy, @LocalServerPort int port) {
    this.hierarchy = hierarchy;
    this.tenancy = tenancy;
    Agency agency = Agency.onboard(port);
    tenant = tenancy.find(agency.id()).orElseThrow();
    organisation = Organisation.of(agency);
    String root = organisation.root();
    first = organisation.unit("P1", root);
    second = organisation.unit("P2", root);
    String below = organisation.unit("P1-T", first);
    team = row(below);
    director = row(organisation.serving("001", root, "HEAD"));
    head = organisation.serving("101", first, "HEAD");
    deputy = row(organisation.serving("102", first, "DEPUTY"));
    staff = row(organisation.serving("103", first, "STAFF"));
    member = row(organisation.serving("111", below, "STAFF"));
    otherHead = row(organisation.serving("201", second, "HEAD"));
  }

  @Test
  void the_superior_of_staff_and_deputies_is_the_head_of_their_unit() {
    assertThat(superior(staff, DAY)).isEqualTo(row(head));
    assertThat(superior(deputy, DAY)).isEqualTo(row(head));
  }

  @Test
  void the_superior_of_a_head_is_the_head_of_the_unit_above() {
    assertThat(superior(row(head), DAY)).isEqualTo(director);
  }

  @Test
  void units_without_a_head_are_passed_over_upwards() {
    assertThat(superior(member, DAY)).isEqualTo(row(head));
  }

  @Test
  void the_head_of_the_agency_has_no_superior_inside_it() {
    assertThat(inside(() -> hierarchy.superiorOf(director, DAY))).isEmpty();
  }

  @Test
  void nobody_has_a_superior_before_the_first_day_of_their_posting() {
    assertThat(inside(() -> hierarchy.superiorOf(staff, START.minusDays(1)))).isEmpty();
    assertThat(superior(staff, START)).isEqualTo(row(head));
  }

  @Test
  void many_superiors_are_found_at_once_and_those_without_are_absent() {
    Map<UUID, UUID> superiors =
        inside(
            () ->
                hierarchy.superiorsOf(
                    List.of(director, row(head), staff, member, otherHead, UUID.randomUUID()),
                    DAY));

    assertThat(superiors)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(row(head), director, staff, row(head), member, row(head), otherHead, director));
  }

  @Test
  void a_move_within_a_period_changes_the_superior_on_its_very_day() {
    String mover = organisation.serving("104", first, "STAFF");
    organisation.post(mover, second, "STAFF", "2026-03-16");

    assertThat(superior(row(mover), LocalDate.of(2026, 3, 15))).isEqualTo(row(head));
    assertThat(superior(row(mover), LocalDate.of(2026, 3, 16))).isEqualTo(otherHead);
    assertThat(unitDuring(row(mover), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15)))
        .isEqualTo(row(first));
    assertThat(unitDuring(row(mover), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
        .isEqualTo(row(second));
  }

  @Test
  void a_posting_replaced_on_its_first_day_counts_for_no_day() {
    String corrected = organisation.person("105");
    organisation.post(corrected, first, "STAFF", "2026-03-16");
    organisation.post(corrected, second, "STAFF", "2026-03-16");

    assertThat(superior(row(corrected), DAY)).isEqualTo(otherHead);
    assertThat(
            inside(() -> hierarchy.placesDuring(LocalDate.of(2026, 3, 1), DAY.minusDays(1)))
                .stream()
                .map(Hierarchy.Place::person))
        .contains(staff)
        .doesNotContain(row(corrected));
  }

  @Test
  void a_head_who_comes_later_is_the_superior_only_from_then_on() {
    String unit = organisation.unit("P3", second);
    UUID worker = row(organisation.serving("301", unit, "STAFF"));
    String newHead = organisation.person("302");
    organisation.post(newHead, unit, "HEAD", "2026-05-04");

    assertThat(superior(worker, LocalDate.of(2026, 5, 3))).isEqualTo(otherHead);
    assertThat(superior(worker, LocalDate.of(2026, 5, 4))).isEqualTo(row(newHead));
  }

  @Test
  void a_place_tells_unit_depth_capacity_and_since_when() {
    assertThat(inside(() -> hierarchy.placesOf(List.of(member, UUID.randomUUID()), DAY)))
        .containsExactly(
            Map.entry(
                member,
                new Hierarchy.Place(
                    member, team, 2, Capacity.STAFF, EmploymentKind.CIVIL_SERVANT, START)));
    assertThat(inside(() -> hierarchy.placesOf(List.of(director), DAY)).get(director))
        .extracting(Hierarchy.Place::depth, Hierarchy.Place::capacity)
        .containsExactly(0, Capacity.HEAD);
  }

  @Test
  void a_head_reads_everybody_below_their_unit_and_nobody_else() {
    UUID account = row(organisation.account(head, "head"));
    Actor actor = new Actor(account, Set.of());

    assertThat(inside(() -> hierarchy.personOf(actor))).isEqualTo(row(head));
    assertThat(inside(() -> hierarchy.readable(actor, DAY)))
        .contains(row(head), deputy, staff, member)
        .doesNotContain(director, otherHead);
    assertThat(inside(() -> hierarchy.readable(actor, List.of(member, otherHead, director), DAY)))
        .containsExactly(member);
  }

  @Test
  void staff_read_their_own_file_only() {
    String reader = organisation.serving("106", first, "STAFF");
    Actor actor = new Actor(row(organisation.account(reader, "reader")), Set.of());

    assertThat(inside(() -> hierarchy.readable(actor, DAY))).containsExactly(row(reader));
  }

  @Test
  void a_kpi_officer_reads_every_file() {
    Actor officer = new Actor(UUID.randomUUID(), Set.of(Role.KPI_OFFICER));

    assertThat(inside(() -> hierarchy.readable(officer, DAY)))
        .contains(director, row(head), deputy, staff, member, otherHead);
  }

  @Test
  void an_account_without_a_person_reads_nothing_and_acts_for_nobody() {
    Actor administrator = new Actor(UUID.randomUUID(), Set.of(Role.TENANT_ADMINISTRATOR));

    assertThat(inside(() -> hierarchy.readable(administrator, DAY))).isEmpty();
    assertThatThrownBy(() -> inside(() -> hierarchy.personOf(administrator)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("FORBIDDEN");
  }

  private UUID superior(UUID person, LocalDate day) {
    return inside(() -> hierarchy.superiorOf(person, day)).orElseThrow();
  }

  private UUID unitDuring(UUID person, LocalDate from, LocalDate to) {
    return inside(() -> hierarchy.placesDuring(from, to)).stream()
        .filter(place -> place.person().equals(person))
        .map(Hierarchy.Place::unit)
        .findFirst()
        .orElseThrow();
  }

  private <T> T inside(Supplier<T> work) {
    return tenancy.in(tenant, work);
  }
}
