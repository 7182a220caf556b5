package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.done;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Work that people propose for themselves. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsTest extends WorkScene {

  private static final String PROPOSAL =
      "... on Proposal { state version answer reason decidedBy { fullName }"
          + " task { id origin itemPoints { exact } assignedBy { fullName } } }";

  @Test
  void an_approved_proposal_is_a_task_at_the_products_points_of_that_day() {
    String proposal = proposed(office);
    office.change("update %s.product set item_points = 7 where id = ?", row(office.productId()));

    done(office.as("chief"), "approveProposal", "proposal", answer(proposal));

    JsonNode shown = shown(office, "staff", proposal);
    assertThat(shown.path("state").asString()).isEqualTo("APPROVED");
    assertThat(shown.path("version").asInt()).isEqualTo(1);
    assertThat(shown.at("/decidedBy/fullName").asString()).isEqualTo("chief");
    assertThat(shown.at("/task/origin").asString()).isEqualTo("UNEXPECTED");
    assertThat(shown.at("/task/itemPoints/exact").asString()).isEqualTo("7");
    assertThat(shown.at("/task/assignedBy/fullName").asString()).isEqualTo("chief");
  }

  @Test
  void a_declined_proposal_says_why_and_makes_no_task() {
    String proposal = proposed(office);
    Map<String, Object> silent = with(answer(proposal), "reason", " ");

    assertThat(refused(office.as("chief"), "declineProposal", "proposal", silent))
        .isEqualTo("REQUIRED reason");
    done(
        office.as("chief"),
        "declineProposal",
        "proposal",
        with(answer(proposal), "reason", "Đã có người làm"));

    JsonNode shown = shown(office, "staff", proposal);
    assertThat(shown.path("state").asString()).isEqualTo("DECLINED");
    assertThat(shown.path("answer").asString()).isEqualTo("Đã có người làm");
    assertThat(shown.path("task").isNull()).isTrue();
    assertThat(
            refused(
                office.as("chief"),
                "approveProposal",
                "proposal",
                with(answer(proposal), "expectedVersion", 1)))
        .isEqualTo("PROPOSAL_DECIDED proposalId");
    assertThat(refused(office.as("chief"), "approveProposal", "proposal", answer(proposal)))
        .isEqualTo("STALE_VERSION expectedVersion");
  }

  @Test
  void only_the_direct_superior_answers() {
    String proposal = proposed(office);

    assertThat(refused(office.as("chairman"), "approveProposal", "proposal", answer(proposal)))
        .isEqualTo("FORBIDDEN proposalId");
    assertThat(refused(office.as("staff"), "approveProposal", "proposal", answer(proposal)))
        .isEqualTo("OWN_FILE proposalId");
    assertThat(refused(office.as("colleague"), "approveProposal", "proposal", answer(proposal)))
        .isEqualTo("NOT_FOUND proposalId");
    assertThat(shown(office, "colleague", proposal).isNull()).isTrue();
    assertThat(shown(office, "staff", proposal).path("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void nobody_proposes_to_nobody() {
    assertThat(refused(office.as("chairman"), "proposeTask", "proposal", proposal(office)))
        .isEqualTo("NO_SUPERIOR periodId");
  }

  @Test
  void an_open_proposal_passes_to_the_next_superior() {
    Workplace moving = Workplace.in(Agency.onboard(port));
    String proposal = proposed(moving);
    assertThat(waiting(moving, "chief")).containsExactly(proposal);

    moving.moveAway(moving.chief());

    assertThat(waiting(moving, "chief")).isEmpty();
    assertThat(waiting(moving, "chairman")).containsExactly(proposal);
    assertThat(refused(moving.as("chief"), "approveProposal", "proposal", answer(proposal)))
        .isEqualTo("NOT_FOUND proposalId");
    done(moving.as("chairman"), "approveProposal", "proposal", answer(proposal));
    assertThat(waiting(moving, "chairman")).isEmpty();
    assertThat(
            moving
                .as("staff")
                .data(
                    "query ($p: ID!, $c: PeriodCode!) { proposals(personId: $p, periodCode: $c,"
                        + " first: 10) { nodes { state } } }",
                    Map.of("p", moving.personId(moving.staff()), "c", moving.periodCode()))
                .at("/proposals/nodes"))
        .extracting(node -> node.path("state").asString())
        .containsExactly("APPROVED");
  }

  private static List<String> waiting(Workplace at, String who) {
    List<String> ids = new ArrayList<>();
    at.as(who)
        .data("{ proposalsToDecide(first: 10) { nodes { id } } }", Map.of())
        .at("/proposalsToDecide/nodes")
        .forEach(node -> ids.add(node.path("id").asString()));
    return ids;
  }

  private static String proposed(Workplace at) {
    return done(at.as("staff"), "proposeTask", "proposal", proposal(at)).path("id").asString();
  }

  private static Map<String, Object> proposal(Workplace at) {
    return Map.of(
        "periodId",
        at.periodId(),
        "productId",
        at.productId(),
        "quantity",
        2,
        "dueOn",
        today().toString(),
        "origin",
        "UNEXPECTED",
        "reason",
        "Phát sinh từ đoàn kiểm tra");
  }

  private static Map<String, Object> answer(String proposal) {
    return Map.of("proposalId", proposal, "expectedVersion", 0);
  }

  private static JsonNode shown(Workplace at, String who, String id) {
    return at.as(who)
        .data("query ($id: ID!) { node(id: $id) { " + PROPOSAL + " } }", Map.of("id", id))
        .path("node");
  }
}
