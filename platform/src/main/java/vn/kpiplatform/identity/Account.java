package vn.kpiplatform.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The right of one login to enter this agency. */
@Entity
@DynamicUpdate
class Account {

  @Id private UUID id;
  private String username;
  private String email;
  private String name;
  private @Nullable String subject;
  private boolean guest;
  private Instant givenAt;
  private @Nullable Instant endedAt;
  private @Nullable String failure;
  @Version private int version;

  /** For Hibernate. */
  protected Account() {}

  /**
   * @param guest whether it is for somebody of another agency
   */
  Account(UUID id, String username, String email, String name, boolean guest, Instant givenAt) {
    this.id = id;
    this.username = username;
    this.email = email;
    this.name = name;
    this.guest = guest;
    this.givenAt = givenAt;
  }

  UUID id() {
    return id;
  }

  String username() {
    return username;
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  boolean guest() {
    return guest;
  }

  @Nullable String subject() {
    return subject;
  }

  boolean ended() {
    return endedAt != null;
  }

  /** The login exists and may enter from now on. */
  void connect(String subject) {
    this.subject = subject;
    this.failure = null;
  }

  /** The login could not be made so far; it goes on being tried. */
  void fail(ConnectionFailure reason) {
    this.failure = reason.name();
  }

  void end(Instant now) {
    this.endedAt = now;
  }
}
