package vn.kpiplatform.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A job position, such as a head of division or a specialist. */
@Entity
class Position {

  @Id private UUID id;
  private String code;
  private String name;

  /** For Hibernate. */
  protected Position() {}

  Position(UUID id, String code, String name) {
    this.id = id;
    this.code = code;
    this.name = name;
  }
}
