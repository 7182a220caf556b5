package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.AskedFacts;
import vn.kpiplatform.work.EvidenceGiven;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.RecordingObjectiveCause;
import vn.kpiplatform.work.ReturnKind;
import vn.kpiplatform.work.ReviewingOutput;
import vn.kpiplatform.work.SubmissionView;
import vn.kpiplatform.work.SubmittingOutput;

/** One output on its way between the person and the superior; it stops where the future begins. */
final class Delivery {

  private static final int HANDED_IN = 10;
  private static final int ANSWERED = 15;
  private static final int CONFIRMED = 16;
  private static final BigDecimal HOURS_A_UNIT = new BigDecimal("1.5");
  private static final BigDecimal GOOD = new BigDecimal("95");
  private static final BigDecimal FAIR = new BigDecimal("80");
  private static final String INCOMPLETE = "Thiếu phụ lục số liệu, đề nghị bổ sung.";
  private static final String MAJOR = "Số liệu sai nguồn, kết luận chưa đúng, đề nghị làm lại.";
  private static final String AUTHORITY = "Trung tâm Chuyển đổi số tỉnh Mẫu (trình diễn)";
  private static final String DOCUMENT = "45/XN-TTCĐS (trình diễn)";

  private final Working work;
  private final Scene scene;
  private final String task;
  private final EvidenceGiven evidence;
  private final int units;
  private final boolean beyond;
  private @Nullable UUID output;
  private int version;
  private boolean stopped;

  /**
   * An output that is still to come.
   *
   * @param evidence what proves it, each time it is handed in
   * @param beyond whether it is better than was asked for
   */
  Delivery(
      Working work, Scene scene, String task, int units, EvidenceGiven evidence, boolean beyond) {
    this.work = work;
    this.scene = scene;
    this.task = task;
    this.units = units;
    this.evidence = evidence;
    this.beyond = beyond;
  }

  /** Hands it in on that working day. */
  Delivery submit(int day) {
    if (reaches(day, HANDED_IN)) {
      var command =
          new SubmittingOutput.SubmitCommand(
              task, units, scene.days().day(day), hours(), List.of(evidence));
      output =
          scene.byPerson(day, HANDED_IN, () -> work.submitting().submit(key("submit"), command));
    }
    return this;
  }

  Delivery resubmit(int day) {
    if (reaches(day, HANDED_IN)) {
      var command = new SubmittingOutput.ResubmitCommand(id(), version, hours(), List.of(evidence));
      scene.byPerson(day, HANDED_IN, () -> work.submitting().resubmit(key("resubmit"), command));
      version++;
    }
    return this;
  }

  /** The superior accepts it, and where somebody answers after the superior, that one as well. */
  Delivery validate(int day) {
    if (reaches(day, ANSWERED)) {
      boolean fair = version > 0;
      accept(scene.superior(), day, ANSWERED, fair);
      String confirmer = scene.confirmer();
      if (confirmer != null) {
        accept(confirmer, day, CONFIRMED, fair);
      }
    }
    return this;
  }

  private void accept(String login, int day, int hour, boolean fair) {
    AskedFacts asked = scene.framework().asked();
    var command =
        new ReviewingOutput.ValidateCommand(
            id(),
            version,
            asked.asksQuality() ? (fair ? FAIR : GOOD) : null,
            asked.asksBeyondRequirement() ? beyond : null,
            null);
    scene
        .stage()
        .as(login, scene.at(day, hour), () -> work.reviewing().validate(key("validate"), command));
    version++;
  }

  /** Sends it back, to be handed in again by that working day; a major error is in one unit. */
  Delivery sendBack(int day, ReturnKind kind, int again) {
    if (reaches(day, ANSWERED)) {
      boolean major = kind == ReturnKind.MAJOR_ERROR;
      var command =
          new ReviewingOutput.ReturnCommand(
              id(),
              version,
              kind,
              major ? 1 : null,
              scene.days().day(again),
              major ? MAJOR : INCOMPLETE);
      scene.bySuperior(day, ANSWERED, () -> work.reviewing().sendBack(key("return"), command));
      version++;
    }
    return this;
  }

  /** Notes that an authority confirmed why the first submission was late. */
  void excuse(int day) {
    if (reaches(day, ANSWERED)) {
      scene.bySuperior(
          day,
          ANSWERED,
          () ->
              work.causes()
                  .record(
                      key("excuse"),
                      new RecordingObjectiveCause.Command(
                          id(), null, firstSubmission().id().toString(), AUTHORITY, DOCUMENT)));
    }
  }

  private SubmissionView firstSubmission() {
    UUID handedIn = Objects.requireNonNull(output);
    return Objects.requireNonNull(work.reading().ofOutputs(List.of(handedIn)).get(handedIn))
        .getFirst();
  }

  private @Nullable BigDecimal hours() {
    return scene.framework().asked().asksHours()
        ? HOURS_A_UNIT.multiply(BigDecimal.valueOf(units))
        : null;
  }

  private boolean reaches(int day, int hour) {
    stopped = stopped || !scene.reached(day, hour);
    return !stopped;
  }

  /** One task has at most two outputs, of which only the one-unit one is handed in again. */
  private RequestKey key(String act) {
    return Stage.key(act, task, units, evidence, version);
  }

  private String id() {
    return new NodeId(OutputView.KIND, Objects.requireNonNull(output)).toString();
  }
}
