package vn.kpiplatform.identity.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.AgencyView;
import vn.kpiplatform.identity.KeepingAccounts;
import vn.kpiplatform.identity.KeepingRoles;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.ReadingAgencies;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.identity.RoleGrantView;

@Controller
class AccountController {

  private final Acting acting;
  private final KeepingAccounts keeping;
  private final KeepingRoles roles;
  private final ReadingAccounts accounts;
  private final ReadingAgencies agencies;

  AccountController(
      Acting acting,
      KeepingAccounts keeping,
      KeepingRoles roles,
      ReadingAccounts accounts,
      ReadingAgencies agencies) {
    this.acting = acting;
    this.keeping = keeping;
    this.roles = roles;
    this.accounts = accounts;
    this.agencies = agencies;
  }

  @QueryMapping
  AccountView me() {
    return accounts.read(List.of(acting.actorOrGuest().account())).getFirst();
  }

  @QueryMapping
  List<AgencyView> myAgencies() {
    return agencies.mine();
  }

  @BatchMapping(typeName = AccountView.KIND)
  Map<AccountView, List<RoleGrantView>> grants(List<AccountView> holders) {
    return Beside.lists(holders, account -> account.id().value(), accounts::grantsOf);
  }

  @MutationMapping
  UUID endAccount(@Argument EndAccountInput input) {
    return keeping.end(new RequestKey(input.requestKey()), input.accountId());
  }

  @MutationMapping
  UUID grantRole(@Argument GrantRoleInput input) {
    return roles.grant(new RequestKey(input.requestKey()), input.command());
  }

  @MutationMapping
  UUID endRole(@Argument EndRoleInput input) {
    return roles.end(new RequestKey(input.requestKey()), input.command());
  }

  record EndAccountInput(String requestKey, String accountId) {}

  record GrantRoleInput(
      String requestKey,
      String accountId,
      Role role,
      @Nullable String unitId,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    KeepingRoles.GrantCommand command() {
      return new KeepingRoles.GrantCommand(accountId, role, unitId, from, to);
    }
  }

  record EndRoleInput(String requestKey, String accountId, Role role, @Nullable String unitId) {

    KeepingRoles.EndCommand command() {
      return new KeepingRoles.EndCommand(accountId, role, unitId);
    }
  }
}
