package vn.kpiplatform.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** Lets people of one agency act at moments of the past. */
final class Stage {

  private final Tenancy tenancy;
  private final Tenant tenant;
  private final Instant now;
  private final Map<String, String> subjects = new ConcurrentHashMap<>();

  Stage(Tenancy tenancy, Tenant tenant, Instant now) {
    this.tenancy = tenancy;
    this.tenant = tenant;
    this.now = now;
  }

  /** The login behind a user name. */
  void know(String username, String subject) {
    subjects.put(username, subject);
  }

  Set<String> subjects() {
    return Set.copyOf(subjects.values());
  }

  /** What lies in the future does not happen. */
  boolean reached(Instant moment) {
    return !moment.isAfter(now);
  }

  <T> T as(String username, Instant moment, Supplier<T> act) {
    String subject = Objects.requireNonNull(subjects.get(username), username);
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            new CallerAuthentication(new Caller(subject, tenant.id(), Set.of(), false))));
    try {
      return DemoTime.at(moment, () -> tenancy.in(tenant, act));
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** The same key for the same act whenever it is played, so that playing it again is harmless. */
  static RequestKey key(Object... act) {
    byte[] words = Arrays.toString(act).getBytes(StandardCharsets.UTF_8);
    return new RequestKey("demo-" + UUID.nameUUIDFromBytes(words));
  }
}
