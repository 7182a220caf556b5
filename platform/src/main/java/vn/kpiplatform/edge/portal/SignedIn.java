package vn.kpiplatform.edge.portal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.identity.LoginTokens;

/**
 * A browser that has signed in.
 *
 * @param agencies codes of all that the person is a member of
 * @param agency the one that is entered now; null when none is
 */
record SignedIn(UUID id, LoginTokens tokens, List<String> agencies, @Nullable String agency) {

  SignedIn with(LoginTokens next, @Nullable String entered) {
    return new SignedIn(id, next, agencies, entered);
  }

  /** A login that has yet to choose an agency speaks for nobody. */
  boolean isChoosing() {
    return agency == null && !agencies.isEmpty();
  }
}
