package vn.kpiplatform.edge.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.kpiplatform.identity.LoginTokens;
import vn.kpiplatform.identity.Logins;

/** From the entry of an agency to the identity provider and back, into that agency. */
class BrowserLogin implements OAuth2AuthorizedClientRepository {

  private static final Logger LOG = LoggerFactory.getLogger(BrowserLogin.class);
  private static final String BASE = "/oauth2/authorization";
  private static final String AGENCY = "agency";
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,63}");

  private final SignedInBrowsers browsers;
  private final ClientRegistrationRepository registrations;

  BrowserLogin(SignedInBrowsers browsers, ClientRegistrationRepository registrations) {
    this.browsers = browsers;
    this.registrations = registrations;
  }

  /** Requests of authorization with a proof key; they remember the agency somebody came for. */
  OAuth2AuthorizationRequestResolver requests() {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return new OAuth2AuthorizationRequestResolver() {
      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        OAuth2AuthorizationRequest resolved = requests.resolve(request);
        if (resolved != null) {
          String code = request.getParameter(AGENCY);
          BrowserSession.want(request, code != null && CODE.matcher(code).matches() ? code : null);
        }
        return resolved;
      }

      @Override
      public @Nullable OAuth2AuthorizationRequest resolve(
          HttpServletRequest request, String registration) {
        return requests.resolve(request, registration);
      }
    };
  }

  /** Nobody asks here for tokens again: {@link SignedInBrowsers} keeps them. */
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // declared so by the interface
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication principal, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    OAuth2AccessToken access = client.getAccessToken();
    LoginTokens tokens =
        new LoginTokens(
            access.getTokenValue(),
            Objects.requireNonNull(client.getRefreshToken()).getTokenValue(),
            Objects.requireNonNull(access.getExpiresAt()));
    SignedIn browser = keep(tokens, BrowserSession.wanted(request).orElse(null));
    BrowserSession.remember(request, browser.id());
    if (BrowserSession.wanted(request).isEmpty()) {
      BrowserSession.want(request, browser.agency());
    }
  }

  private SignedIn keep(LoginTokens tokens, @Nullable String wanted) {
    try {
      return browsers.add(tokens, wanted);
    } catch (Logins.LoginEnded | Logins.LoginUnavailable failure) {
      throw new AuthenticationServiceException("the login could not be taken over", failure);
    }
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    BrowserSession.end(request);
  }

  void welcome(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    response.sendRedirect("/" + BrowserSession.wanted(request).orElse(""));
  }

  /** The page says that it did not work; why stands in the log. */
  void sendBack(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    LOG.warn("somebody could not sign in: {}", failure.getMessage());
    response.sendRedirect("/" + BrowserSession.wanted(request).orElse("") + "?login=failed");
  }
}
