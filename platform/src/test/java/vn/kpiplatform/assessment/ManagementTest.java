package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.Fields.Field;
import vn.kpiplatform.organisation.Hierarchy.Place;

class ManagementTest {

  private static final UUID ROOT = new UUID(0, 10);
  private static final UUID DIVISION = new UUID(0, 11);
  private static final Place HEAD = place(1, ROOT, 0, Capacity.HEAD);
  private static final Place DEPUTY = place(2, ROOT, 0, Capacity.DEPUTY);
  private static final Place CLERK = place(3, ROOT, 0, Capacity.STAFF);
  private static final Place DIVISION_HEAD = place(4, DIVISION, 1, Capacity.HEAD);
  private static final Place EXPERT = place(5, DIVISION, 1, Capacity.STAFF);
  private static final Place DRIVER =
      new Place(
          new UUID(0, 6),
          DIVISION,
          1,
          Capacity.STAFF,
          EmploymentKind.CONTRACT,
          LocalDate.of(2026, 1, 1));
  private static final List<Place> EVERYBODY =
      List.of(HEAD, DEPUTY, CLERK, DIVISION_HEAD, EXPERT, DRIVER);

  private final Management management =
      Management.of(
          EVERYBODY,
          Map.of(
              DEPUTY.person(), HEAD.person(),
              CLERK.person(), HEAD.person(),
              DIVISION_HEAD.person(), HEAD.person(),
              EXPERT.person(), DIVISION_HEAD.person(),
              DRIVER.person(), DIVISION_HEAD.person()),
          Set.of(),
          Map.of(DEPUTY.person(), new Field(Set.of(DIVISION), Set.of(CLERK.person()))));

  @Test
  void a_head_answers_for_the_whole_unit_lower_units_included() {
    assertThat(management.ledBy(HEAD.person()))
        .containsExactly(DEPUTY.person(), CLERK.person(), DIVISION_HEAD.person(), EXPERT.person());
  }

  @Test
  void only_civil_servants_count_for_a_leader() {
    assertThat(management.ledBy(DIVISION_HEAD.person())).containsExactly(EXPERT.person());
  }

  @Test
  void a_deputy_answers_for_the_field_assigned_to_them() {
    assertThat(management.ledBy(DEPUTY.person()))
        .containsExactly(CLERK.person(), DIVISION_HEAD.person(), EXPERT.person());
  }

  @Test
  void a_field_counts_only_while_its_holder_is_a_deputy() {
    Map<UUID, Field> fields = Map.of(CLERK.person(), new Field(Set.of(DIVISION), Set.of()));

    assertThat(Management.of(EVERYBODY, Map.of(), Set.of(), fields).ledBy(CLERK.person()))
        .isEmpty();
  }

  @Test
  void nobody_is_above_the_agency_head() {
    assertThat(management.hasSuperior(HEAD.person())).isFalse();
    assertThat(management.hasSuperior(EXPERT.person())).isTrue();
  }

  @Test
  void the_agency_head_is_assessed_by_a_guest_who_leads_nobody() {
    Management guided = Management.of(EVERYBODY, Map.of(), Set.of(HEAD.person()), Map.of());

    assertThat(guided.hasSuperior(HEAD.person())).isTrue();
    assertThat(guided.hasSuperior(EXPERT.person())).isFalse();
  }

  @Test
  void lower_units_come_before_higher_ones_and_the_head_last() {
    assertThat(BottomUp.chunks(EVERYBODY, 50))
        .containsExactly(
            List.of(EXPERT, DRIVER),
            List.of(DIVISION_HEAD),
            List.of(CLERK),
            List.of(DEPUTY),
            List.of(HEAD));
  }

  @Test
  void a_chunk_is_never_larger_than_asked_for() {
    assertThat(BottomUp.chunks(EVERYBODY, 1)).hasSize(6).allMatch(chunk -> chunk.size() == 1);
    assertThat(BottomUp.chunks(List.of(), 1)).isEmpty();
  }

  private static Place place(int person, UUID unit, int depth, Capacity capacity) {
    return new Place(
        new UUID(0, person),
        unit,
        depth,
        capacity,
        EmploymentKind.CIVIL_SERVANT,
        LocalDate.of(2026, 1, 1));
  }
}
