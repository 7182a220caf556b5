package vn.kpiplatform.identity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;

/** Accounts for those who may see them: the administrator all, everybody their own. */
@Service
public class ReadingAccounts implements NodeReader {

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingAccounts(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return AccountView.KIND;
  }

  @Override
  public List<AccountView> read(Collection<UUID> ids) {
    Actor actor = acting.actor();
    return jdbc.sql(
            """
            select a.id, a.username, a.email, a.name, a.subject is not null as connected,
                   a.given_at, a.ended_at, a.failure,
                   array(select g.role from role_grant g
                         where g.account_id = a.id and g.ended_on is null order by g.role) as roles
            from account a
            where a.id = any(?) and (? or a.id = ?)\
            """)
        .params(ids.toArray(UUID[]::new), actor.holds(Role.TENANT_ADMINISTRATOR), actor.account())
        .query(
            (row, n) ->
                new AccountView(
                    new NodeId(AccountView.KIND, row.getObject("id", UUID.class)),
                    row.getString("username"),
                    row.getString("email"),
                    row.getString("name"),
                    row.getBoolean("connected"),
                    CivilTime.shown(row.getTimestamp("given_at").toInstant()),
                    shown(row.getObject("ended_at", OffsetDateTime.class)),
                    row.getString("failure"),
                    Actors.roles(row.getArray("roles"))))
        .list();
  }

  private static @Nullable OffsetDateTime shown(@Nullable OffsetDateTime moment) {
    return moment == null ? null : CivilTime.shown(moment.toInstant());
  }
}
