package vn.kpiplatform.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What makes an account one of a program: the client that logs in, and the entries it may call. */
@Entity
@Immutable
class ServiceAccount {

  @Id private UUID id;
  private UUID accountId;
  private String clientId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> operations;

  /** For Hibernate. */
  protected ServiceAccount() {}

  ServiceAccount(UUID id, UUID accountId, String clientId, List<String> operations) {
    this.id = id;
    this.accountId = accountId;
    this.clientId = clientId;
    this.operations = operations;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String clientId() {
    return clientId;
  }
}
