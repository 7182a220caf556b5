package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who serves in the agency, with or without an account. */
@Entity
class Person {

  @Id private UUID id;
  private String personnelCode;
  private String fullName;

  @Enumerated(EnumType.STRING)
  private EmploymentKind employmentKind;

  private @Nullable UUID accountId;
  @Version private int version;

  /** For Hibernate. */
  protected Person() {}

  Person(UUID id, String personnelCode, String fullName, EmploymentKind employmentKind) {
    this.id = id;
    this.personnelCode = personnelCode;
    this.fullName = fullName;
    this.employmentKind = employmentKind;
  }

  UUID id() {
    return id;
  }

  String fullName() {
    return fullName;
  }

  @Nullable UUID accountId() {
    return accountId;
  }

  /** From now on this account acts for the person. */
  void actThrough(UUID account) {
    this.accountId = account;
  }
}
