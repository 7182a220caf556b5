package vn.kpiplatform.demo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.assessment.RunningPeriods;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.OpeningPeriod;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.tenancy.TenantJob;

/** A period of an agency: the officer opens it, everybody works, the officer ends it. */
record Playing(
    OpeningPeriod opening,
    Periods periods,
    Frameworks frameworks,
    TransactionTemplate transaction,
    Working working,
    Evaluating evaluating,
    Measuring measuring,
    RunningPeriods running,
    List<TenantJob> jobs) {

  private static final int SIDE_BY_SIDE = 4;

  /** Plays what the tables tell of in this place, as far as it lies in the past. */
  void play(DemoAgency agency, Stage stage, Cast cast, WorkingPeriod days, int place) {
    String period = open(agency, stage, days);
    FrameworkContent framework =
        stage.as(agency.officer(), days.eve(), () -> framework(days.code()));
    boolean twice = framework.review().steps() > 1;
    allTogether(
        agency.people().stream()
            .map(
                person ->
                    new Scene(
                        stage,
                        cast,
                        days,
                        period,
                        framework,
                        person,
                        agency.superiorOf(person),
                        twice ? agency.superiorOfSuperior(person) : null,
                        person.courses().get(place)))
            .toList(),
        agency);
    measuring.play(agency, stage, cast, days, period, place);
  }

  /** Closes and releases it, if it is over. */
  void end(DemoAgency agency, Stage stage, WorkingPeriod days) {
    if (stage.reached(days.release())) {
      String period = open(agency, stage, days);
      close(agency, stage, days, period);
      stage.as(
          agency.officer(),
          days.release(),
          () -> running.release(Stage.key("release", days.code()), period));
    }
  }

  private String open(DemoAgency agency, Stage stage, WorkingPeriod days) {
    UUID opened =
        stage.as(
            agency.officer(),
            days.eve(),
            () ->
                opening.open(
                    Stage.key("open", days.code()), new OpeningPeriod.Command(days.code())));
    return new NodeId(Period.KIND, opened).toString();
  }

  private FrameworkContent framework(String code) {
    Period period = transaction.execute(status -> periods.findByCode(code).orElseThrow());
    return transaction.execute(status -> frameworks.document(period.frameworkVersion()).content());
  }

  private void allTogether(List<Scene> scenes, DemoAgency agency) {
    try (ExecutorService people = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      List<Callable<Scene>> all =
          scenes.stream()
              .map(
                  scene ->
                      (Callable<Scene>)
                          () -> {
                            working.play(scene, agency.workOf(scene.person()));
                            evaluating.play(scene);
                            return scene;
                          })
              .toList();
      for (Future<Scene> one : people.invokeAll(all)) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Demo: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs the job itself, at its own time; the background finds it done. */
  private void close(DemoAgency agency, Stage stage, WorkingPeriod days, String period) {
    UUID closing =
        stage.as(
            agency.officer(),
            days.close(),
            () -> running.close(Stage.key("close", days.code()), period));
    TenantJob job =
        jobs.stream().filter(one -> one.kind().equals("close-period")).findFirst().orElseThrow();
    stage.as(
        agency.officer(),
        days.close(),
        () -> {
          job.run(closing);
          return closing;
        });
  }
}
