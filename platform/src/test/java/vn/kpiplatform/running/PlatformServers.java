package vn.kpiplatform.running;

import static java.util.Map.entry;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import vn.kpiplatform.demo.DemoTime;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.KeycloakServer;
import vn.kpiplatform.local.LocalServers;

/** Points the platform at the servers of the tests. */
@TestConfiguration(proxyBeanMethods = false)
class PlatformServers {

  static final String DATABASE = "kpi";

  /** The portal's, where it was built, and those that the tests' own browser sends. */
  private static final String OPERATIONS =
      "classpath:META-INF/portal/operations.json,classpath:operations-of-tests.json";

  /**
   * Before anything is decided about data sources, their address has to be known; and the identity
   * provider is told at the start where browsers are sent back to.
   */
  static class Addresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      LocalServers.postgres().createPlatformDatabase(DATABASE);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("servers", addresses(free())));
    }

    private static int free() {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** As {@link #addresses()}, of a platform that listens on this port. */
  static Map<String, Object> addresses(int port) {
    Map<String, Object> addresses = new HashMap<>(addresses());
    addresses.put("server.port", port);
    addresses.put("kpi.portal.address", "http://localhost:" + port);
    return addresses;
  }

  /** Where the servers are, in the platform's own terms. */
  static Map<String, Object> addresses() {
    KeycloakServer keycloak = LocalServers.keycloak();
    return Map.ofEntries(
        entry("kpi.database.url", LocalServers.postgres().jdbcUrl(DATABASE)),
        entry("spring.datasource.password", DatabaseLogin.APP.password()),
        entry("kpi.database.control.password", DatabaseLogin.CONTROL.password()),
        entry("kpi.database.owner.password", DatabaseLogin.OWNER.password()),
        entry("kpi.keycloak.url", keycloak.address().toString()),
        entry("kpi.keycloak.issuer", keycloak.issuer().toString()),
        entry("kpi.keycloak.provisioner-secret", KeycloakServer.PROVISIONER_SECRET),
        entry("kpi.keycloak.portal-secret", KeycloakServer.PORTAL_SECRET),
        entry("kpi.keycloak.send-invitations", false),
        entry("kpi.portal.address", "http://localhost"),
        entry("kpi.portal.operations.registered", OPERATIONS));
  }

  @Bean
  @Primary
  InstantSource shiftedTime() {
    return new DemoTime(new ShiftedTime());
  }

  /** Writes down what each request asks of the agencies' pool. */
  @Bean
  static BeanPostProcessor countedStatements() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (name) {
          case "dataSource" -> Statements.written((DataSource) bean);
          case "controlDataSource" -> Statements.writtenInControl((DataSource) bean);
          default -> bean;
        };
      }
    };
  }

  /** Adds the tests' own signing key to Keycloak's; everything else of the decoder stays. */
  @Bean
  static BeanPostProcessor testKey() {
    return new BeanPostProcessor() {
      @Override
      @SuppressWarnings("unchecked")
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JWKSource<?> keys) {
          return SignedTokens.beside((JWKSource<SecurityContext>) keys);
        }
        return bean;
      }
    };
  }
}
