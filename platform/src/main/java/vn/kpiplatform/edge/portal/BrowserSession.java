package vn.kpiplatform.edge.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a session holds: the number of the login, and before it the agency somebody came for. */
final class BrowserSession {

  private static final String LOGIN = "login";
  private static final String WANTED = "wanted";

  private BrowserSession() {}

  static Optional<UUID> login(HttpServletRequest request) {
    return attribute(request, LOGIN).map(UUID::fromString);
  }

  static void remember(HttpServletRequest request, UUID login) {
    request.getSession().setAttribute(LOGIN, login.toString());
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The agency by whose entry somebody began to sign in. */
  static Optional<String> wanted(HttpServletRequest request) {
    return attribute(request, WANTED);
  }

  static void want(HttpServletRequest request, @Nullable String agency) {
    request.getSession().setAttribute(WANTED, agency);
  }

  private static Optional<String> attribute(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(session -> Optional.ofNullable((String) session.getAttribute(name)));
  }
}
