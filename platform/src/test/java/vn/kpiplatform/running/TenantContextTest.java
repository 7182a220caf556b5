package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.identity.OpeningAccount;
import vn.kpiplatform.tenancy.Outbox;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;
import vn.kpiplatform.tenancy.TenantJob;

/** Whoever works for an agency sees that agency; whoever works for none sees nothing. */
@PlatformTest
class TenantContextTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int ROUNDS = 50;
  private static final int SMALL_POOL = 2;

  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private Tenancy tenancy;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DataSource pool;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;
  @Autowired private Outbox outbox;
  @Autowired private Acting acting;
  @Autowired private OpeningAccount opening;
  @Autowired private List<TenantJob> jobs;
  @Autowired private List<NodeReader> readers;

  @Test
  void hibernate_and_jdbc_see_the_agency_that_was_entered_on_one_connection() {
    for (Agency agency : two()) {
      assertThat(tenancy.in(tenant(agency), probe::look)).isEqualTo(Probe.Seen.rightly(agency));
    }
  }

  @Test
  void whoever_listens_sees_the_agency_in_which_the_event_happened() {
    for (Agency agency : two()) {
      UUID question = UUID.randomUUID();
      tenancy.in(
          tenant(agency),
          () ->
              transaction.execute(
                  status -> {
                    events.publishEvent(new Probe.Question(question));
                    return question;
                  }));

      assertThat(probe.told(question)).hasValue(Probe.Seen.rightly(agency));
    }
  }

  @Test
  void a_job_sees_the_agency_that_posted_it() {
    for (Agency agency : two()) {
      UUID subject = UUID.randomUUID();
      tenancy.in(
          tenant(agency),
          () ->
              transaction.execute(
                  status -> {
                    outbox.post(probe.kind(), subject);
                    return subject;
                  }));

      await().atMost(PATIENCE).until(() -> probe.told(subject).isPresent());
      assertThat(probe.told(subject)).hasValue(Probe.Seen.rightly(agency));
    }
  }

  @Test
  void fields_that_are_loaded_together_see_the_agency_of_the_token()
      throws InterruptedException, ExecutionException {
    List<Agency> agencies = two();
    for (Agency agency : agencies) {
      Organisation organisation = Organisation.of(agency);
      organisation.serving("head-of-" + agency.code(), organisation.root(), "HEAD");
    }
    String document =
        """
        {
          units(first: 9) { nodes { head { personnelCode posting { position { name } } } } }
        }\
        """;

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int n = 0; n < ROUNDS; n++) {
        Agency agency = agencies.get(n % agencies.size());
        answers.add(
            callers.submit(
                () -> agency.administrator().data(document, Map.of()).path("units").toString()));
      }
      for (int n = 0; n < ROUNDS; n++) {
        assertThat(answers.get(n).get())
            .isEqualTo(
                "{\"nodes\":[{\"head\":{\"personnelCode\":\"head-of-%s\",\"posting\":{\"position\":{\"name\":\"Chuyên viên\"}}}}]}"
                    .formatted(agencies.get(n % agencies.size()).code()));
      }
    }
  }

  @Test
  void a_subscription_goes_on_seeing_the_agency_of_its_token() {
    StaffedAgency three = StaffedAgency.of(Agency.onboard(port));
    StaffedAgency four = StaffedAgency.of(Agency.onboard(port));
    addSomebody(four.agency());
    close(three);
    close(four);

    assertThat(watched(three, three.periodId())).contains("\"total\":3").contains("true");
    assertThat(watched(four, four.periodId())).contains("\"total\":4").contains("true");
    assertNothingSeen(three, four.periodId());
  }

  @Test
  void alternating_between_agencies_on_two_connections_gives_no_wrong_answer_and_leaves_no_role()
      throws SQLException {
    List<Agency> agencies = two();
    HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
    int size = hikari.getMaximumPoolSize();
    hikari.getHikariConfigMXBean().setMinimumIdle(SMALL_POOL);
    hikari.getHikariConfigMXBean().setMaximumPoolSize(SMALL_POOL);
    hikari.getHikariPoolMXBean().softEvictConnections();
    try {
      for (int n = 0; n < ROUNDS; n++) {
        Agency agency = agencies.get(n % agencies.size());
        assertThat(
                agency
                    .administrator()
                    .data("{ me { username } }", Map.of())
                    .path("me")
                    .path("username")
                    .asString())
            .isEqualTo(agency.code() + ".admin");
        assertThat(tenancy.in(tenant(agency), probe::look)).isEqualTo(Probe.Seen.rightly(agency));
      }
      try (Connection one = pool.getConnection();
          Connection other = pool.getConnection()) {
        assertThat(user(one)).isEqualTo("kpi_app, none");
        assertThat(user(other)).isEqualTo("kpi_app, none");
      }
    } finally {
      hikari.getHikariConfigMXBean().setMaximumPoolSize(size);
      hikari.getHikariConfigMXBean().setMinimumIdle(size);
    }
  }

  @Test
  void outside_every_agency_nothing_of_an_agency_can_be_read_or_done() {
    Agency agency = Agency.onboard(port);

    assertNoAgency(() -> tenancy.current());
    assertNoAgency(
        () -> entities.createQuery("select a from Account a", Object.class).getResultList());
    assertNoAgency(
        () -> opening.open("somebody", "somebody@example.vn", "Ai đó", false, Instant.EPOCH));
    assertNoAgency(
        () ->
            acting.once(
                "probe",
                new RequestKey(UUID.randomUUID().toString()),
                "input",
                (actor, now) -> UUID.randomUUID()));
    assertNoAgency(() -> transaction.execute(status -> jdbc.sql("select 1").query().listOfRows()));
    assertDenied("select username from account", "does not exist");
    assertDenied("select username from " + agency.schema() + ".account", "permission denied");
    assertThatThrownBy(() -> outbox.post("probe", UUID.randomUUID()))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void outside_every_agency_no_job_runs_and_no_reader_reads() {
    List<NodeReader> ofAgencies =
        readers.stream()
            // these two belong to no agency
            .filter(reader -> !Set.of(Tenant.KIND, "PeerGroup").contains(reader.kind()))
            .toList();
    assertThat(jobs).hasSizeGreaterThanOrEqualTo(3);
    assertThat(ofAgencies).hasSizeGreaterThanOrEqualTo(13);

    for (TenantJob job : jobs) {
      assertThat(catchThrowable(() -> job.run(UUID.randomUUID())))
          .as(job.kind())
          .hasStackTraceContaining("no agency was entered");
    }
    as(
        "somebody",
        () -> {
          for (NodeReader reader : ofAgencies) {
            assertThat(catchThrowable(() -> reader.read(List.of(UUID.randomUUID()))))
                .as(reader.kind())
                .isInstanceOf(Exception.class)
                .hasStackTraceContaining(
                    reader.kind().equals("Account") ? "does not exist" : "no agency was entered");
          }
        });
  }

  private static void assertNoAgency(Runnable work) {
    as(
        "somebody",
        () ->
            assertThat(catchThrowable(work::run)).hasStackTraceContaining("no agency was entered"));
  }

  private void assertDenied(String sql, String reason) {
    assertThatThrownBy(() -> jdbc.sql(sql).query().listOfRows())
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining(reason);
  }

  private static void as(String subject, Runnable work) {
    SecurityContextHolder.getContext()
        .setAuthentication(new CallerAuthentication(new Caller(subject, null, Set.of(), false)));
    try {
      work.run();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static void addSomebody(Agency agency) {
    Client administrator = new Client(agency.administrator());
    var places =
        administrator.read(
            "{ units(first: 1) { nodes { id } } positions(first: 1) { nodes { id } } }", Map.of());
    String person =
        Office.id(
            administrator.act(
                "registerPerson",
                "person { id }",
                Map.of(
                    "personnelCode", "fourth",
                    "fullName", "Người thứ tư",
                    "employmentKind", "CONTRACT")));
    administrator.act(
        "postPerson",
        "person { id }",
        Map.of(
            "personId",
            person,
            "unitId",
            Office.id(places.path("units").path("nodes").get(0)),
            "positionId",
            Office.id(places.path("positions").path("nodes").get(0)),
            "capacity",
            "STAFF",
            "from",
            "2026-01-01"));
  }

  private static void close(StaffedAgency agency) {
    Agency.letPeriodsEnd(agency.agency().schema());
    new Client(agency.officer().api())
        .act("closePeriod", "closing { id }", Map.of("periodId", agency.periodId()));
  }

  /** All that is sent until the closing has finished. */
  private static String watched(StaffedAgency agency, String period) {
    return Api.send(watching(agency, period)).body();
  }

  /** For longer than the platform waits between two looks. */
  private static void assertNothingSeen(StaffedAgency agency, String period) {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<Void> reading =
          client
              .sendAsync(watching(agency, period), HttpResponse.BodyHandlers.ofLines())
              .thenAccept(answer -> answer.body().forEach(lines::add));
      await()
          .during(Duration.ofMillis(1500))
          .atMost(PATIENCE)
          .until(() -> lines.stream().noneMatch(line -> line.contains("total")));
      reading.cancel(true);
      client.shutdownNow();
    }
  }

  private static HttpRequest watching(StaffedAgency agency, String period) {
    Api api = agency.officer().api();
    String body =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "query",
                    "subscription ($id: ID!) { closingProgress(periodId: $id) { total finished } }",
                    "variables",
                    Map.of("id", period)));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/graphql"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Accept", "text/event-stream")
        .header("Authorization", "Bearer " + api.token())
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private List<Agency> two() {
    return List.of(Agency.onboard(port), Agency.onboard(port));
  }

  private Tenant tenant(Agency agency) {
    return tenancy.find(agency.id()).orElseThrow();
  }

  private static String user(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select current_user || ', ' || current_setting('role')")) {
      row.next();
      return row.getString(1);
    }
  }
}
