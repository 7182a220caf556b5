package vn.kpiplatform.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency with its own framework and its own schema.
 *
 * @param code short name, immutable: lower-case letters, digits and hyphens
 * @param parent the agency above it, if any
 * @param template the scheme it was born from
 * @param failure why its provisioning stands still or its structure is behind, if so
 */
public record Tenant(
    UUID id,
    String code,
    String nameVi,
    String nameEn,
    Kind kind,
    @Nullable UUID parent,
    String template,
    State state,
    Administrator administrator,
    @Nullable String failure) {

  /** The type's name in the API. */
  public static final String KIND = "Tenant";

  /** The schema with its data, which is also the name of the only role that may read it. */
  public String schema() {
    return "t_" + code.replace('-', '_');
  }

  /** What sort of agency it is. */
  public enum Kind {
    PROVINCE,
    CENTRAL_AGENCY,
    PROVINCIAL_DEPARTMENT,
    COMMUNE,
    PARTY_BODY,
    OTHER
  }

  /** The person who is invited to run it at first. */
  public record Administrator(String username, String email, String name) {}

  /** Where it stands in its life; the first five are its birth, in this order. */
  public enum State {
    REQUESTED,
    SCHEMA_MADE,
    FRAMEWORK_SEEDED,
    ORGANISATION_MADE,
    ADMINISTRATOR_INVITED,
    ACTIVE,
    SUSPENDED;

    private static final List<State> BIRTH =
        List.of(
            REQUESTED,
            SCHEMA_MADE,
            FRAMEWORK_SEEDED,
            ORGANISATION_MADE,
            ADMINISTRATOR_INVITED,
            ACTIVE);

    /** The next state of its birth; empty once it is born. */
    Optional<State> next() {
      int place = BIRTH.indexOf(this);
      return place < 0 ? Optional.empty() : BIRTH.stream().skip(place + 1L).findFirst();
    }
  }
}
