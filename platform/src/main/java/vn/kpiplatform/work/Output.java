package vn.kpiplatform.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.AskedFacts;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.work.ObjectiveCause.Confirmation;
import vn.kpiplatform.work.ObjectiveCause.Incident;
import vn.kpiplatform.work.Review.Return;
import vn.kpiplatform.work.Submission.Handing;

/**
 * Some units of a task, handed in at once, and everything that was decided about them. What has
 * happened is only ever added to; the state is where it stands now.
 */
@Entity
@DynamicUpdate
class Output {

  /** Nobody hands the same thing in more often; lists of rounds are bounded by it. */
  private static final int MOST_ROUNDS = 100;

  /** Two answers for each round, and those that were taken back. */
  private static final int MOST_REVIEWS = 250;

  private static final int LONGEST_AUTHORITY = 300;
  private static final int LONGEST_DOCUMENT = 200;

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "task_id")
  private Task task;

  private int units;

  @Enumerated(EnumType.STRING)
  private OutputState state;

  @OneToMany(mappedBy = "output", cascade = CascadeType.PERSIST)
  @OrderBy("round")
  private List<Submission> submissions = new ArrayList<>();

  @OneToMany(mappedBy = "output", cascade = CascadeType.PERSIST)
  @OrderBy("reviewedAt, id")
  private List<Review> reviews = new ArrayList<>();

  @OneToMany(mappedBy = "output", cascade = CascadeType.PERSIST)
  private List<ObjectiveCause> causes = new ArrayList<>();

  // absent until stored: that is how a new row is told from a stored one
  @Version private @Nullable Integer version;

  /** For Hibernate. */
  protected Output() {}

  private Output(UUID id, Task task, int units) {
    this.id = id;
    this.task = task;
    this.units = units;
    this.state = OutputState.AWAITING_VALIDATION;
  }

  /**
   * Hands in units of a task for the first time, due when the task is.
   *
   * @param handedOver units of the task that somebody else has taken over
   * @param earlier the task's outputs so far; together they never exceed what is left
   */
  static Output submit(
      Task task, int handedOver, List<Output> earlier, int units, Handing handing) {
    requireAssignee(task, handing, "taskId");
    int left =
        task.quantity() - handedOver - earlier.stream().mapToInt(output -> output.units).sum();
    if (left <= 0) {
      throw Refused.because(WorkRefusal.ALL_SUBMITTED, "taskId");
    }
    if (earlier.size() >= Task.MOST_OUTPUTS) {
      throw Refused.because(WorkRefusal.TOO_MANY_OUTPUTS, "taskId", Task.MOST_OUTPUTS);
    }
    Checks checks = new Checks();
    checks.that(units >= 1 && units <= left, BasicRefusal.OUT_OF_RANGE, "units", 1, left);
    Output output = new Output(TimeOrderedId.at(handing.at()), task, units);
    output.receive(handing, task.dueOn(), "taskId", checks);
    return output;
  }

  /** Hands in again what was returned, due when the return said. */
  void resubmit(int expectedVersion, Handing handing) {
    requireAssignee(task, handing, "outputId");
    requireVersion(expectedVersion);
    if (state != OutputState.RETURNED) {
      throw Refused.because(WorkRefusal.NOT_RETURNED, "outputId");
    }
    if (submissions.size() >= MOST_ROUNDS) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, "outputId", 1, MOST_ROUNDS);
    }
    LocalDate due = Objects.requireNonNull(reviews.getLast().newDueOn());
    receive(handing, due, "outputId", new Checks());
    state = OutputState.AWAITING_VALIDATION;
  }

  /**
   * Accepts the output: its units are completed, or wait for a second answer.
   *
   * @param asked what the framework asks about its quality
   * @param answering who answers it now, if anybody can; nobody else decides
   */
  void validate(
      int expectedVersion,
      Grade grade,
      AskedFacts asked,
      @Nullable String note,
      @Nullable UUID answering,
      UUID reviewer,
      Instant now) {
    requireDecision(expectedVersion, answering, reviewer);
    Checks checks = new Checks();
    grade.check(checks, asked);
    String cleanNote = checks.optionalLines(note, Review.LONGEST_NOTE, "note");
    checks.refuseIfAny();
    Submission latest = submissions.getLast();
    int step = step();
    reviews.add(Review.validated(this, latest, step, grade, cleanNote, reviewer, now));
    state =
        step == 1 && latest.needsConfirmation()
            ? OutputState.AWAITING_CONFIRMATION
            : OutputState.VALIDATED;
  }

  /**
   * Sends the output back, due again between today and a month after the period.
   *
   * @param answering who answers it now, if anybody can; nobody else decides
   */
  void sendBack(
      int expectedVersion,
      Return reasons,
      Period period,
      @Nullable UUID answering,
      UUID reviewer,
      Instant now) {
    requireDecision(expectedVersion, answering, reviewer);
    Return clean = reasons.checked(units, period, now);
    reviews.add(Review.returned(this, submissions.getLast(), step(), clean, reviewer, now));
    state = OutputState.RETURNED;
  }

  /**
   * Takes the latest answer back; it is to be answered again.
   *
   * @throws Refused OWN_FILE, NOTHING_TO_WITHDRAW, FORBIDDEN for anybody but who answered,
   *     STALE_VERSION, or faults of the reason
   */
  void withdraw(int expectedVersion, String reason, UUID reviewer, Instant now) {
    requireOther(reviewer);
    UUID round = submissions.getLast().id();
    Review latest =
        standing().stream()
            .filter(review -> review.submission().equals(round))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> Refused.because(WorkRefusal.NOTHING_TO_WITHDRAW, "outputId"));
    if (!latest.reviewer().equals(reviewer)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "outputId");
    }
    requireVersion(expectedVersion);
    Checks checks = new Checks();
    checks.that(
        reviews.size() < MOST_REVIEWS, BasicRefusal.OUT_OF_RANGE, "outputId", 0, MOST_REVIEWS);
    String clean = checks.lines(reason, Review.LONGEST_NOTE, "reason");
    checks.refuseIfAny();
    reviews.add(latest.withdrawal(clean, now));
    state =
        latest.step() == 1 ? OutputState.AWAITING_VALIDATION : OutputState.AWAITING_CONFIRMATION;
  }

  /**
   * Excuses one fault or lateness, once.
   *
   * @param superior the person's direct superior, if there is one; nobody else records
   */
  void excuse(
      Incident incident,
      Confirmation confirmation,
      @Nullable UUID superior,
      UUID recorder,
      Instant now) {
    requireOther(recorder);
    if (!recorder.equals(superior)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "outputId");
    }
    String field = incident.requireAmong(standing(), submissions);
    Checks checks = new Checks();
    checks.that(
        causes.stream().noneMatch(cause -> cause.isAbout(incident)),
        WorkRefusal.CAUSE_RECORDED,
        field);
    Confirmation clean =
        new Confirmation(
            checks.text(confirmation.authority(), LONGEST_AUTHORITY, "authority"),
            checks.text(confirmation.document(), LONGEST_DOCUMENT, "document"));
    checks.refuseIfAny();
    causes.add(new ObjectiveCause(this, incident, clean, recorder, now));
  }

  UUID id() {
    return id;
  }

  Task task() {
    return task;
  }

  OutputState state() {
    return state;
  }

  List<Submission> submissions() {
    return List.copyOf(submissions);
  }

  List<Review> reviews() {
    return List.copyOf(reviews);
  }

  private void receive(Handing handing, LocalDate due, String field, Checks checks) {
    List<Evidence.Checked> evidence = handing.checked(checks);
    checks.refuseIfAny();
    UUID superior = handing.superior();
    if (superior == null) {
      throw Refused.because(WorkRefusal.NO_SUPERIOR, field);
    }
    submissions.add(new Submission(this, submissions.size() + 1, due, superior, handing, evidence));
  }

  /** The answers that have not been taken back. */
  private List<Review> standing() {
    Set<UUID> withdrawn = new HashSet<>();
    for (Review review : reviews) {
      UUID taken = review.withdraws();
      if (taken != null) {
        withdrawn.add(taken);
      }
    }
    return reviews.stream()
        .filter(review -> review.withdraws() == null && !withdrawn.contains(review.id()))
        .toList();
  }

  /** Which answer it waits for: the first, or the one that confirms it. */
  private int step() {
    return state == OutputState.AWAITING_CONFIRMATION ? 2 : 1;
  }

  private static void requireAssignee(Task task, Handing handing, String field) {
    if (!task.person().equals(handing.by())) {
      throw Refused.because(BasicRefusal.FORBIDDEN, field);
    }
  }

  private void requireDecision(int expectedVersion, @Nullable UUID answering, UUID reviewer) {
    requireOther(reviewer);
    if (!reviewer.equals(answering)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "outputId");
    }
    requireVersion(expectedVersion);
    if (state != OutputState.AWAITING_VALIDATION && state != OutputState.AWAITING_CONFIRMATION) {
      throw Refused.because(WorkRefusal.ALREADY_DECIDED, "outputId");
    }
  }

  private void requireOther(UUID actor) {
    if (task.person().equals(actor)) {
      throw Refused.because(WorkRefusal.OWN_FILE, "outputId");
    }
  }

  private void requireVersion(int expected) {
    int present = version == null ? 0 : version;
    if (present != expected) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", present);
    }
  }
}
