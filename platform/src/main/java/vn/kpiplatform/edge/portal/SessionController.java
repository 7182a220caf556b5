package vn.kpiplatform.edge.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.kpiplatform.edge.Problems;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.Logins;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** What a page has to know before it can ask the API anything. */
@RestController
@RequestMapping("/session")
class SessionController {

  private final SignedInBrowsers browsers;
  private final Logins logins;
  private final Tenancy tenancy;

  SessionController(SignedInBrowsers browsers, Logins logins, Tenancy tenancy) {
    this.browsers = browsers;
    this.logins = logins;
    this.tenancy = tenancy;
  }

  /**
   * Where a browser stands.
   *
   * @param agency code of the one that is entered; absent while none is
   * @param agencies all that the person is a member of
   * @param duties what the person may do outside agencies
   */
  record Standing(
      boolean signedIn, @Nullable String agency, List<Agency> agencies, List<Caller.Duty> duties) {}

  /** An agency as the world knows it. */
  record Agency(String code, String nameVi, String nameEn) {

    static Agency of(Tenant tenant) {
      return new Agency(tenant.code(), tenant.nameVi(), tenant.nameEn());
    }
  }

  /** Which agency to enter. */
  record Entry(String agency) {}

  /** Also hands out the cookie without whose value no act of this page is taken. */
  @GetMapping
  Standing standing(HttpServletRequest request, CsrfToken forgery) {
    forgery.getToken();
    return standing(BrowserSession.login(request).flatMap(browsers::find));
  }

  /** The name over an agency's entry, which is no secret. */
  @GetMapping("/agencies/{code}")
  Agency agency(@PathVariable String code) {
    return tenancy
        .findByCode(code)
        .flatMap(tenant -> tenancy.findServed(tenant.id()))
        .map(Agency::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Switches to another of the person's agencies. */
  @PutMapping("/agency")
  Standing enter(HttpServletRequest request, @RequestBody Entry entry) {
    UUID login =
        BrowserSession.login(request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    SignedIn browser =
        browsers
            .find(login)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (!browser.agencies().contains(entry.agency())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return standing(browsers.enter(login, entry.agency()));
  }

  /** Signs out, here and at the identity provider. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(HttpServletRequest request) {
    BrowserSession.login(request).ifPresent(browsers::end);
    BrowserSession.end(request);
  }

  @ExceptionHandler
  void unavailable(Logins.LoginUnavailable away, HttpServletResponse response) throws IOException {
    Problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE");
  }

  @ExceptionHandler
  void refused(ResponseStatusException refusal, HttpServletResponse response) throws IOException {
    HttpStatus status = HttpStatus.valueOf(refusal.getStatusCode().value());
    Problems.write(
        response, status, status == HttpStatus.UNAUTHORIZED ? "UNAUTHENTICATED" : status.name());
  }

  private Standing standing(Optional<SignedIn> found) {
    try {
      return ofLogin(found);
    } catch (Logins.LoginEnded over) {
      return ofLogin(Optional.empty());
    }
  }

  private Standing ofLogin(Optional<SignedIn> found) {
    return found
        .map(browser -> new Standing(true, browser.agency(), agencies(browser), duties(browser)))
        .orElseGet(() -> new Standing(false, null, List.of(), List.of()));
  }

  private List<Agency> agencies(SignedIn browser) {
    return browser.agencies().stream()
        .flatMap(code -> tenancy.findByCode(code).stream())
        .map(Agency::of)
        .toList();
  }

  private List<Caller.Duty> duties(SignedIn browser) {
    return browser.isChoosing()
        ? List.of()
        : logins.caller(browser.tokens()).duties().stream().sorted().toList();
  }
}
