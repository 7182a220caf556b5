package vn.kpiplatform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.work.Example.DUE;
import static vn.kpiplatform.work.Example.DUE_AGAIN;
import static vn.kpiplatform.work.Example.EVIDENCE;
import static vn.kpiplatform.work.Example.PERSON;
import static vn.kpiplatform.work.Example.STRANGER;
import static vn.kpiplatform.work.Example.SUPERIOR;
import static vn.kpiplatform.work.Example.handing;
import static vn.kpiplatform.work.Example.morningOf;
import static vn.kpiplatform.work.Example.returned;
import static vn.kpiplatform.work.Example.task;
import static vn.kpiplatform.work.Example.waiting;
import static vn.kpiplatform.work.RefusalAssert.assertRefused;
import static vn.kpiplatform.work.RefusalAssert.because;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.RefusalCode;

class SubmissionTest {

  @Test
  void an_output_waits_for_validation_once_it_is_handed_in() {
    Output output = waiting(2, 15);

    assertThat(output.state()).isEqualTo(OutputState.AWAITING_VALIDATION);
    assertThat(output.submissions()).hasSize(1);
    assertThat(output.submissions().getFirst().round()).isEqualTo(1);
    assertThat(output.submissions().getFirst().dueOn()).isEqualTo(DUE);
    assertThat(output.submissions().getFirst().superior()).isEqualTo(SUPERIOR);
    assertThat(output.submissions().getFirst().evidence())
        .extracting(Evidence::reference)
        .containsExactly("12/BC-VP");
  }

  @Test
  void only_the_assignee_hands_in() {
    assertRefused(
        () ->
            Output.submit(
                task(1),
                0,
                List.of(),
                1,
                handing(STRANGER, SUPERIOR, null, EVIDENCE, morningOf(15))),
        because(BasicRefusal.FORBIDDEN, "taskId"));
    assertRefused(
        () -> returned(1).resubmit(0, handing(SUPERIOR, SUPERIOR, null, EVIDENCE, morningOf(17))),
        because(BasicRefusal.FORBIDDEN, "outputId"));
  }

  @Test
  void outputs_never_cover_more_units_than_were_assigned() {
    Task task = task(10);
    Output seven = Output.submit(task, 0, List.of(), 7, handing(morningOf(15)));

    assertRefused(
        () -> Output.submit(task, 0, List.of(seven), 4, handing(morningOf(16))),
        because(BasicRefusal.OUT_OF_RANGE, "units", 1, 3));
    assertRefused(
        () -> Output.submit(task, 0, List.of(seven), 0, handing(morningOf(16))),
        because(BasicRefusal.OUT_OF_RANGE, "units", 1, 3));
    Output three = Output.submit(task, 0, List.of(seven), 3, handing(morningOf(16)));
    assertRefused(
        () -> Output.submit(task, 0, List.of(seven, three), 1, handing(morningOf(17))),
        because(WorkRefusal.ALL_SUBMITTED, "taskId"));
  }

  @Test
  void a_task_has_at_most_a_hundred_outputs() {
    Task task = task(200);
    List<Output> earlier =
        Stream.generate(() -> Output.submit(task, 0, List.of(), 1, handing(morningOf(15))))
            .limit(Task.MOST_OUTPUTS)
            .toList();

    assertRefused(
        () -> Output.submit(task, 0, earlier, 1, handing(morningOf(15))),
        because(WorkRefusal.TOO_MANY_OUTPUTS, "taskId", Task.MOST_OUTPUTS));
  }

  @Test
  void an_output_is_on_time_until_its_due_day_has_ended_in_viet_nam() {
    Instant end = CivilTime.startOf(DUE.plusDays(1));

    assertThat(firstSubmission(end.minusNanos(1)).late()).isFalse();
    assertThat(firstSubmission(end).late()).isTrue();
  }

  @Test
  void the_day_of_submission_decides_lateness_and_not_the_day_claimed() {
    Output output =
        Output.submit(
            task(1), 0, List.of(), 1, handing(PERSON, SUPERIOR, DUE, EVIDENCE, morningOf(21)));

    assertThat(output.submissions().getFirst().late()).isTrue();
  }

  @Test
  void completion_cannot_be_claimed_for_a_day_to_come() {
    LocalDate tomorrow = LocalDate.of(2026, 11, 16);

    assertRefused(
        () ->
            Output.submit(
                task(1),
                0,
                List.of(),
                1,
                handing(PERSON, SUPERIOR, tomorrow, EVIDENCE, morningOf(15))),
        because(WorkRefusal.CLAIMED_IN_FUTURE, "claimedOn"));
  }

  @Test
  void evidence_is_one_to_ten_links_or_documents() {
    EvidenceGiven one = EVIDENCE.getFirst();

    assertThat(evidenceOf(Collections.nCopies(10, one))).hasSize(10);
    assertRefusedEvidence(List.of(), WorkRefusal.EVIDENCE_COUNT, "evidence", 10);
    assertRefusedEvidence(Collections.nCopies(11, one), WorkRefusal.EVIDENCE_COUNT, "evidence", 10);
  }

  @Test
  void a_link_is_a_web_address_and_nothing_that_a_browser_would_run() {
    assertThat(evidenceOf(List.of(link("https://vanban.example.vn/12?x=1"))))
        .extracting(Evidence::kind)
        .containsExactly(Evidence.Kind.LINK);
    for (String harmful :
        List.of("ftp://example.vn/a", "file:///etc/hosts", "https:no-host", "not an address")) {
      assertRefusedEvidence(
          List.of(link(harmful)), BasicRefusal.MALFORMED, "evidence.0.link", Form.WEB_ADDRESS);
    }
  }

  @Test
  void a_piece_of_evidence_is_a_link_or_a_document_and_never_both() {
    assertRefusedEvidence(
        List.of(EVIDENCE.getFirst(), new EvidenceGiven(null, null, null, "không có gì")),
        WorkRefusal.LINK_OR_DOCUMENT,
        "evidence.1");
    assertRefusedEvidence(
        List.of(new EvidenceGiven("https://example.vn/", "12/BC-VP", null, null)),
        WorkRefusal.LINK_OR_DOCUMENT,
        "evidence.0");
  }

  @Test
  void nothing_is_handed_in_while_nobody_could_validate_it() {
    assertRefused(
        () ->
            Output.submit(
                task(1), 0, List.of(), 1, handing(PERSON, null, null, EVIDENCE, morningOf(15))),
        because(WorkRefusal.NO_SUPERIOR, "taskId"));
  }

  @Test
  void a_returned_output_is_handed_in_again_by_the_new_due_date() {
    Output output = returned(1);

    output.resubmit(0, handing(morningOf(24)));

    assertThat(output.state()).isEqualTo(OutputState.AWAITING_VALIDATION);
    assertThat(output.submissions()).extracting(Submission::round).containsExactly(1, 2);
    assertThat(output.submissions().getLast().dueOn()).isEqualTo(DUE_AGAIN);
    assertThat(output.submissions().getLast().late()).isFalse();
  }

  @Test
  void missing_the_new_due_date_is_a_further_lateness() {
    Output output = returned(1);

    output.resubmit(0, handing(morningOf(25)));

    assertThat(output.submissions()).extracting(Submission::late).containsExactly(false, true);
  }

  @Test
  void only_what_was_returned_is_handed_in_again() {
    assertRefused(
        () -> waiting(1, 15).resubmit(0, handing(morningOf(16))),
        because(WorkRefusal.NOT_RETURNED, "outputId"));
  }

  @Test
  void a_stale_version_is_not_handed_in_again() {
    assertRefused(
        () -> returned(1).resubmit(7, handing(morningOf(17))),
        because(BasicRefusal.STALE_VERSION, "expectedVersion", 0));
  }

  private static Submission firstSubmission(Instant at) {
    return Output.submit(task(1), 0, List.of(), 1, handing(at)).submissions().getFirst();
  }

  private static EvidenceGiven link(String address) {
    return new EvidenceGiven(address, null, null, null);
  }

  private static List<Evidence> evidenceOf(List<EvidenceGiven> given) {
    return Output.submit(
            task(1), 0, List.of(), 1, handing(PERSON, SUPERIOR, null, given, morningOf(15)))
        .submissions()
        .getFirst()
        .evidence();
  }

  private static void assertRefusedEvidence(
      List<EvidenceGiven> given, RefusalCode code, String field, Object... arguments) {
    assertRefused(() -> evidenceOf(given), because(code, field, arguments));
  }
}
