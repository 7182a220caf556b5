package vn.kpiplatform.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.work.AssigningTask;
import vn.kpiplatform.work.EvidenceGiven;
import vn.kpiplatform.work.ReadingSubmissions;
import vn.kpiplatform.work.RecordingObjectiveCause;
import vn.kpiplatform.work.ReturnKind;
import vn.kpiplatform.work.ReviewingOutput;
import vn.kpiplatform.work.SubmittingOutput;
import vn.kpiplatform.work.TaskView;

/** A person's tasks in one period: assigned in time, then handed in as the tables tell. */
record Working(
    AssigningTask assigning,
    SubmittingOutput submitting,
    ReviewingOutput reviewing,
    RecordingObjectiveCause causes,
    ReadingSubmissions reading) {

  private static final int MORNING = 8;
  private static final int NOTICE = 4;

  void play(Scene scene, List<DemoAgency.Work> tasks) {
    for (int i = 0; i < scene.courses().length(); i++) {
      Course course = Course.of(scene.courses().charAt(i));
      DemoAgency.Work task = tasks.get(i);
      int day = task.origin() == Origin.PLANNED ? 1 : task.due() - NOTICE;
      if (course != Course.NOT_ASSIGNED && scene.reached(day, MORNING + i)) {
        String id = assign(scene, task, day, MORNING + i);
        straight(scene, task, id, course);
        crooked(scene, task, id, course);
      }
    }
  }

  private String assign(Scene scene, DemoAgency.Work task, int day, int hour) {
    var command =
        new AssigningTask.Command(
            scene.cast().person(scene.person().code()),
            new AssigningTask.Work(
                scene.period(),
                scene.cast().product(task.product()),
                task.title(),
                task.quantity(),
                scene.days().day(task.due()),
                task.origin(),
                scene.framework().asked().factors().isEmpty() ? null : BigDecimal.ONE,
                null,
                null));
    return new NodeId(
            TaskView.KIND,
            scene.bySuperior(
                day, hour, () -> assigning.assign(Stage.key("assign", command), command)))
        .toString();
  }

  /** The units with which nothing goes wrong. */
  private void straight(Scene scene, DemoAgency.Work task, String id, Course course) {
    int units = course.straight(task.quantity());
    if (units > 0) {
      Delivery delivery = delivery(scene, task, id, units, course).submit(task.due() - 1);
      if (course != Course.AWAITING) {
        delivery.validate(task.due());
      }
    }
  }

  /** The unit with which something does. */
  private void crooked(Scene scene, DemoAgency.Work task, String id, Course course) {
    Delivery delivery = delivery(scene, task, id, 1, null);
    int due = task.due();
    switch (course) {
      case LATE -> delivery.submit(due + 1).validate(due + 2);
      case EXCUSED -> delivery.submit(due + 1).validate(due + 2).excuse(due + 3);
      case INCOMPLETE ->
          delivery
              .submit(due - 2)
              .sendBack(due - 2, ReturnKind.INCOMPLETE, due + 2)
              .resubmit(due)
              .validate(due + 1);
      case FAULTY ->
          delivery
              .submit(due - 2)
              .sendBack(due - 2, ReturnKind.MAJOR_ERROR, due + 2)
              .resubmit(due + 1)
              .validate(due + 2);
      case TWICE_FAULTY ->
          delivery
              .submit(due - 3)
              .sendBack(due - 3, ReturnKind.MAJOR_ERROR, due)
              .resubmit(due - 1)
              .sendBack(due - 1, ReturnKind.MAJOR_ERROR, due + 3)
              .resubmit(due + 2)
              .validate(due + 3);
      case ON_TIME, BEYOND, HALF, NOT_DONE, AWAITING, NOT_ASSIGNED -> {}
    }
  }

  /**
   * Papers are proved by their number, anything else by where it can be seen.
   *
   * @param course of the units with which nothing goes wrong; null for the one with which it does
   */
  private Delivery delivery(
      Scene scene, DemoAgency.Work task, String id, int units, @Nullable Course course) {
    String file =
        "%s/%s/%s-%d"
            .formatted(
                scene.person().code(), scene.days().code(), task.product(), course == null ? 2 : 1);
    EvidenceGiven evidence =
        task.product().startsWith("DOC-")
            ? new EvidenceGiven(null, file + " (trình diễn)", null, null)
            : new EvidenceGiven("https://ho-so.example.invalid/" + file, null, null, null);
    return new Delivery(this, scene, id, units, evidence, course == Course.BEYOND);
  }
}
