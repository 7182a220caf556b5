package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/**
 * The agency's directory: who serves where. Every member of the agency may see it, a guest only the
 * people assigned to them and nobody else wherever a person is shown; accounts are shown by {@link
 * vn.kpiplatform.identity.ReadingAccounts} to those who may see them.
 */
@Service
@Transactional(readOnly = true)
public class ReadingPeople implements NodeReader {

  private static final String PEOPLE =
      """
      select id, personnel_code, full_name, employment_kind, outside, account_id from person
      """;
  private static final String OF_UNIT =
      """
      where withdrawn_at is null and (cast(:unit as uuid) is null
             or exists (select 1 from posting
                        where posting.person_id = person.id and posting.unit_id = :unit
                          and :day between posting.from_day and coalesce(posting.to_day, :day)))
      """;
  private static final String TO_GUEST =
      "and (not :guest or person.account_id = :account or "
          + ReadableFiles.ASSIGNED_TO_GUEST
          + ") ";
  private static final String SEARCHED =
      "and (cast(:search as text) is null or position(:search in folded) > 0) ";
  private static final String AFTER_CODE =
      """
      and (cast(:start as text) is null or personnel_code > :start)
      order by personnel_code limit :size\
      """;
  private static final String BEFORE_CODE =
      """
      and (cast(:start as text) is null or personnel_code < :start)
      order by personnel_code desc limit :size\
      """;

  /** The last word first. Without an index, which would have to follow each release of ICU. */
  private static final String AFTER_NAME =
      """
      and (cast(:start as text) is null
           or (regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu",
               full_name collate "vi-x-icu", id)
              > (regexp_replace(cast(:start as text), '^.*\\s', ''), cast(:start as text), cast(:id as uuid)))
      order by regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu",
               full_name collate "vi-x-icu", id
      limit :size\
      """;

  private static final String BEFORE_NAME =
      """
      and (cast(:start as text) is null
           or (regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu",
               full_name collate "vi-x-icu", id)
              < (regexp_replace(cast(:start as text), '^.*\\s', ''), cast(:start as text), cast(:id as uuid)))
      order by regexp_replace(full_name, '^.*\\s', '') collate "vi-x-icu" desc,
               full_name collate "vi-x-icu" desc, id desc
      limit :size\
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final InstantSource time;

  ReadingPeople(JdbcClient jdbc, Acting acting, InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.time = time;
  }

  @Override
  public String kind() {
    return PersonView.KIND;
  }

  @Override
  public List<PersonView> read(Collection<UUID> ids) {
    return find(ids);
  }

  /** As {@link #read}, for fields of other things. */
  public List<PersonView> find(Collection<UUID> ids) {
    return shown("where id = any(:ids) ", "")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingPeople::view)
        .list();
  }

  /** The one with this personnel code. */
  public Optional<PersonView> byCode(String code) {
    return shown("where personnel_code = :code and withdrawn_at is null ", "")
        .param("code", code)
        .query(ReadingPeople::view)
        .optional();
  }

  /** The people behind these accounts. */
  public List<PersonView> behind(Collection<UUID> accounts) {
    return jdbc.sql(PEOPLE + "where account_id = any(:accounts)")
        .param("accounts", accounts.toArray(UUID[]::new))
        .query(ReadingPeople::view)
        .list();
  }

  /**
   * The directory, or a part of it.
   *
   * @param unit only those who serve in this very unit today; all if null
   * @param search only those whose name or personnel code holds this folded text; all if null
   */
  public Page<PersonView> page(
      Paging paging, @Nullable UUID unit, @Nullable String search, PersonOrder order) {
    Cursor start = paging.cursor();
    return Page.cut(
        paging,
        shown(OF_UNIT + SEARCHED, ordered(order, paging.backwards()))
            .param("unit", unit)
            .param("search", search)
            .param("start", start == null ? null : start.key())
            .param("id", start == null ? null : start.id())
            .param("size", paging.size() + 1)
            .query(ReadingPeople::view)
            .list(),
        person ->
            new Cursor(
                order == PersonOrder.GIVEN_NAME ? person.fullName() : person.personnelCode(),
                person.id().value()));
  }

  private static String ordered(PersonOrder order, boolean backwards) {
    return switch (order) {
      case PERSONNEL_CODE -> backwards ? BEFORE_CODE : AFTER_CODE;
      case GIVEN_NAME -> backwards ? BEFORE_NAME : AFTER_NAME;
    };
  }

  /** Where each of these people serves on that day; those who serve nowhere are absent. */
  public Map<UUID, PostingView> postingsOf(Collection<UUID> people, LocalDate day) {
    Map<UUID, PostingView> postings = new HashMap<>();
    jdbc.sql(
            """
            select person_id, id, unit_id, position_id, capacity, from_day from posting
            where person_id = any(:people) and :day between from_day and coalesce(to_day, :day)\
            """)
        .param("people", people.toArray(UUID[]::new))
        .param("day", day)
        .query(
            row -> {
              postings.put(row.getObject("person_id", UUID.class), posting(row));
            });
    return postings;
  }

  private JdbcClient.StatementSpec shown(String condition, String order) {
    Actor actor = acting.actorOrGuest();
    return jdbc.sql(PEOPLE + condition + TO_GUEST + order)
        .param("guest", actor.guest())
        .param("account", actor.account())
        .param("day", CivilTime.day(time.instant()));
  }

  private static PersonView view(ResultSet row, int number) throws SQLException {
    return new PersonView(
        new NodeId(PersonView.KIND, row.getObject("id", UUID.class)),
        row.getString("personnel_code"),
        row.getString("full_name"),
        EmploymentKind.valueOf(row.getString("employment_kind")),
        row.getBoolean("outside"),
        row.getObject("account_id", UUID.class));
  }

  private static PostingView posting(ResultSet row) throws SQLException {
    return new PostingView(
        row.getObject("id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("position_id", UUID.class),
        Capacity.valueOf(row.getString("capacity")),
        row.getObject("from_day", LocalDate.class));
  }
}
