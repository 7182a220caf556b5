package vn.kpiplatform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;

/** Accounts of programs, for the administrator; nobody else finds them. */
@Service
@Transactional(readOnly = true)
public class ReadingServiceAccounts implements NodeReader {

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Directory directory;

  ReadingServiceAccounts(JdbcClient jdbc, Acting acting, Directory directory) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.directory = directory;
  }

  @Override
  public String kind() {
    return ServiceAccountView.KIND;
  }

  @Override
  public List<ServiceAccountView> read(Collection<UUID> ids) {
    if (!acting.actorOrGuest().holds(Role.TENANT_ADMINISTRATOR)) {
      return List.of();
    }
    return jdbc.sql(
            "select id, account_id, client_id, operations from service_account where id ="
                + " any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(this::view)
        .list();
  }

  /**
   * The live ones and then those that have ended, the newest first; at most a hundred.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN unless for the administrator
   */
  public List<ServiceAccountView> all() {
    acting.actor().require(Role.TENANT_ADMINISTRATOR);
    return jdbc.sql(
            """
            select s.id, s.account_id, s.client_id, s.operations
            from service_account s join account a on a.id = s.account_id
            order by a.ended_at is not null, s.id desc
            limit 100\
            """)
        .query(this::view)
        .list();
  }

  private ServiceAccountView view(ResultSet row, int number) throws SQLException {
    return new ServiceAccountView(
        new NodeId(ServiceAccountView.KIND, row.getObject("id", UUID.class)),
        row.getObject("account_id", UUID.class),
        row.getString("client_id"),
        directory.tokenAddress(),
        List.of((String[]) row.getArray("operations").getArray()));
  }
}
