package vn.kpiplatform.edge.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kpiplatform.edge.Problems;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.identity.Logins;

/**
 * Lets a session speak with the access token behind it, which goes the same way as any other: what
 * the identity provider no longer confirms ends within one token's life. A login that has to choose
 * among several agencies speaks for nobody yet.
 */
class SessionCaller extends OncePerRequestFilter {

  /** The agency that a page believes to be in; another tab may have entered another meanwhile. */
  static final String MEANT = "X-Agency";

  private final SignedInBrowsers browsers;
  private final Logins logins;
  private final RequestMatcher api;
  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();

  SessionCaller(SignedInBrowsers browsers, Logins logins, RequestMatcher api) {
    this.browsers = browsers;
    this.logins = logins;
    this.api = api;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !api.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Optional<SignedIn> browser = BrowserSession.login(request).flatMap(browsers::find);
      String meant = request.getHeader(MEANT);
      if (meant != null && browser.isPresent() && !meant.equals(browser.get().agency())) {
        Problems.write(response, HttpStatus.CONFLICT, "OTHER_AGENCY");
        return;
      }
      browser
          .filter(signedIn -> !signedIn.isChoosing())
          .ifPresent(signedIn -> speak(signedIn, request, response));
    } catch (Logins.LoginUnavailable away) {
      Problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE");
      return;
    } catch (Logins.LoginEnded over) {
      logger.info("a login is no longer believed", over);
    }
    chain.doFilter(request, response);
  }

  private void speak(SignedIn browser, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new CallerAuthentication(logins.caller(browser.tokens())));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
