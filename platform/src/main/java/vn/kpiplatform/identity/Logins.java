package vn.kpiplatform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logins of browsers, as the identity provider keeps them. */
public interface Logins {

  /** The codes of the agencies that the login is a member of, as its tokens say; sorted. */
  List<String> agencies(LoginTokens tokens);

  /**
   * Who is calling. The tokens must name at most one agency.
   *
   * @throws LoginEnded when they are no longer believed
   * @throws LoginUnavailable when that cannot be told now
   */
  Caller caller(LoginTokens tokens);

  /**
   * New tokens for the same login, which name this agency and no other; the old ones are spent.
   *
   * @param agency its code; null for a login that enters none
   * @throws LoginEnded when the identity provider has ended the login, or the membership
   * @throws LoginUnavailable when it cannot be reached
   */
  LoginTokens renew(LoginTokens tokens, @Nullable String agency);

  /**
   * Ends the login at the identity provider, for every service that rests on it. One that is over
   * already stays so.
   *
   * @throws LoginUnavailable when it cannot be reached
   */
  void end(LoginTokens tokens);

  /** The login is over; the person has to sign in again. */
  final class LoginEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoginEnded(Throwable cause) {
      super(cause);
    }
  }

  /** The identity provider does not answer now; the login may still be good. */
  final class LoginUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoginUnavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
