package vn.kpiplatform.identity;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final InstantSource time;

  ReadingAccounts(JdbcClient jdbc, Acting acting, InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.time = time;
  }

  @Override
  public String kind() {
    return AccountView.KIND;
  }

  @Override
  public List<AccountView> read(Collection<UUID> ids) {
    Actor actor = acting.actorOrGuest();
    return jdbc.sql(
            """
            select a.id, a.username, a.email, a.name, a.subject is not null as connected,
                   a.given_at, a.ended_at, a.failure, a.guest,
                   array(select g.role from role_grant g
                         where g.account_id = a.id and g.unit_id is null
                           and g.granted_on <= :day and (g.ended_on is null or g.ended_on > :day)
                         order by g.role) as roles
            from account a
            where a.id = any(:ids) and (:all or a.id = :own)\
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("all", actor.holds(Role.TENANT_ADMINISTRATOR))
        .param("own", actor.account())
        .param("day", CivilTime.day(time.instant()))
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
                    row.getBoolean("guest"),
                    Actors.roles(row.getArray("roles"))))
        .list();
  }

  /** Roles that these accounts hold today or later, for accounts that the caller was shown. */
  public Map<UUID, List<RoleGrantView>> grantsOf(Collection<UUID> shown) {
    Map<UUID, List<RoleGrantView>> grants = new HashMap<>();
    jdbc.sql(
            """
            select account_id, role, unit_id, granted_on, ended_on from role_grant
            where account_id = any(:accounts)
              and (ended_on is null or (ended_on > :day and ended_on > granted_on))
            order by granted_on, id\
            """)
        .param("accounts", shown.toArray(UUID[]::new))
        .param("day", CivilTime.day(time.instant()))
        .query(
            row -> {
              LocalDate ended = row.getObject("ended_on", LocalDate.class);
              grants
                  .computeIfAbsent(row.getObject("account_id", UUID.class), a -> new ArrayList<>())
                  .add(
                      new RoleGrantView(
                          Role.valueOf(row.getString("role")),
                          row.getObject("unit_id", UUID.class),
                          row.getObject("granted_on", LocalDate.class),
                          ended == null ? null : ended.minusDays(1)));
            });
    return grants;
  }

  private static @Nullable OffsetDateTime shown(@Nullable OffsetDateTime moment) {
    return moment == null ? null : CivilTime.shown(moment.toInstant());
  }
}
