package vn.kpiplatform.running;

import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import vn.kpiplatform.KpiPlatform;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Directory;
import vn.kpiplatform.tenancy.OnboardingTenant;
import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/**
 * The real application in a process of its own, which admits one agency for each point of a birth.
 * Each birth goes as far as its point and stands there, until the process is killed.
 */
@TestConfiguration(proxyBeanMethods = false)
class StandingBirths {

  static final String MARK = "standing at ";

  private static final ThreadLocal<@Nullable Tenant> MAKING_SCHEMA = new ThreadLocal<>();

  /** All but the one that makes none and the one whose open transaction holds up the others. */
  private static final CountDownLatch SCHEMAS =
      new CountDownLatch(StandingPoint.values().length - 2);

  static void main(String[] arguments) throws InterruptedException {
    SpringApplication application = new SpringApplication(KpiPlatform.class, StandingBirths.class);
    application.addInitializers(
        context ->
            context.getBeanFactory().registerSingleton("platformOnly", new WithoutTestParts()));
    OnboardingTenant onboarding = application.run(arguments).getBean(OnboardingTenant.class);
    String run = System.getProperty("run");
    EnumSet.complementOf(EnumSet.of(StandingPoint.SCHEMA_NOT_COMMITTED))
        .forEach(point -> onboard(onboarding, point.code(run)));
    SCHEMAS.await();
    onboard(onboarding, StandingPoint.SCHEMA_NOT_COMMITTED.code(run));
  }

  private static void onboard(OnboardingTenant onboarding, String code) {
    onboarding.onboard(
        Agency.OPERATOR, new RequestKey(UUID.randomUUID().toString()), command(code));
  }

  private static OnboardingTenant.Command command(String code) {
    return new OnboardingTenant.Command(
        code,
        "Cơ quan thử nghiệm",
        "Test agency",
        Tenant.Kind.COMMUNE,
        null,
        "decree-335",
        new Tenant.Administrator(code + ".admin", code + "@example.vn", "Quản trị viên"));
  }

  @Bean
  static BeanPostProcessor points() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case ProvisioningStep step when step.reaches() != Tenant.State.ACTIVE -> around(step);
          case Directory directory -> around(directory);
          case DataSource owner when name.equals("ownerDataSource") -> beforeCommit(owner);
          default -> bean;
        };
      }
    };
  }

  /** No module has anything to do between the invitation and the first day. */
  @Bean
  ProvisioningStep lastStep() {
    return step(Tenant.State.ACTIVE, StandingPoint.ADMINISTRATOR_INVITED::reached);
  }

  @Bean
  ExecutionInterceptor afterTheJob(Tenancy tenancy) {
    return (instance, context, chain) -> {
      var done = chain.proceed(instance, context);
      if (instance.getTaskName().equals("provision-tenant")) {
        tenancy
            .find(UUID.fromString(instance.getId()))
            .ifPresent(StandingPoint.JOB_NOT_RECORDED::reached);
      }
      return done;
    };
  }

  private static ProvisioningStep around(ProvisioningStep step) {
    return step(
        step.reaches(),
        tenant -> {
          before(step.reaches()).ifPresent(point -> point.reached(tenant));
          MAKING_SCHEMA.set(tenant);
          step.run(tenant);
          MAKING_SCHEMA.remove();
          if (step.reaches() == Tenant.State.SCHEMA_MADE) {
            SCHEMAS.countDown();
          }
          after(step.reaches()).ifPresent(point -> point.reached(tenant));
        });
  }

  private static Optional<StandingPoint> before(Tenant.State reaches) {
    return Optional.ofNullable(
        switch (reaches) {
          case SCHEMA_MADE -> StandingPoint.REQUESTED;
          case FRAMEWORK_SEEDED -> StandingPoint.SCHEMA_MADE;
          case ORGANISATION_MADE -> StandingPoint.FRAMEWORK_SEEDED;
          case ADMINISTRATOR_INVITED -> StandingPoint.ORGANISATION_MADE;
          default -> null;
        });
  }

  private static Optional<StandingPoint> after(Tenant.State reaches) {
    return Optional.ofNullable(
        switch (reaches) {
          case SCHEMA_MADE -> StandingPoint.SCHEMA_NOT_RECORDED;
          case FRAMEWORK_SEEDED -> StandingPoint.FRAMEWORK_NOT_RECORDED;
          case ORGANISATION_MADE -> StandingPoint.ORGANISATION_NOT_RECORDED;
          case ADMINISTRATOR_INVITED -> StandingPoint.ADMINISTRATOR_NOT_RECORDED;
          default -> null;
        });
  }

  private static DataSource beforeCommit(DataSource owner) {
    return ProxyDataSourceBuilder.create(owner)
        .beforeMethod(
            call -> {
              Tenant tenant = MAKING_SCHEMA.get();
              if (tenant != null && call.getMethod().getName().equals("commit")) {
                StandingPoint.SCHEMA_NOT_COMMITTED.reached(tenant);
              }
            })
        .build();
  }

  private static Directory around(Directory directory) {
    return new Directory() {
      @Override
      public void ensureOrganisation(Tenant tenant) {
        directory.ensureOrganisation(tenant);
      }

      @Override
      public String ensureMember(Tenant tenant, String username, String email, String name) {
        String subject = directory.ensureMember(tenant, username, email, name);
        if (tenant.code().endsWith(StandingPoint.LOGIN_NOT_YET_MEMBER.code(""))) {
          // the login is made first and then joins: back to the moment between the two
          directory.endMembership(tenant, subject);
          StandingPoint.LOGIN_NOT_YET_MEMBER.stand();
        }
        StandingPoint.LOGIN_NOT_RECORDED.reached(tenant);
        return subject;
      }

      @Override
      public List<String> agenciesOf(String subject) {
        return directory.agenciesOf(subject);
      }

      @Override
      public void endMembership(Tenant tenant, String subject) {
        directory.endMembership(tenant, subject);
      }

      @Override
      public String ensureProgram(Tenant tenant, String clientId, String name) {
        return directory.ensureProgram(tenant, clientId, name);
      }

      @Override
      public void endProgram(String clientId) {
        directory.endProgram(clientId);
      }

      @Override
      public String renewSecret(String clientId) {
        return directory.renewSecret(clientId);
      }

      @Override
      public URI tokenAddress() {
        return directory.tokenAddress();
      }
    };
  }

  private static ProvisioningStep step(Tenant.State reaches, Consumer<Tenant> run) {
    return new ProvisioningStep() {
      @Override
      public Tenant.State reaches() {
        return reaches;
      }

      @Override
      public void run(Tenant tenant) {
        run.accept(tenant);
      }
    };
  }

  /** The tests' own configurations are on the class path as well and are no part of the service. */
  static final class WithoutTestParts extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
      return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WithoutTestParts;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
