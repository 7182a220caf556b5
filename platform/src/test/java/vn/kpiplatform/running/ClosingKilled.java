package vn.kpiplatform.running;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import vn.kpiplatform.KpiPlatform;
import vn.kpiplatform.local.LocalServers;

/**
 * Measures the closing of a period with 5,000 people: whole, and then killed by SIGKILL half-way
 * and completed by the next start. {@code docs/benchmarks.md} says how to run it and what came out.
 */
final class ClosingKilled {

  private static final int PEOPLE = 5_000;
  private static final int TASKS = 5;
  private static final String LISTENING = "listening on ";
  private static final String RESULTS = "select count(*) from %s.result";
  private static final Duration PAUSE = Duration.ofMillis(20);

  private ClosingKilled() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0) {
      serve();
    } else {
      measure();
    }
  }

  private static void measure() throws IOException, InterruptedException {
    LocalServers.postgres().createPlatformDatabase(PlatformServers.DATABASE);
    Service service = Service.start();
    Workplace whole = filled(service.port());
    long start = System.nanoTime();
    close(whole);
    until(() -> state(whole).equals("CLOSED"));
    System.out.printf("closed without a kill in %,d ms%n", ms(start, System.nanoTime()));
    requireOneResultEach(whole);

    Workplace office = filled(service.port());
    long begun = System.nanoTime();
    close(office);
    until(() -> number(office, "select coalesce(max(done), 0) from %s.closing") >= PEOPLE / 2);
    service.kill();
    long killed = System.nanoTime();
    System.out.printf(
        "killed after %,d ms: %,d of %,d results, the period is %s%n",
        ms(begun, killed), number(office, RESULTS), PEOPLE, state(office));

    Service next = Service.start();
    System.out.printf("the next start took %,d ms%n", ms(killed, System.nanoTime()));
    until(() -> state(office).equals("CLOSED"));
    System.out.printf("closed %,d ms after the kill%n", ms(killed, System.nanoTime()));
    requireOneResultEach(office);
    next.kill();
    System.exit(0);
  }

  /** The platform in a process of its own, until it is killed. */
  private static void serve() {
    SpringApplication application = new SpringApplication(KpiPlatform.class, PlatformServers.class);
    application.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton("platformOnly", new StandingBirths.WithoutTestParts()));
    System.out.println(
        LISTENING + application.run().getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Everybody has accepted work and a confirmed form; the period ends today. */
  private static Workplace filled(int port) {
    Workplace office = Workplace.in(Agency.onboard(port));
    office.appointOfficer();
    // with the four who are there
    office.change(
        """
        insert into %s.person (id, personnel_code, full_name, employment_kind, version)
        select gen_random_uuid(), 'more-' || n, 'more ' || n, 'CIVIL_SERVANT', 0
        from generate_series(1, ?) n\
        """,
        PEOPLE - 4);
    office.placeMore();
    office.change(
        """
        insert into %1$s.task (id, period_id, person_id, product_id, quantity, due_on, origin,
            item_points, standard_points, assigned_by, assigned_at, version)
        select gen_random_uuid(), period.id, p.id, product.id, 1, period.ends_on, 'PLANNED',
               product.item_points, product.standard_points, ?, now(), 0
        from %1$s.person p, %1$s.period,
             (select * from %1$s.product order by code limit ?) product\
        """,
        office.chief(), TASKS);
    office.change(
        """
        insert into %1$s.output (id, task_id, units, state, version)
        select gen_random_uuid(), id, 1, 'VALIDATED', 0 from %1$s.task\
        """);
    office.change(
        """
        insert into %1$s.submission (id, output_id, round, submitted_at, submitted_on, due_on,
            submitted_by, superior_id)
        select gen_random_uuid(), o.id, 1, now(), t.due_on, t.due_on, t.person_id, t.assigned_by
        from %1$s.output o join %1$s.task t on t.id = o.task_id\
        """);
    office.change(
        """
        insert into %1$s.review (id, output_id, submission_id, decision, reviewer_id, reviewed_at)
        select gen_random_uuid(), output_id, id, 'VALIDATED', superior_id, now()
        from %1$s.submission\
        """);
    office.change(
        """
        insert into %1$s.evaluation (id, period_id, person_id, version)
        select gen_random_uuid(), period.id, p.id, 0 from %1$s.person p, %1$s.period\
        """);
    office.change(
        """
        insert into %1$s.evaluation_round (id, evaluation_id, number, kind, person_id, given_at)
        select gen_random_uuid(), id, 1, 'CONFIRMATION', ?, now() from %1$s.evaluation\
        """,
        office.chief());
    Forms.points("28")
        .forEach(
            point ->
                office.change(
                    """
                    insert into %1$s.evaluation_value
                      (id, round_id, kind, code, numerator, denominator)
                    select gen_random_uuid(), id, 'CRITERION', ?, ?::numeric * 10, 10
                    from %1$s.evaluation_round\
                    """,
                    requireNonNull(point.get("code")), requireNonNull(point.get("points"))));
    Agency.letPeriodsEnd(office.agency().schema());
    return office;
  }

  private static void close(Workplace office) {
    office
        .as("chairman")
        .data(
            """
            mutation ($input: ClosePeriodInput!) {
              closePeriod(input: $input) { closing { id } userErrors { code } }
            }\
            """,
            Map.of("input", StaffedAgency.input(Map.of("periodId", office.periodId()))));
  }

  private static void requireOneResultEach(Workplace office) {
    int results = number(office, RESULTS);
    int persons = number(office, "select count(distinct person_id) from %s.result");
    if (results != PEOPLE || persons != PEOPLE) {
      throw new IllegalStateException("%d results of %d people".formatted(results, persons));
    }
    System.out.printf(
        "%,d people have one result each, %,d of them a score%n",
        persons, number(office, RESULTS + " where score is not null"));
  }

  private static void until(Callable<Boolean> condition) {
    await().forever().pollInterval(PAUSE).until(condition);
  }

  private static String state(Workplace office) {
    return Agency.database()
        .sql("select state from %s.period".formatted(office.agency().schema()))
        .query(String.class)
        .single();
  }

  private static int number(Workplace office, String question) {
    return Agency.database()
        .sql(question.formatted(office.agency().schema()))
        .query(Integer.class)
        .single();
  }

  private static long ms(long from, long to) {
    return Duration.ofNanos(to - from).toMillis();
  }

  /** The platform as a process. */
  private record Service(Process process, int port) {

    static Service start() throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      PlatformServers.addresses().forEach((name, value) -> command.add("-D" + name + "=" + value));
      command.add("-D" + SignedTokens.KEY_PROPERTY + "=" + SignedTokens.publicKey());
      command.add("-Dserver.port=0");
      command.add("-cp");
      command.add(System.getProperty("java.class.path"));
      command.add(ClosingKilled.class.getName());
      command.add("serve");
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader output = process.inputReader();
      List<String> said = new ArrayList<>();
      String line;
      while ((line = output.readLine()) != null) {
        said.add(line);
        if (line.startsWith(LISTENING)) {
          // nobody reads the rest, but it must not fill the pipe
          Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
          return new Service(process, Integer.parseInt(line.substring(LISTENING.length())));
        }
      }
      throw new IllegalStateException(String.join("\n", said));
    }

    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }
}
