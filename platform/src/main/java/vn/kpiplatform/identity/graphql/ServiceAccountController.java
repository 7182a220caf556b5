package vn.kpiplatform.identity.graphql;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.KeepingServiceAccounts;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.ReadingServiceAccounts;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.identity.ServiceAccountView;
import vn.kpiplatform.identity.ServiceOperationView;
import vn.kpiplatform.identity.ServiceScope;

@Controller
class ServiceAccountController {

  private static final String SECRET = "renewed secret";

  private final Acting acting;
  private final KeepingServiceAccounts keeping;
  private final ReadingServiceAccounts services;
  private final ReadingAccounts accounts;
  private final ServiceScope scope;

  ServiceAccountController(
      Acting acting,
      KeepingServiceAccounts keeping,
      ReadingServiceAccounts services,
      ReadingAccounts accounts,
      ServiceScope scope) {
    this.acting = acting;
    this.keeping = keeping;
    this.services = services;
    this.accounts = accounts;
    this.scope = scope;
  }

  @QueryMapping
  List<ServiceAccountView> serviceAccounts() {
    return services.all();
  }

  @QueryMapping
  List<ServiceOperationView> serviceOperations() {
    acting.actor().require(Role.TENANT_ADMINISTRATOR);
    return scope.grantable().toList();
  }

  @BatchMapping(typeName = ServiceAccountView.KIND)
  Map<ServiceAccountView, AccountView> account(List<ServiceAccountView> shown) {
    Map<UUID, AccountView> found =
        accounts.read(shown.stream().map(ServiceAccountView::accountRow).toList()).stream()
            .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
    return shown.stream()
        .collect(Collectors.toMap(Function.identity(), one -> found.get(one.accountRow())));
  }

  @MutationMapping
  UUID createServiceAccount(@Argument CreateServiceAccountInput input) {
    return keeping.create(
        new RequestKey(input.requestKey()),
        new KeepingServiceAccounts.CreateCommand(input.name(), input.operations()));
  }

  @MutationMapping
  UUID renewServiceAccountSecret(
      @Argument RenewServiceAccountSecretInput input, GraphQLContext context) {
    context.delete(SECRET);
    KeepingServiceAccounts.Renewed renewed =
        keeping.renewSecret(new RequestKey(input.requestKey()), input.serviceAccountId());
    context.put(SECRET, renewed.secret());
    return renewed.serviceAccount();
  }

  /** Mutations run one after the other, each with its payload: the secret is this one's. */
  @SchemaMapping(typeName = "RenewServiceAccountSecretPayload")
  @Nullable String secret(GraphQLContext context) {
    return context.get(SECRET);
  }

  record CreateServiceAccountInput(String requestKey, String name, List<String> operations) {}

  record RenewServiceAccountSecretInput(String requestKey, String serviceAccountId) {}
}
