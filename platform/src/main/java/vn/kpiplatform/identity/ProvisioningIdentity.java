package vn.kpiplatform.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** What a new agency needs from this module: its organisation, and its first administrator. */
@Configuration(proxyBeanMethods = false)
class ProvisioningIdentity {

  @Bean
  ProvisioningStep organisationStep(Directory directory) {
    return new ProvisioningStep() {
      @Override
      public Tenant.State reaches() {
        return Tenant.State.ORGANISATION_MADE;
      }

      @Override
      public void run(Tenant tenant) {
        directory.ensureOrganisation(tenant);
      }
    };
  }

  @Bean
  ProvisioningStep administratorStep(
      Tenancy tenancy,
      TransactionTemplate transaction,
      Accounts accounts,
      RoleGrants grants,
      ConnectingAccount connecting,
      InstantSource time) {
    return new ProvisioningStep() {
      @Override
      public Tenant.State reaches() {
        return Tenant.State.ADMINISTRATOR_INVITED;
      }

      @Override
      public void run(Tenant tenant) {
        tenancy.in(
            tenant,
            () -> {
              UUID account =
                  transaction.execute(
                      status ->
                          accounts
                              .findByUsernameAndEndedAtIsNull(tenant.administrator().username())
                              .map(Account::id)
                              .orElseGet(() -> open(tenant, time.instant())));
              connecting.run(account);
              return account;
            });
      }

      // the role is held from the day on which the agency was admitted
      private UUID open(Tenant tenant, Instant now) {
        Tenant.Administrator person = tenant.administrator();
        UUID id = TimeOrderedId.at(now);
        accounts.save(
            new Account(id, person.username(), person.email(), person.name(), false, now));
        grants.save(
            new RoleGrant(
                TimeOrderedId.at(now),
                id,
                Role.TENANT_ADMINISTRATOR,
                null,
                CivilTime.day(TimeOrderedId.momentOf(tenant.id())),
                null));
        return id;
      }
    };
  }
}
