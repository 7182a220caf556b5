package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Refused;

/**
 * A part of the field assigned to a deputy: a unit with all below it, or one person, from a day
 * until, inclusively, another (decree 335/2025, article 15).
 */
@Entity
@DynamicUpdate
class DeputyField {

  @Id private UUID id;
  private UUID deputyId;
  private @Nullable UUID unitId;
  private @Nullable UUID ledPersonId;
  private LocalDate fromDay;
  private @Nullable LocalDate toDay;
  @Version private int version;

  /** For Hibernate. */
  protected DeputyField() {}

  DeputyField(
      UUID id,
      UUID deputyId,
      @Nullable UUID unitId,
      @Nullable UUID ledPersonId,
      LocalDate fromDay) {
    this.id = id;
    this.deputyId = deputyId;
    this.unitId = unitId;
    this.ledPersonId = ledPersonId;
    this.fromDay = fromDay;
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
}
