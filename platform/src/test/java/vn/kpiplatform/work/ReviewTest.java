package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.work.Example.ASKED_NOTHING;
import static vn.kpiplatform.work.Example.DUE_AGAIN;
import static vn.kpiplatform.work.Example.EVIDENCE;
import static vn.kpiplatform.work.Example.NOVEMBER;
import static vn.kpiplatform.work.Example.PERSON;
import static vn.kpiplatform.work.Example.STRANGER;
import static vn.kpiplatform.work.Example.SUPERIOR;
import static vn.kpiplatform.work.Example.UNGRADED;
import static vn.kpiplatform.work.Example.handing;
import static vn.kpiplatform.work.Example.incomplete;
import static vn.kpiplatform.work.Example.majorError;
import static vn.kpiplatform.work.Example.morningOf;
import static vn.kpiplatform.work.Example.returned;
import static vn.kpiplatform.work.Example.waiting;
import static vn.kpiplatform.work.RefusalAssert.assertRefused;
import static vn.kpiplatform.work.RefusalAssert.because;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.work.ObjectiveCause.Confirmation;
import vn.kpiplatform.work.ObjectiveCause.Incident;
import vn.kpiplatform.work.Review.Return;

class ReviewTest {

  private static final Confirmation CONFIRMED = new Confirmation("UBND xã", "45/QĐ-UBND");

  @Test
  void a_validated_output_is_completed() {
    Output output = waiting(2, 15);

    output.validate(0, UNGRADED, ASKED_NOTHING, null, SUPERIOR, SUPERIOR, morningOf(16));

    assertThat(output.state()).isEqualTo(OutputState.VALIDATED);
    assertThat(output.reviews()).extracting(Review::fault).containsExactly(false);
  }

  @Test
  void nobody_decides_on_their_own_output() {
    assertRefused(
        () -> validate(waiting(1, 15), PERSON), because(WorkRefusal.OWN_FILE, "outputId"));
    assertRefused(
        () -> waiting(1, 15).sendBack(0, incomplete(), NOVEMBER, SUPERIOR, PERSON, morningOf(16)),
        because(WorkRefusal.OWN_FILE, "outputId"));
  }

  @Test
  void only_the_superior_to_whom_it_was_handed_in_decides() {
    assertRefused(
        () -> validate(waiting(1, 15), STRANGER), because(BasicRefusal.FORBIDDEN, "outputId"));
  }

  @Test
  void whoever_answers_for_a_superior_who_left_decides() {
    Output output = waiting(1, 15);

    output.validate(0, UNGRADED, ASKED_NOTHING, null, STRANGER, STRANGER, morningOf(22));

    assertThat(output.state()).isEqualTo(OutputState.VALIDATED);
  }

  @Test
  void a_new_superior_decides_on_what_is_handed_in_again_to_them() {
    Output output = returned(1);
    output.resubmit(0, handing(PERSON, STRANGER, null, EVIDENCE, morningOf(20)));

    assertRefused(() -> validate(output, SUPERIOR), because(BasicRefusal.FORBIDDEN, "outputId"));
    validate(output, STRANGER);

    assertThat(output.state()).isEqualTo(OutputState.VALIDATED);
  }

  @Test
  void whoever_comes_second_is_told_that_it_has_been_decided() {
    Output output = waiting(1, 15);
    validate(output, SUPERIOR);

    assertRefused(
        () -> output.sendBack(0, incomplete(), NOVEMBER, SUPERIOR, SUPERIOR, morningOf(16)),
        because(WorkRefusal.ALREADY_DECIDED, "outputId"));
  }

  @Test
  void a_stale_version_is_not_decided_on() {
    assertRefused(
        () ->
            waiting(1, 15)
                .validate(3, UNGRADED, ASKED_NOTHING, null, SUPERIOR, SUPERIOR, morningOf(16)),
        because(BasicRefusal.STALE_VERSION, "expectedVersion", 0));
  }

  @Test
  void a_major_error_is_a_fault_on_the_units_stated() {
    Output output = returned(2);

    assertThat(output.state()).isEqualTo(OutputState.RETURNED);
    assertThat(output.reviews()).extracting(Review::fault).containsExactly(true);
    assertThat(output.reviews()).extracting(Review::faultyUnits).containsExactly(2);
    assertThat(output.reviews()).extracting(Review::newDueOn).containsExactly(DUE_AGAIN);
  }

  @Test
  void a_major_error_is_on_at_least_one_unit_and_no_more_than_were_handed_in() {
    for (int units : new int[] {0, 3}) {
      assertRefusedReturn(
          majorError(units), because(BasicRefusal.OUT_OF_RANGE, "faultyUnits", 1, 2));
    }
    assertRefusedReturn(
        majorError(null), because(WorkRefusal.FAULTY_UNITS_OF_MAJOR_ERROR, "faultyUnits"));
  }

  @Test
  void something_incomplete_is_returned_without_a_fault() {
    Output output = waiting(2, 15);

    output.sendBack(0, incomplete(), NOVEMBER, SUPERIOR, SUPERIOR, morningOf(16));

    assertThat(output.state()).isEqualTo(OutputState.RETURNED);
    assertThat(output.reviews()).extracting(Review::fault).containsExactly(false);
    assertRefusedReturn(
        new Return(ReturnKind.INCOMPLETE, 1, DUE_AGAIN, "Thiếu phụ lục"),
        because(WorkRefusal.FAULTY_UNITS_OF_MAJOR_ERROR, "faultyUnits"));
  }

  @Test
  void a_return_says_why_and_when_it_is_due_again() {
    LocalDate today = LocalDate.of(2026, 11, 16);
    LocalDate last = LocalDate.of(2026, 12, 31);

    assertRefusedReturn(
        new Return(ReturnKind.INCOMPLETE, null, today.minusDays(1), " "),
        because(WorkRefusal.DUE_DATE_OUTSIDE, "newDueOn", today, last),
        because(BasicRefusal.REQUIRED, "note"));
    assertRefusedReturn(
        new Return(ReturnKind.INCOMPLETE, null, last.plusDays(1), "Thiếu phụ lục"),
        because(WorkRefusal.DUE_DATE_OUTSIDE, "newDueOn", today, last));
  }

  @Test
  void every_failed_review_is_a_fault_of_its_own() {
    Output output = returned(1);
    output.resubmit(0, handing(morningOf(17)));
    output.sendBack(0, majorError(1), NOVEMBER, SUPERIOR, SUPERIOR, morningOf(18));

    assertThat(output.reviews()).extracting(Review::fault).containsExactly(true, true);
  }

  @Test
  void a_fault_with_an_objective_cause_is_excused_once() {
    Output output = returned(1);
    Incident fault = new Incident.Fault(output.reviews().getFirst().id());

    excuse(output, fault, SUPERIOR, SUPERIOR);

    assertRefused(
        () -> excuse(output, fault, SUPERIOR, SUPERIOR),
        because(WorkRefusal.CAUSE_RECORDED, "reviewId"));
  }

  @Test
  void a_lateness_with_an_objective_cause_is_excused_once() {
    Output output = waiting(1, 21);
    Incident lateness = new Incident.Lateness(output.submissions().getFirst().id());

    excuse(output, lateness, SUPERIOR, SUPERIOR);

    assertRefused(
        () -> excuse(output, lateness, SUPERIOR, SUPERIOR),
        because(WorkRefusal.CAUSE_RECORDED, "submissionId"));
  }

  @Test
  void what_was_neither_at_fault_nor_late_has_nothing_to_excuse() {
    Output output = waiting(2, 15);
    output.sendBack(0, incomplete(), NOVEMBER, SUPERIOR, SUPERIOR, morningOf(16));

    assertRefused(
        () ->
            excuse(
                output, new Incident.Fault(output.reviews().getFirst().id()), SUPERIOR, SUPERIOR),
        because(WorkRefusal.NOT_A_FAULT, "reviewId"));
    assertRefused(
        () ->
            excuse(
                output,
                new Incident.Lateness(output.submissions().getFirst().id()),
                SUPERIOR,
                SUPERIOR),
        because(WorkRefusal.NOT_LATE, "submissionId"));
  }

  @Test
  void an_incident_of_another_output_does_not_exist_here() {
    assertRefused(
        () ->
            excuse(
                waiting(1, 21),
                new Incident.Lateness(waiting(1, 21).submissions().getFirst().id()),
                SUPERIOR,
                SUPERIOR),
        because(BasicRefusal.NOT_FOUND, "submissionId"));
    assertRefused(
        () ->
            excuse(
                returned(1),
                new Incident.Fault(returned(1).reviews().getFirst().id()),
                SUPERIOR,
                SUPERIOR),
        because(BasicRefusal.NOT_FOUND, "reviewId"));
  }

  @Test
  void only_the_direct_superior_excuses_and_nobody_excuses_themselves() {
    Output output = waiting(1, 21);
    Incident lateness = new Incident.Lateness(output.submissions().getFirst().id());

    assertRefused(
        () -> excuse(output, lateness, STRANGER, SUPERIOR),
        because(BasicRefusal.FORBIDDEN, "outputId"));
    assertRefused(
        () -> excuse(output, lateness, null, SUPERIOR),
        because(BasicRefusal.FORBIDDEN, "outputId"));
    assertRefused(
        () -> excuse(output, lateness, PERSON, PERSON), because(WorkRefusal.OWN_FILE, "outputId"));
  }

  @Test
  void a_cause_names_the_authority_and_its_document() {
    Output output = waiting(1, 21);
    Incident lateness = new Incident.Lateness(output.submissions().getFirst().id());

    assertRefused(
        () -> output.excuse(lateness, new Confirmation("", " "), SUPERIOR, SUPERIOR, morningOf(22)),
        because(BasicRefusal.REQUIRED, "authority"),
        because(BasicRefusal.REQUIRED, "document"));
  }

  private static void validate(Output output, UUID reviewer) {
    output.validate(
        0,
        UNGRADED,
        ASKED_NOTHING,
        "Đạt",
        output.submissions().getLast().superior(),
        reviewer,
        morningOf(22));
  }

  private static void excuse(
      Output output, Incident incident, @Nullable UUID superior, UUID recorder) {
    output.excuse(incident, CONFIRMED, superior, recorder, morningOf(22));
  }

  private static void assertRefusedReturn(Return reasons, Refusal... because) {
    assertRefused(
        () -> waiting(2, 15).sendBack(0, reasons, NOVEMBER, SUPERIOR, SUPERIOR, morningOf(16)),
        because);
  }
}
