package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/**
 * Somebody is superior, or stands in for one, by appointment and not by the tree, for some days.
 */
@Entity
@DynamicUpdate
class Appointment {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private AppointmentKind kind;

  private UUID forPersonId;
  private UUID appointeeId;
  private LocalDate fromDay;
  private @Nullable LocalDate toDay;
  private UUID appointedBy;
  private Instant appointedAt;
  @Version private int version;

  /** For Hibernate. */
  protected Appointment() {}

  Appointment(
      UUID id,
      AppointmentKind kind,
      UUID forPersonId,
      UUID appointeeId,
      Days days,
      UUID appointedBy,
      Instant now) {
    this.id = id;
    this.kind = kind;
    this.forPersonId = forPersonId;
    this.appointeeId = appointeeId;
    this.fromDay = days.from();
    this.toDay = days.to();
    this.appointedBy = appointedBy;
    this.appointedAt = now;
  }

  UUID id() {
    return id;
  }

  AppointmentKind kind() {
    return kind;
  }

  UUID forPerson() {
    return forPersonId;
  }

  LocalDate from() {
    return fromDay;
  }

  /**
   * Goes on only if nobody changed it since the caller read it.
   *
   * @throws Refused STALE_VERSION at expectedVersion
   */
  void expect(int expected) {
    if (version != expected) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", version);
    }
  }

  /**
   * That day is the last one; the day before the first one if it is to count for no day.
   *
   * @throws Refused DAY_TOO_EARLY or ENDS_EARLIER at lastDay
   */
  void end(LocalDate lastDay) {
    LocalDate earliest = fromDay.minusDays(1);
    if (lastDay.isBefore(earliest)) {
      throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "lastDay", earliest);
    }
    if (toDay != null && lastDay.isAfter(toDay)) {
      throw Refused.because(OrganisationRefusal.ENDS_EARLIER, "lastDay", toDay);
    }
    this.toDay = lastDay;
  }

  /**
   * The days of an appointment; refuses DAY_TOO_EARLY at to.
   *
   * @param to the last one, or null if it is not known
   */
  record Days(LocalDate from, @Nullable LocalDate to) {

    Days {
      if (to != null && to.isBefore(from)) {
        throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "to", from);
      }
    }
  }
}
