package vn.kpiplatform.edge.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.LoginTokens;
import vn.kpiplatform.identity.Logins;

/**
 * The logins behind browsers' sessions. A refresh token may be used once, and a page asks many
 * things at once: one request takes the login and renews it, the others go on with the token they
 * have or wait for the next. Nobody holds a connection meanwhile.
 */
@Component
class SignedInBrowsers {

  /** So long before its end a token is renewed, that others need not wait for it. */
  private static final Duration AHEAD = Duration.ofSeconds(60);

  /** A token with less life than this might end on its way. */
  private static final Duration LEAST = Duration.ofSeconds(10);

  /** Whoever took a login and is silent for so long has died. */
  private static final Duration TAKEN = Duration.ofSeconds(15);

  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Longer than any login lasts at the identity provider. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final LoginRows rows;
  private final Logins logins;
  private final InstantSource time;

  SignedInBrowsers(LoginRows rows, Logins logins, InstantSource time) {
    this.rows = rows;
    this.logins = logins;
    this.time = time;
  }

  /**
   * Keeps a new login. It enters the agency that was asked for if the person is a member of it; if
   * none was asked for, the person's only one.
   */
  SignedIn add(LoginTokens tokens, @Nullable String wanted) {
    List<String> agencies = logins.agencies(tokens);
    String agency = wanted == null && agencies.size() == 1 ? agencies.getFirst() : wanted;
    String entered = agency != null && agencies.contains(agency) ? agency : null;
    LoginTokens narrowed = entered == null ? tokens : logins.renew(tokens, entered);
    SignedIn browser = new SignedIn(UUID.randomUUID(), narrowed, agencies, entered);
    Instant now = time.instant();
    rows.removeOlderThan(now.minus(LONGEST));
    rows.add(browser, now);
    return browser;
  }

  /**
   * The login, with tokens that are good for now; empty when it is over, and forgotten then.
   *
   * @throws Logins.LoginUnavailable when it has to be renewed and cannot be now
   */
  Optional<SignedIn> find(UUID id) {
    Optional<SignedIn> found = rows.find(id);
    if (found.isEmpty() || lasts(found.get(), AHEAD)) {
      return found;
    }
    Optional<SignedIn> taken = take(id);
    if (taken.isEmpty() && lasts(found.get(), LEAST)) {
      return found;
    }
    taken = taken.isPresent() ? taken : await(id);
    if (taken.isPresent() && lasts(taken.get(), AHEAD)) {
      rows.giveBack(taken.get());
      return taken;
    }
    return taken.flatMap(browser -> renewed(browser, browser.agency()));
  }

  /**
   * Enters another of the person's agencies without signing in again; empty when the login is over.
   *
   * @throws Logins.LoginUnavailable when the identity provider does not answer
   */
  Optional<SignedIn> enter(UUID id, String agency) {
    return await(id).flatMap(browser -> renewed(browser, agency));
  }

  /**
   * Ends the login, here and at the identity provider.
   *
   * @throws Logins.LoginUnavailable when that does not answer; the login stands then
   */
  void end(UUID id) {
    Optional<SignedIn> browser = await(id);
    if (browser.isPresent()) {
      try {
        logins.end(browser.get().tokens());
      } catch (Logins.LoginUnavailable away) {
        rows.giveBack(browser.get());
        throw away;
      }
      rows.remove(id);
    }
  }

  private Optional<SignedIn> renewed(SignedIn browser, @Nullable String agency) {
    try {
      SignedIn next = browser.with(logins.renew(browser.tokens(), agency), agency);
      rows.giveBack(next);
      return Optional.of(next);
    } catch (Logins.LoginEnded over) {
      rows.remove(browser.id());
      return Optional.empty();
    } catch (Logins.LoginUnavailable away) {
      rows.giveBack(browser);
      throw away;
    }
  }

  private boolean lasts(SignedIn browser, Duration least) {
    return browser.tokens().validUntil().isAfter(time.instant().plus(least));
  }

  private Optional<SignedIn> take(UUID id) {
    Instant now = time.instant();
    return rows.take(id, now, now.plus(TAKEN));
  }

  /** Takes the login as soon as nobody else has it; empty when it is gone. */
  private Optional<SignedIn> await(UUID id) {
    for (long waited = 0; waited < TAKEN.toMillis(); waited += PAUSE.toMillis()) {
      Optional<SignedIn> taken = take(id);
      if (taken.isPresent() || rows.find(id).isEmpty()) {
        return taken;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Logins.LoginUnavailable("interrupted while a login is renewed", e);
      }
    }
    throw new Logins.LoginUnavailable("a login is being renewed for too long", null);
  }
}
