package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Refused;

/**
 * Somebody serves in a unit, in a position and capacity, from a day until, inclusively, another.
 */
@Entity
@DynamicUpdate
class Posting {

  @Id private UUID id;
  private UUID personId;
  private UUID unitId;
  private UUID positionId;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  private LocalDate fromDay;
  private @Nullable LocalDate toDay;
  @Version private int version;

  /** For Hibernate. */
  protected Posting() {}

  Posting(
      UUID id, UUID personId, UUID unitId, UUID positionId, Capacity capacity, LocalDate fromDay) {
    this.id = id;
    this.personId = personId;
    this.unitId = unitId;
    this.positionId = positionId;
    this.capacity = capacity;
    this.fromDay = fromDay;
  }

  @Nullable LocalDate toDay() {
    return toDay;
  }

  /**
   * That day is the last one.
   *
   * @throws Refused DAY_TOO_EARLY at lastDay
   */
  void end(LocalDate lastDay) {
    if (lastDay.isBefore(fromDay)) {
      throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "lastDay", fromDay);
    }
    this.toDay = lastDay;
  }

  /** It counts for no day. */
  void annul() {
    this.toDay = fromDay.minusDays(1);
  }

  /**
   * The posting gives way to one that starts on that day, and ends the day before. One that is
   * replaced on its own first day counts for no day: so a mistake is corrected.
   *
   * @throws Refused DAY_TOO_EARLY at from
   */
  void giveWay(LocalDate nextFrom) {
    if (nextFrom.isBefore(fromDay)) {
      throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "from", fromDay);
    }
    this.toDay = nextFrom.minusDays(1);
  }
}
