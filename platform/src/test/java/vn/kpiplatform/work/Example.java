package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.framework.AskedFacts;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.work.Review.Return;
import vn.kpiplatform.work.Submission.Handing;

/** One person, one superior, one month, one report: where the tests of this module begin. */
final class Example {

  static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000001");
  static final UUID SUPERIOR = UUID.fromString("00000000-0000-7000-8000-000000000002");
  static final UUID STRANGER = UUID.fromString("00000000-0000-7000-8000-000000000003");
  static final LocalDate DUE = LocalDate.of(2026, 11, 20);
  static final LocalDate DUE_AGAIN = LocalDate.of(2026, 11, 24);
  static final Period NOVEMBER =
      new Period(
          new UUID(1, 1),
          "2026-11",
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 30),
          Period.State.OPEN,
          new UUID(1, 2),
          0);
  static final Product REPORT =
      new Product(
          new UUID(1, 3),
          "BC-01",
          "Báo cáo tháng",
          "Monthly report",
          new BigDecimal("60"),
          new BigDecimal("5"));
  static final List<EvidenceGiven> EVIDENCE =
      List.of(new EvidenceGiven(null, "12/BC-VP", null, "bản đã ký"));

  static final AskedFacts ASKED_NOTHING = new AskedFacts(null, null, null, null, null);
  static final Frame FRAME = new Frame(NOVEMBER, REPORT, ASKED_NOTHING);
  static final Grade UNGRADED = new Grade(null, null);

  private Example() {}

  /** A moment in the morning of that day of November 2026. */
  static Instant morningOf(int day) {
    return CivilTime.startOf(LocalDate.of(2026, 11, day)).plusSeconds(8 * 3600);
  }

  static Terms terms(int quantity, LocalDate dueOn) {
    return new Terms(null, quantity, dueOn, null, null, null);
  }

  static Task task(int quantity) {
    return Task.assign(PERSON, FRAME, terms(quantity, DUE), Origin.PLANNED, SUPERIOR, morningOf(2));
  }

  static Handing handing(Instant at) {
    return handing(PERSON, SUPERIOR, null, EVIDENCE, at);
  }

  static Handing handing(
      UUID by,
      @Nullable UUID superior,
      @Nullable LocalDate claimedOn,
      List<EvidenceGiven> evidence,
      Instant at) {
    return new Handing(by, superior, null, claimedOn, null, ASKED_NOTHING, evidence, at);
  }

  /** An output of so many units, handed in that day and waiting. */
  static Output waiting(int units, int day) {
    return Output.submit(task(units), 0, List.of(), units, handing(morningOf(day)));
  }

  /**
   * An output of two units, handed in on time and sent back on the 16th with this many at fault.
   */
  static Output returned(int faultyUnits) {
    Output output = waiting(2, 15);
    output.sendBack(0, majorError(faultyUnits), NOVEMBER, SUPERIOR, SUPERIOR, morningOf(16));
    return output;
  }

  static Return majorError(@Nullable Integer units) {
    return new Return(ReturnKind.MAJOR_ERROR, units, DUE_AGAIN, "Sai số liệu");
  }

  static Return incomplete() {
    return new Return(ReturnKind.INCOMPLETE, null, DUE_AGAIN, "Thiếu phụ lục");
  }
}
