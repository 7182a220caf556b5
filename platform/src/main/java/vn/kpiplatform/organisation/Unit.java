package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** A part of the agency, valid from a day until, inclusively, another. */
@Entity
@DynamicUpdate
class Unit {

  @Id private UUID id;
  private String code;
  private String nameVi;
  private @Nullable String nameEn;
  private @Nullable UUID parentId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  @Version private int version;

  /** For Hibernate. */
  protected Unit() {}

  Unit(
      UUID id,
      String code,
      String nameVi,
      @Nullable String nameEn,
      @Nullable UUID parentId,
      LocalDate validFrom) {
    this.id = id;
    this.code = code;
    this.nameVi = nameVi;
    this.nameEn = nameEn;
    this.parentId = parentId;
    this.validFrom = validFrom;
  }

  UUID id() {
    return id;
  }

  /**
   * Goes on only if units and people may be put into this one from that day on, without end.
   *
   * @throws Refused UNIT_NOT_VALID at {@code field}
   */
  void requireValidFrom(LocalDate day, String field) {
    if (validTo != null || day.isBefore(validFrom)) {
      throw Refused.because(OrganisationRefusal.UNIT_NOT_VALID, field, day);
    }
  }

  /**
   * Goes on only with the unit that the caller has read.
   *
   * @throws Refused STALE_VERSION
   */
  void requireVersion(int expected) {
    if (version != expected) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", version);
    }
  }

  /**
   * The unit ends with that day.
   *
   * @throws Refused ROOT_UNIT, DAY_TOO_EARLY, or UNIT_NOT_VALID if it ends already
   */
  void close(LocalDate lastDay) {
    if (parentId == null) {
      throw Refused.because(OrganisationRefusal.ROOT_UNIT, "unitId");
    }
    if (lastDay.isBefore(validFrom)) {
      throw Refused.because(OrganisationRefusal.DAY_TOO_EARLY, "validTo", validFrom);
    }
    requireValidFrom(lastDay, "unitId");
    this.validTo = lastDay;
  }
}
