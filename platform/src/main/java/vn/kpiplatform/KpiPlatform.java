package vn.kpiplatform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: one deployable application, one database, one schema per agency. */
@SpringBootApplication
public class KpiPlatform {

  static void main(String[] arguments) {
    SpringApplication.run(KpiPlatform.class, arguments);
  }
}
