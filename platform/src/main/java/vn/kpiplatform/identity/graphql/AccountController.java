package vn.kpiplatform.identity.graphql;

import java.util.List;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.KeepingAccounts;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.Role;

@Controller
class AccountController {

  private final Acting acting;
  private final KeepingAccounts keeping;
  private final ReadingAccounts accounts;

  AccountController(Acting acting, KeepingAccounts keeping, ReadingAccounts accounts) {
    this.acting = acting;
    this.keeping = keeping;
    this.accounts = accounts;
  }

  @QueryMapping
  AccountView me() {
    return accounts.read(List.of(acting.actor().account())).getFirst();
  }

  @MutationMapping
  UUID endAccount(@Argument EndAccountInput input) {
    return keeping.end(new RequestKey(input.requestKey()), input.accountId());
  }

  @MutationMapping
  UUID grantRole(@Argument RoleInput input) {
    return keeping.grant(new RequestKey(input.requestKey()), input.command());
  }

  @MutationMapping
  UUID endRole(@Argument RoleInput input) {
    return keeping.endRole(new RequestKey(input.requestKey()), input.command());
  }

  record EndAccountInput(String requestKey, String accountId) {}

  record RoleInput(String requestKey, String accountId, Role role) {

    KeepingAccounts.RoleCommand command() {
      return new KeepingAccounts.RoleCommand(accountId, role);
    }
  }
}
