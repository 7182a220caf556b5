package vn.kpiplatform.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A role held by an account from a day on, until the day before it ended. */
@Entity
@DynamicUpdate
@Table(name = "role_grant")
class RoleGrant {

  @Id private UUID id;
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private Role role;

  private LocalDate grantedOn;
  private @Nullable LocalDate endedOn;

  /** For Hibernate. */
  protected RoleGrant() {}

  RoleGrant(UUID id, UUID accountId, Role role, LocalDate grantedOn) {
    this.id = id;
    this.accountId = accountId;
    this.role = role;
    this.grantedOn = grantedOn;
  }

  Role role() {
    return role;
  }

  void end(LocalDate day) {
    this.endedOn = day;
  }
}
