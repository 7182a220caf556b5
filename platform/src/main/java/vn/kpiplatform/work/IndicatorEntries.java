package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.work.IndicatorEntry.Actual;
import vn.kpiplatform.work.IndicatorEntry.Answer;
import vn.kpiplatform.work.IndicatorEntry.Responsible;
import vn.kpiplatform.work.IndicatorEntry.Statement;
import vn.kpiplatform.work.IndicatorEntry.Target;

/** What was stated about units' indicators: added, never changed. */
@Repository
class IndicatorEntries {

  private static final String ENTRIES =
      """
      select id, indicator_id, number, kind, value, source, as_of, late, validator_id,
             responsible_id, answered_id, note, entered_by, entered_at
      from indicator_entry
      """;

  private final JdbcClient jdbc;

  IndicatorEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which indicator of which unit in which period this is; nothing if nothing was stated yet. */
  Optional<Whose> about(UUID indicator) {
    return about(List.of(indicator)).stream().findFirst();
  }

  /** As {@link #about(UUID)}, for many. */
  List<Whose> about(Collection<UUID> indicators) {
    return jdbc.sql(
            """
            select indicator_id, period_id, unit_id, indicator from indicator_entry
            where indicator_id = any(:indicators) and number = 1 order by indicator_id\
            """)
        .param("indicators", indicators.toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Whose(
                    row.getObject("indicator_id", UUID.class),
                    row.getObject("period_id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getString("indicator")))
        .list();
  }

  /**
   * The indicators whose latest value in time waits for this person, or for the officer where
   * nobody stands above the unit; in open periods, what has waited longest first, at most 100.
   */
  List<UUID> awaiting(@Nullable UUID validator, boolean officer) {
    return jdbc.sql(
            """
            select e.indicator_id
            from indicator_entry e join period p on p.id = e.period_id
            where e.kind = 'ACTUAL' and not e.late and p.state = 'OPEN'
              and (e.validator_id = :validator::uuid or e.validator_id is null and :officer)
              and not exists (select 1 from indicator_entry later
                              where later.indicator_id = e.indicator_id
                                and later.number > e.number
                                and (later.answered_id = e.id
                                     or later.kind = 'ACTUAL' and not later.late))
            order by e.id limit 100\
            """)
        .param("validator", validator)
        .param("officer", officer)
        .query((row, n) -> row.getObject("indicator_id", UUID.class))
        .list();
  }

  /** Everything stated about each of these, first to last; absent where nothing was. */
  Map<UUID, List<IndicatorEntry>> of(Collection<UUID> indicators) {
    return jdbc
        .sql(ENTRIES + "where indicator_id = any(:indicators) order by indicator_id, number")
        .param("indicators", indicators.toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject("indicator_id", UUID.class), entry(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /**
   * Adds the next entry. Of two who add the same number at once the second is refused by the table
   * and comes again, to find the indicator changed.
   */
  void add(UnitIndicator indicator, IndicatorEntry entry, List<Evidence.Checked> evidence) {
    Statement statement = entry.statement();
    Target target = statement instanceof Target one ? one : null;
    Actual actual = statement instanceof Actual one ? one : null;
    Answer answer = statement instanceof Answer one ? one : null;
    jdbc.sql(
            """
            insert into indicator_entry
              (id, indicator_id, number, period_id, unit_id, indicator, kind, value, source, as_of,
               late, validator_id, responsible_id, answered_id, note, entered_by, entered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                entry.id(),
                indicator.id(),
                entry.number(),
                indicator.period().id(),
                indicator.unit(),
                indicator.definition().code(),
                Kind.of(statement).name(),
                target != null ? target.value() : actual != null ? actual.value() : null,
                target != null ? target.document() : actual != null ? actual.source() : null,
                actual == null ? null : actual.asOf(),
                actual == null ? null : actual.late(),
                actual == null ? null : actual.validator(),
                statement instanceof Responsible(UUID person) ? person : null,
                answer == null ? null : answer.actual(),
                note(statement),
                entry.by(),
                Timestamp.from(entry.at())))
        .update();
    for (int i = 0; i < evidence.size(); i++) {
      add(entry, i, evidence.get(i));
    }
  }

  /** The evidence of actual values, in the order given. */
  Map<UUID, List<EvidenceView>> evidenceOf(Collection<UUID> actuals) {
    Map<UUID, List<EvidenceView>> evidence = new HashMap<>();
    jdbc.sql(
            "select e.indicator_entry_id,"
                + EvidenceView.COLUMNS
                + "from"
                + EvidenceView.TABLES
                + "where e.indicator_entry_id = any(:entries)"
                + " order by e.indicator_entry_id, e.position")
        .param("entries", actuals.toArray(UUID[]::new))
        .query(
            row -> {
              evidence
                  .computeIfAbsent(
                      row.getObject("indicator_entry_id", UUID.class), none -> new ArrayList<>())
                  .add(EvidenceView.of(row));
            });
    return evidence;
  }

  private void add(IndicatorEntry entry, int position, Evidence.Checked evidence) {
    jdbc.sql(
            """
            insert into evidence (id, indicator_entry_id, position, kind, reference, file_id, note)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                TimeOrderedId.at(entry.at()),
                entry.id(),
                position,
                evidence.kind().name(),
                evidence.reference(),
                evidence.fileId(),
                evidence.note()))
        .update();
  }

  private static @Nullable String note(Statement statement) {
    return switch (statement) {
      case Target target -> target.note();
      case Actual actual -> actual.note();
      case Answer answer -> answer.note();
      case Responsible _ -> null;
    };
  }

  private static IndicatorEntry entry(ResultSet row) throws SQLException {
    Instant at = row.getTimestamp("entered_at").toInstant();
    return new IndicatorEntry(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        statement(row),
        row.getObject("entered_by", UUID.class),
        at);
  }

  private static Statement statement(ResultSet row) throws SQLException {
    BigDecimal value = row.getBigDecimal("value");
    String source = row.getString("source");
    String note = row.getString("note");
    UUID answered = row.getObject("answered_id", UUID.class);
    return switch (Kind.valueOf(row.getString("kind"))) {
      case TARGET ->
          new Target(Objects.requireNonNull(value), Objects.requireNonNull(source), note);
      case RESPONSIBLE -> new Responsible(row.getObject("responsible_id", UUID.class));
      case ACTUAL ->
          new Actual(
              Objects.requireNonNull(value),
              row.getObject("as_of", LocalDate.class),
              Objects.requireNonNull(source),
              note,
              row.getBoolean("late"),
              row.getObject("validator_id", UUID.class));
      case VALIDATION -> new Answer(answered, true, note);
      case RETURN -> new Answer(answered, false, note);
    };
  }

  /** How kinds of statement are spelled in the table. */
  private enum Kind {
    TARGET,
    RESPONSIBLE,
    ACTUAL,
    VALIDATION,
    RETURN;

    static Kind of(Statement statement) {
      return switch (statement) {
        case Target _ -> TARGET;
        case Responsible _ -> RESPONSIBLE;
        case Actual _ -> ACTUAL;
        case Answer answer -> answer.accepted() ? VALIDATION : RETURN;
      };
    }
  }

  /** An indicator of a unit in a period. */
  record Whose(UUID id, UUID period, UUID unit, String code) {}
}
