package vn.kpiplatform.tenancy;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background job behind an agency's birth; its instance is the agency. */
@Configuration(proxyBeanMethods = false)
class ProvisioningJob {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("provision-tenant");

  private static final Duration RETRY = Duration.ofSeconds(5);

  @Bean
  OneTimeTask<Void> provisionTenant(Provisioning provisioning) {
    return Tasks.oneTime(TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute((instance, context) -> provisioning.complete(UUID.fromString(instance.getId())));
  }
}
