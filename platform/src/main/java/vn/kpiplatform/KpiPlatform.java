package vn.kpiplatform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service: one deployable application, one database, one schema per agency. */
@SpringBootApplication
public class KpiPlatform {

  /** With this profile the process brings structure and realm to the present state, and ends. */
  static final String MIGRATION = "migration";

  static void main(String[] arguments) {
    ConfigurableApplicationContext service = SpringApplication.run(KpiPlatform.class, arguments);
    if (service.getEnvironment().matchesProfiles(MIGRATION)) {
      System.exit(SpringApplication.exit(service));
    }
  }
}
