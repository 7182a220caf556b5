package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** Somebody who serves in the agency, with or without an account. */
@Entity
@DynamicUpdate
class Person {

  @Id private UUID id;
  private String personnelCode;
  private String fullName;

  @Enumerated(EnumType.STRING)
  private EmploymentKind employmentKind;

  private boolean outside;
  private @Nullable UUID accountId;
  private @Nullable Instant withdrawnAt;
  @Version private int version;

  /** For Hibernate. */
  protected Person() {}

  /**
   * @param outside whether they serve in another agency and only assess the head of this one
   */
  Person(
      UUID id,
      String personnelCode,
      String fullName,
      EmploymentKind employmentKind,
      boolean outside) {
    this.id = id;
    this.personnelCode = personnelCode;
    this.fullName = fullName;
    this.employmentKind = employmentKind;
    this.outside = outside;
  }

  UUID id() {
    return id;
  }

  String fullName() {
    return fullName;
  }

  boolean outside() {
    return outside;
  }

  @Nullable UUID accountId() {
    return accountId;
  }

  /**
   * Goes on only if the acting account belongs to somebody else.
   *
   * @throws Refused OWN_POSTING at personId
   */
  void requireOtherThan(UUID account) {
    if (account.equals(accountId)) {
      throw Refused.because(OrganisationRefusal.OWN_POSTING, "personId");
    }
  }

  /** From now on this account acts for the person. */
  void actThrough(UUID account) {
    this.accountId = account;
  }

  /**
   * Was never meant to be here.
   *
   * @throws Refused WRONG_STATE at personId, if that was said before
   */
  void withdraw(Instant now) {
    if (withdrawnAt != null) {
      throw Refused.because(BasicRefusal.WRONG_STATE, "personId", "WITHDRAWN");
    }
    this.withdrawnAt = now;
  }
}
