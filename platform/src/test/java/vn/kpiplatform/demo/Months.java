package vn.kpiplatform.demo;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import vn.kpiplatform.assessment.RunningPeriods;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.OpeningPeriod;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.tenancy.TenantJob;

/** A month of an agency: the officer opens it, everybody works, the officer ends it. */
record Months(
    OpeningPeriod opening,
    Working working,
    Evaluating evaluating,
    RunningPeriods running,
    List<TenantJob> jobs) {

  private static final int SIDE_BY_SIDE = 4;

  /** Plays the month that the tables tell of in this place, as far as it lies in the past. */
  void play(DemoAgency agency, Stage stage, Cast cast, WorkingMonth month, int place) {
    UUID opened =
        stage.as(
            agency.officer(),
            month.eve(),
            () ->
                opening.open(
                    Stage.key("open", month.code()), new OpeningPeriod.Command(month.code())));
    String period = new NodeId(Period.KIND, opened).toString();
    allTogether(
        agency,
        agency.people().stream()
            .flatMap(
                person ->
                    agency.superiorOf(person).stream()
                        .map(
                            superior ->
                                new Scene(
                                    stage,
                                    cast,
                                    month,
                                    period,
                                    person,
                                    superior,
                                    person.courses().get(place)))));
    if (stage.reached(month.release())) {
      close(agency, stage, month, period);
      stage.as(
          agency.officer(),
          month.release(),
          () -> running.release(Stage.key("release", month.code()), period));
    }
  }

  private void allTogether(DemoAgency agency, Stream<Scene> scenes) {
    try (ExecutorService people = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      List<Callable<Scene>> all =
          scenes
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
  private void close(DemoAgency agency, Stage stage, WorkingMonth month, String period) {
    UUID closing =
        stage.as(
            agency.officer(),
            month.close(),
            () -> running.close(Stage.key("close", month.code()), period));
    TenantJob job =
        jobs.stream().filter(one -> one.kind().equals("close-period")).findFirst().orElseThrow();
    stage.as(
        agency.officer(),
        month.close(),
        () -> {
          job.run(closing);
          return closing;
        });
  }
}
