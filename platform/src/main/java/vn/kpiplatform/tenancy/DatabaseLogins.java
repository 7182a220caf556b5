package vn.kpiplatform.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the database is and who logs in beside the agencies' own login. */
@ConfigurationProperties("kpi.database")
record DatabaseLogins(String url, Login control, Login owner) {

  /** One login role. */
  record Login(String username, String password, int poolSize) {}
}
