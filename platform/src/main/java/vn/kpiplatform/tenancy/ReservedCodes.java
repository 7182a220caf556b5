package vn.kpiplatform.tenancy;

import java.util.Set;

/**
 * The words that no agency may have as its code, because the first part of an address means
 * something else with them.
 */
public final class ReservedCodes {

  private static final Set<String> OF_SERVICE =
      Set.of(
          "actuator",
          "admin",
          "api",
          "assets",
          "error",
          "files",
          "graphiql",
          "graphql",
          "health",
          "import-files",
          "import-templates",
          "imports",
          "login",
          "logout",
          "oauth2",
          "portal",
          "public",
          "realms",
          "session",
          "sessions",
          "static",
          "webjars");

  private static final Set<String> OF_PAGES =
      Set.of("developers", "entry", "help", "ministry", "operator", "platform");

  private ReservedCodes() {}

  /** Whether no agency may have this code. */
  public static boolean contain(String code) {
    return isOfService(code) || OF_PAGES.contains(code);
  }

  /** Whether addresses that begin with this word are the service's own, and no page is there. */
  public static boolean isOfService(String word) {
    return OF_SERVICE.contains(word);
  }
}
