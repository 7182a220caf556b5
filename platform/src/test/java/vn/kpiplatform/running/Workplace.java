package vn.kpiplatform.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.TimeOrderedId;

/**
 * An agency with a chairman above an office, the office with a chief and two members of staff, and
 * the present month open. Written straight into the tables, because none of it is under test here.
 */
record Workplace(
    Agency agency,
    UUID chairman,
    UUID chief,
    UUID staff,
    UUID colleague,
    UUID office,
    UUID period) {

  static Workplace in(Agency agency) {
    UUID root = id();
    UUID office = id();
    UUID position = id();
    UUID period = id();
    LocalDate today = CivilTime.day(Instant.now());
    insert(agency, "unit (id, code, name_vi, valid_from, version) values (?, 'UBND', 'UBND', ?, 0)")
        .params(root, today.minusYears(1))
        .update();
    insert(
            agency,
            """
            unit (id, code, name_vi, parent_id, valid_from, version)
            values (?, 'VP', 'Văn phòng', ?, ?, 0)\
            """)
        .params(office, root, today.minusYears(1))
        .update();
    insert(agency, "position (id, code, name) values (?, 'CV', 'Chuyên viên')")
        .params(position)
        .update();
    insert(
            agency,
            """
            period (id, code, starts_on, ends_on, state, framework_version_id, version)
            select ?, ?, ?, ?, 'OPEN', id, 0 from %s.framework_version\
            """
                .formatted(agency.schema()))
        .params(
            period,
            today.toString().substring(0, 7),
            today.withDayOfMonth(1),
            today.withDayOfMonth(today.lengthOfMonth()))
        .update();
    return new Workplace(
        agency,
        person(agency, "chairman", root, position, "HEAD"),
        person(agency, "chief", office, position, "HEAD"),
        person(agency, "staff", office, position, "STAFF"),
        person(agency, "colleague", office, position, "STAFF"),
        office,
        period);
  }

  /** The client of the person with this name. */
  Api as(String name) {
    return agency.member(name + "-of-" + agency.code());
  }

  String personId(UUID person) {
    return new NodeId("Person", person).toString();
  }

  String periodId() {
    return new NodeId("Period", period).toString();
  }

  String periodCode() {
    return CivilTime.day(Instant.now()).toString().substring(0, 7);
  }

  /** Some product of the catalogue. */
  String productId() {
    return new NodeId(
            "Product",
            Agency.database()
                .sql("select id from %s.product order by code limit 1".formatted(agency.schema()))
                .query(UUID.class)
                .single())
        .toString();
  }

  /** Opens the month before the present one; returns its id. */
  UUID monthBefore() {
    LocalDate first = CivilTime.day(Instant.now()).withDayOfMonth(1).minusMonths(1);
    UUID month = id();
    insert(
            agency,
            """
            period (id, code, starts_on, ends_on, state, framework_version_id, version)
            select ?, ?, ?, ?, 'OPEN', id, 0 from %s.framework_version\
            """
                .formatted(agency.schema()))
        .params(
            month,
            first.toString().substring(0, 7),
            first,
            first.withDayOfMonth(first.lengthOfMonth()))
        .update();
    return month;
  }

  /** The unit at the top. */
  UUID root() {
    return Agency.database()
        .sql("select id from %s.unit where parent_id is null".formatted(agency.schema()))
        .query(UUID.class)
        .single();
  }

  /** Changes rows of the agency as nobody could through the platform. */
  void change(String update, Object... params) {
    Agency.database().sql(update.formatted(agency.schema())).params(params).update();
  }

  /** The chairman runs periods as well. */
  void appointOfficer() {
    change(
        """
        insert into %1$s.role_grant (id, account_id, role, granted_on)
        select gen_random_uuid(), account_id, 'KPI_OFFICER', current_date - 2
        from %1$s.person where id = ?\
        """,
        chairman);
  }

  /**
   * Whoever has a personnel code that begins with "more-" serves where the member of staff does.
   */
  void placeMore() {
    change(
        """
        insert into %1$s.posting
          (id, person_id, unit_id, position_id, capacity, from_day, version)
        select gen_random_uuid(), p.id, model.unit_id, model.position_id, 'STAFF',
               model.from_day, 0
        from %1$s.person p, %1$s.posting model
        where p.personnel_code like 'more-%%' and model.person_id = ?\
        """,
        staff);
  }

  /** Since yesterday the person serves as staff in the unit above. */
  void moveAway(UUID person) {
    LocalDate today = CivilTime.day(Instant.now());
    change("update %s.posting set to_day = ? where person_id = ?", today.minusDays(2), person);
    change(
        """
        insert into %1$s.posting
          (id, person_id, unit_id, position_id, capacity, from_day, version)
        select gen_random_uuid(), person_id, unit.parent_id, position_id, 'STAFF', ?, 0
        from %1$s.posting join %1$s.unit on unit.id = posting.unit_id where person_id = ?\
        """,
        today.minusDays(1), person);
  }

  private static UUID person(
      Agency agency, String name, UUID unit, UUID position, String capacity) {
    UUID account = id();
    UUID person = id();
    LocalDate since = CivilTime.day(Instant.now()).minusYears(1);
    insert(
            agency,
            """
            account (id, username, email, name, subject, given_at, version)
            values (?, ?, ? || '@example.vn', ?, ?, now(), 0)\
            """)
        .params(account, name, name, name, name + "-of-" + agency.code())
        .update();
    insert(
            agency,
            """
            person (id, personnel_code, full_name, employment_kind, account_id, version)
            values (?, ?, ?, 'CIVIL_SERVANT', ?, 0)\
            """)
        .params(person, name, name, account)
        .update();
    insert(
            agency,
            """
            posting (id, person_id, unit_id, position_id, capacity, from_day, version)
            values (?, ?, ?, ?, ?, ?, 0)\
            """)
        .params(id(), person, unit, position, capacity, since)
        .update();
    return person;
  }

  private static JdbcClient.StatementSpec insert(Agency agency, String rest) {
    return Agency.database().sql("insert into " + agency.schema() + "." + rest);
  }

  private static UUID id() {
    return TimeOrderedId.at(Instant.now());
  }
}
