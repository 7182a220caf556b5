package vn.kpiplatform.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where browsers find the platform.
 *
 * @param address scheme, host and port, and no path; plain HTTP only on this machine
 */
@ConfigurationProperties("kpi.portal")
public record PortalSettings(URI address) {

  public PortalSettings {
    if (!"https".equals(address.getScheme()) && !"localhost".equals(address.getHost())) {
      throw new IllegalArgumentException(
          "kpi.portal.address must begin with https://, or be on localhost: " + address);
    }
  }

  /** Whether browsers come by HTTPS, so that cookies can be bound to it. */
  public boolean isSecure() {
    return "https".equals(address.getScheme());
  }

  /** Where the identity provider sends a browser back to. */
  public URI landing() {
    return address.resolve("/login/oauth2/code/portal");
  }
}
