package vn.kpiplatform.tenancy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and who logs in beside the agencies' own login.
 *
 * @param patience how long a start waits for the database, which may need minutes after a crash;
 *     the scheduler would go on without it, with none of its recurring jobs
 */
@ConfigurationProperties("kpi.database")
record DatabaseLogins(String url, Duration patience, Login control, Login owner) {

  /** One login role. */
  record Login(String username, String password, int poolSize) {}
}
