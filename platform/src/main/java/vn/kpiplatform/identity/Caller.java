package vn.kpiplatform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a verified token or session speaks for.
 *
 * @param subject the login's lasting id at the identity provider
 * @param tenantId the one agency it names, if it names one
 * @param duties what it may do outside agencies
 * @param ofMinistry whether it names the ministry's organisation, as a member of it
 * @param program whether it is a program with an account of its own
 */
public record Caller(
    String subject,
    @Nullable UUID tenantId,
    Set<Duty> duties,
    boolean ofMinistry,
    boolean program) {

  public Caller {
    duties = Set.copyOf(duties);
  }

  /** A person. */
  public Caller(String subject, @Nullable UUID tenantId, Set<Duty> duties, boolean ofMinistry) {
    this(subject, tenantId, duties, ofMinistry, false);
  }

  /** The agency that the token names. */
  public Optional<UUID> tenant() {
    return Optional.ofNullable(tenantId);
  }

  /** Duties outside agencies. A caller with one of them has no agency's personal data. */
  public enum Duty {
    PLATFORM_OPERATOR,
    MINISTRY_VIEWER
  }
}
