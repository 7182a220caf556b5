package vn.kpiplatform.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/**
 * Enters the agency that the verified token names, for the whole request. An agency that is
 * unknown, suspended, still being made or of an older structure is refused here, before anything of
 * it is touched. A program is kept to the API itself.
 */
public class TenantGate extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(TenantGate.class);

  private final Tenancy tenancy;

  public TenantGate(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Caller> caller =
        SecurityContextHolder.getContext().getAuthentication()
                instanceof CallerAuthentication authentication
            ? Optional.of(authentication.getPrincipal())
            : Optional.empty();
    if (caller.filter(Caller::program).isPresent() && !isWithinScopes(request)) {
      Problems.write(response, HttpStatus.FORBIDDEN, "FORBIDDEN");
      return;
    }
    Optional<UUID> named = caller.flatMap(Caller::tenant);
    if (named.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Tenant> tenant;
    try {
      tenant = tenancy.findServed(named.get());
    } catch (TransactionException | DataAccessException databaseAway) {
      LOG.error("the registry cannot be read", databaseAway);
      Problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE");
      return;
    }
    if (tenant.isEmpty()) {
      Problems.write(response, HttpStatus.FORBIDDEN, "AGENCY_NOT_SERVED");
      return;
    }
    Optional<ServletException> failure =
        tenancy.in(tenant.get(), () -> proceed(request, response, chain));
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** A scope is a set of entries of the API; whatever else there is belongs to none. */
  private static boolean isWithinScopes(HttpServletRequest request) {
    return request.getRequestURI().equals("/graphql");
  }

  private static Optional<ServletException> proceed(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
      return Optional.empty();
    } catch (ServletException e) {
      return Optional.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
