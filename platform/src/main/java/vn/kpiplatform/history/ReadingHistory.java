package vn.kpiplatform.history;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.ActsOnPeriods;
import vn.kpiplatform.assessment.EvaluationView;
import vn.kpiplatform.audit.Acts;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.FrameworkDraftView;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.ProposalView;
import vn.kpiplatform.work.ReadingOutputs;
import vn.kpiplatform.work.TaskView;

/** What was done to a record, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class ReadingHistory {

  private static final Set<String> KINDS =
      Set.of(
          TaskView.KIND,
          OutputView.KIND,
          ProposalView.KIND,
          EvaluationView.KIND,
          PersonView.KIND,
          Period.KIND,
          Catalogue.Product.KIND,
          FrameworkDraftView.KIND);

  private final Acts acts;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final ReadingOutputs outputs;
  private final ActsOnPeriods periods;
  private final Map<String, NodeReader> readers;
  private final InstantSource time;

  ReadingHistory(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      ReadingOutputs outputs,
      ActsOnPeriods periods,
      List<NodeReader> readers,
      InstantSource time) {
    this.acts = new Acts(jdbc);
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.outputs = outputs;
    this.periods = periods;
    this.readers =
        readers.stream().collect(Collectors.toMap(NodeReader::kind, Function.identity()));
    this.time = time;
  }

  /**
   * What was done to a task, output, proposal, evaluation, person, period, product or draft, first
   * to last.
   *
   * @throws Refused NOT_FOUND at recordId
   */
  public Page<HistoryEntry> page(String recordId, Paging paging) {
    Node record =
        NodeId.parse(recordId)
            .filter(id -> KINDS.contains(id.kind()))
            .flatMap(this::seen)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "recordId"));
    Cursor start = paging.cursor();
    return Page.cut(
            paging,
            acts.of(
                objects(record),
                record instanceof TaskView ? recordId : "",
                start == null ? null : start.id(),
                paging.size() + 1,
                paging.backwards()),
            done -> new Cursor("", done.id()))
        .map(ReadingHistory::entry);
  }

  private Optional<Node> seen(NodeId id) {
    NodeReader reader = readers.get(id.kind());
    return reader == null
        ? Optional.empty()
        : reader.read(List.of(id.value())).stream()
            .<Node>map(node -> node)
            .filter(this::mayRead)
            .findFirst();
  }

  /** Everybody knows who serves where; what was done to a person is in their file. */
  private boolean mayRead(Node node) {
    if (!(node instanceof PersonView)) {
      return true;
    }
    Actor actor = acting.actorOrGuest();
    return actor.holds(Role.TENANT_ADMINISTRATOR)
        || hierarchy
            .readable(actor, List.of(node.id().value()), CivilTime.day(time.instant()))
            .contains(node.id().value());
  }

  private List<UUID> objects(Node record) {
    UUID id = record.id().value();
    Stream<UUID> others =
        switch (record) {
          case TaskView task ->
              Stream.concat(
                  Stream.ofNullable(task.mainTaskId()),
                  outputs.ofTasks(List.of(id)).getOrDefault(id, List.of()).stream()
                      .map(output -> output.id().value()));
          case PersonView person -> Stream.ofNullable(person.accountId());
          default -> record.id().kind().equals(Period.KIND) ? periods.of(id).stream() : Stream.of();
        };
    List<UUID> objects = new ArrayList<>(List.of(id));
    others.forEach(objects::add);
    return objects;
  }

  private static HistoryEntry entry(Acts.Done done) {
    Changes changes = Changes.between(done.earlier(), done.input());
    return new HistoryEntry(
        done.id(),
        CivilTime.shown(done.at()),
        UUID.fromString(done.actor()),
        done.operation(),
        changes.reason(),
        changes.list());
  }
}
