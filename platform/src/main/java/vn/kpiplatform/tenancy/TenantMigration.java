package vn.kpiplatform.tenancy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When agencies are brought to the present structure: at start, and again for what was missed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MigrationSettings.class)
class TenantMigration {

  private static final Duration PAUSE = Duration.ofMinutes(5);

  @Bean
  Structure structure() {
    return Structure.ofThisBuild();
  }

  /** Before the process calls itself ready. */
  @Bean
  ApplicationRunner migrateAtStart(MigrationSettings settings, MigratingTenants migrating) {
    return arguments -> {
      if (settings.atStart()) {
        migrating.run();
      }
    };
  }

  /**
   * For agencies whose change failed, and for those that a process of the version before admitted
   * while this one was starting.
   */
  @Bean
  RecurringTask<Void> migrateTenants(MigratingTenants migrating) {
    return Tasks.recurring("migrate-tenants", FixedDelay.of(PAUSE))
        .execute((instance, context) -> migrating.run());
  }
}
