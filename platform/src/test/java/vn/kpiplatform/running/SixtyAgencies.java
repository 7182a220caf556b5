package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.NodeId;

/**
 * Twenty provinces, twenty departments and twenty communes, admitted, closed and released through
 * the platform. What people did before is written straight into the tables.
 *
 * <p>In the agency with number k of its kind, ten people have 20 of 30 general points, having given
 * themselves 21, and ten units of work each; k units of the hundred are missing, one each of the
 * first people. So somebody scores 90, or 83 with a unit missing, and the mean is 90 - 7k/10. The
 * first five people work in one field, the others in another.
 */
record SixtyAgencies(int port, String prefix, List<Agency> provinces, List<Agency> communes) {

  static final String PERIOD = "2026-05";
  static final int EACH = 20;

  private static final List<String> KINDS = List.of("PROVINCE", "PROVINCIAL_DEPARTMENT", "COMMUNE");

  /** These provinces: too few people, and not released. */
  private static final int SMALL = 17;

  private static final int FIRST_UNRELEASED = 18;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  static SixtyAgencies release(int port) {
    String prefix = "so" + UUID.randomUUID().toString().substring(0, 6);
    Map<String, List<Agency>> all = new HashMap<>();
    KINDS.forEach(kind -> all.put(kind, new ArrayList<>()));
    for (String kind : KINDS) {
      for (int number = 0; number < EACH; number++) {
        boolean below = kind.equals("COMMUNE") && number < EACH / 2;
        Agency agency =
            admit(port, prefix, kind, number, below ? of(all, "PROVINCE").getFirst() : null);
        of(all, kind).add(agency);
      }
    }
    await().atMost(PATIENCE).until(() -> served(prefix) == EACH * KINDS.size());
    for (String kind : KINDS) {
      for (int number = 0; number < EACH; number++) {
        boolean few = kind.equals("PROVINCE") && number == SMALL;
        fill(of(all, kind).get(number), few ? 4 : 10, number);
      }
    }
    List<Agency> released = new ArrayList<>();
    all.forEach(
        (kind, agencies) ->
            released.addAll(
                kind.equals("PROVINCE") ? agencies.subList(0, FIRST_UNRELEASED) : agencies));
    released.forEach(agency -> act(agency, "closePeriod", "closing { id }"));
    released.forEach(
        agency -> await().atMost(PATIENCE).until(() -> state(agency).equals("CLOSED")));
    released.forEach(agency -> act(agency, "releasePeriod", "period { id }"));
    return new SixtyAgencies(port, prefix, of(all, "PROVINCE"), of(all, "COMMUNE"));
  }

  private static List<Agency> of(Map<String, List<Agency>> all, String kind) {
    return Objects.requireNonNull(all.get(kind));
  }

  /** Somebody who may compare the agencies below this one. */
  static Api viewer(Agency agency) {
    return agency.member("officer-of-" + agency.code());
  }

  private static Agency admit(
      int port, String prefix, String kind, int number, @Nullable Agency parent) {
    String code =
        "%s-%s-%02d".formatted(prefix, kind.toLowerCase(Locale.ROOT).replace('_', '-'), number);
    Map<String, Object> input = new HashMap<>(Agency.input(code));
    input.put("kind", kind);
    if (parent != null) {
      input.put("parentId", parent.nodeId());
    }
    String id = Agency.onboard(port, input).path("tenant").path("id").asString();
    return new Agency(port, NodeId.require("Tenant", id, "id"), id, code);
  }

  private static int served(String prefix) {
    return Agency.database()
        .sql("select count(*) from control.tenant where state = 'ACTIVE' and code like ?")
        .param(prefix + "-%")
        .query(Integer.class)
        .single();
  }

  private static void act(Agency agency, String mutation, String selection) {
    new Client(viewer(agency)).act(mutation, selection, Map.of("periodId", period(agency)));
  }

  private static String period(Agency agency) {
    return new NodeId(
            "Period",
            Agency.database()
                .sql("select id from %s.period".formatted(agency.schema()))
                .query(UUID.class)
                .single())
        .toString();
  }

  private static String state(Agency agency) {
    return Agency.database()
        .sql("select state from %s.period".formatted(agency.schema()))
        .query(String.class)
        .single();
  }

  private static void fill(Agency agency, int people, int missing) {
    String text =
        """
        set search_path = %1$s;
        insert into unit (id, code, name_vi, valid_from, version)
          values (gen_random_uuid(), 'CQ', 'Cơ quan', '2026-01-01', 0);
        insert into position (id, code, name) values (gen_random_uuid(), 'CV', 'Chuyên viên');
        insert into account (id, username, email, name, subject, given_at, version)
          values (gen_random_uuid(), 'officer', 'officer@example.vn', 'Cán bộ (thử nghiệm)',
                  'officer-of-%2$s', now(), 0);
        insert into role_grant (id, account_id, role, granted_on)
          select gen_random_uuid(), a.id, r, current_date - 2 from account a,
            unnest(array['KPI_OFFICER', 'COMPARISON_VIEWER']) r where a.username = 'officer';
        insert into person (id, personnel_code, full_name, employment_kind, account_id, version)
          select gen_random_uuid(), lpad(n::text, 2, '0'), 'Người ' || n, 'CIVIL_SERVANT',
                 case n when 0 then (select id from account where username = 'officer') end, 0
          from generate_series(0, %3$d - 1) n;
        insert into posting (id, person_id, unit_id, position_id, capacity, from_day, version)
          select gen_random_uuid(), p.id, u.id, c.id, 'STAFF', '2026-01-01', 0
          from person p, unit u, position c;
        insert into period (id, code, starts_on, ends_on, state, framework_version_id, version)
          select gen_random_uuid(), '2026-05', '2026-05-01', '2026-05-31', 'OPEN', id, 0
          from framework_version;
        insert into task (id, period_id, person_id, product_id, quantity, due_on, origin,
                          item_points, standard_points, assigned_by, assigned_at, version)
          select gen_random_uuid(), m.id, p.id, d.id, 10, '2026-05-20', 'PLANNED', d.item_points,
                 d.standard_points, p.id, '2026-05-01', 0
          from period m, person p join product d
            on d.code = case when p.personnel_code < '05' then 'DOC-01' else 'CUL-01' end;
        insert into output (id, task_id, units, state, version)
          select gen_random_uuid(), t.id, 10 - (%4$d + 9 - p.personnel_code::int) / 10,
                 'VALIDATED', 0
          from task t join person p on p.id = t.person_id;
        insert into submission (id, output_id, round, submitted_at, submitted_on, due_on,
                                submitted_by, superior_id)
          select gen_random_uuid(), o.id, 1, '2026-05-19', '2026-05-19', t.due_on, t.person_id,
                 t.person_id
          from output o join task t on t.id = o.task_id;
        insert into evaluation (id, period_id, person_id, version)
          select gen_random_uuid(), m.id, p.id, 0 from period m, person p;
        insert into evaluation_round (id, evaluation_id, number, kind, person_id, given_at)
          select gen_random_uuid(), e.id, k.number, k.kind, e.person_id, '2026-05-30'
          from evaluation e, (values (1, 'SELF'), (2, 'CONFIRMATION')) k (number, kind);
        insert into evaluation_value (id, round_id, kind, code, numerator, denominator)
          select gen_random_uuid(), r.id, 'CRITERION', c,
                 case when r.kind = 'SELF' and c = 'I.1' then 3 else 2 end, 1
          from evaluation_round r,
            unnest(array['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4', 'III.1', 'III.2', 'III.3',
                         'III.4']) c;
        reset search_path\
        """
            .formatted(agency.schema(), agency.code(), people, missing);
    Agency.database().sql(text).update();
    assertThat(state(agency)).isEqualTo("OPEN");
  }
}
