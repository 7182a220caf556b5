package vn.kpiplatform.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A caller in Spring Security's terms. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

  private final transient Caller caller;

  public CallerAuthentication(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  /**
   * The caller of the present operation.
   *
   * @throws IllegalStateException outside any
   */
  public static Caller current() {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof CallerAuthentication authentication) {
      return authentication.caller;
    }
    throw new IllegalStateException("nobody is calling");
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.subject();
  }

  /** Nothing secret is kept. */
  @Override
  public String getCredentials() {
    return "";
  }
}
