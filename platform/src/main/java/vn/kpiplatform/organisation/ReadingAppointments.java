package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Appointments: all for those who run the agency, everybody the ones that concern them. */
@Service
@Transactional(readOnly = true)
public class ReadingAppointments implements NodeReader {

  private static final Set<Role> READ_ALL =
      Set.of(Role.TENANT_ADMINISTRATOR, Role.KPI_OFFICER, Role.AGENCY_HEAD, Role.AUDITOR);

  private static final String APPOINTMENTS =
      """
      select id, kind, for_person_id, appointee_id, from_day, to_day, appointed_at, version
      from appointment
      where (:all or exists (select 1 from person
                             where person.account_id = :account
                               and person.id in (for_person_id, appointee_id)))
      """;
  private static final String AFTER =
      "and (cast(:start as uuid) is null or id > :start) order by id limit :size";
  private static final String BEFORE =
      "and (cast(:start as uuid) is null or id < :start) order by id desc limit :size";

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingAppointments(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return AppointmentView.KIND;
  }

  @Override
  public List<AppointmentView> read(Collection<UUID> ids) {
    return visible("and id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingAppointments::view)
        .list();
  }

  /** In the order in which they were made. */
  public Page<AppointmentView> page(Paging paging) {
    Cursor start = paging.cursor();
    return Page.cut(
        paging,
        visible(paging.backwards() ? BEFORE : AFTER)
            .param("start", start == null ? null : start.id())
            .param("size", paging.size() + 1)
            .query(ReadingAppointments::view)
            .list(),
        appointment -> new Cursor("", appointment.id().value()));
  }

  private JdbcClient.StatementSpec visible(String more) {
    Actor actor = acting.actorOrGuest();
    return jdbc.sql(APPOINTMENTS + more)
        .param("all", READ_ALL.stream().anyMatch(actor::holds))
        .param("account", actor.account());
  }

  private static AppointmentView view(ResultSet row, int number) throws SQLException {
    return new AppointmentView(
        new NodeId(AppointmentView.KIND, row.getObject("id", UUID.class)),
        AppointmentKind.valueOf(row.getString("kind")),
        row.getObject("for_person_id", UUID.class),
        row.getObject("appointee_id", UUID.class),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        CivilTime.shown(row.getTimestamp("appointed_at").toInstant()),
        row.getInt("version"));
  }
}
