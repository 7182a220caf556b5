package vn.kpiplatform.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import vn.kpiplatform.comparison.ComparisonView.FigureView;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.FrameworkContent.PeriodType;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.tenancy.Tenancy;

/**
 * Agencies side by side, by what they published themselves. Three statements, however many agencies
 * there are.
 */
@Service
@EnableConfigurationProperties(ComparisonSettings.class)
public class ReadingComparison {

  private static final int MOST_PERIODS = 12;

  private final Tenancy tenancy;
  private final Acting acting;
  private final PublishedResults published;
  private final PeerGroups groups;
  private final Showing showing;

  ReadingComparison(
      Tenancy tenancy,
      Acting acting,
      PublishedResults published,
      PeerGroups groups,
      ComparisonSettings settings) {
    this.tenancy = tenancy;
    this.acting = acting;
    this.published = published;
    this.groups = groups;
    this.showing = new Showing(new Suppression(settings.minimumGroup(), settings.minimumWidth()));
  }

  /**
   * Every active agency in the order of their codes, released or not, and suspended ones that have
   * released.
   */
  public Page<ComparisonView> page(String periodCode, Paging paging) {
    return page(periodCode, paging, row -> true);
  }

  /**
   * The same of the agencies whose parent is the present one. Peers are those of the whole country;
   * only the agencies below are named.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN without the role COMPARISON_VIEWER
   */
  public Page<ComparisonView> pageBelow(String periodCode, Paging paging) {
    acting.actor().require(Role.COMPARISON_VIEWER);
    UUID parent = tenancy.current().id();
    return page(periodCode, paging, row -> parent.equals(row.parent()));
  }

  private Page<ComparisonView> page(
      String periodCode, Paging paging, Predicate<PublishedResults.Row> seen) {
    return tenancy.inControl(
        () -> {
          List<Shown> all =
              published.of(periodCode).stream()
                  .sorted(Comparator.comparing(PublishedResults.Row::code))
                  .map(showing::of)
                  .toList();
          List<PeerGroup> known = groups.all();
          Map<String, List<Shown>> peers = new HashMap<>();
          all.forEach(
              shown ->
                  group(known, shown)
                      .ifPresent(
                          group ->
                              peers
                                  .computeIfAbsent(group.code(), none -> new ArrayList<>())
                                  .add(shown)));
          List<Shown> visible = all.stream().filter(shown -> seen.test(shown.row())).toList();
          Predicate<String> named =
              visible.stream().map(shown -> shown.row().code()).collect(Collectors.toSet())
                  ::contains;
          return cut(paging, visible).map(shown -> placed(shown, known, peers, named));
        });
  }

  private static ComparisonView placed(
      Shown shown, List<PeerGroup> known, Map<String, List<Shown>> peers, Predicate<String> named) {
    Optional<PeerGroup> group = group(known, shown);
    if (!shown.view().released()) {
      return shown.view().among(group.orElse(null), null);
    }
    List<Shown> alike =
        group.map(found -> peers.getOrDefault(found.code(), List.of())).orElse(List.of());
    List<FigureView> figures = new ArrayList<>();
    shown
        .figures()
        .forEach(
            (figure, own) ->
                figures.add(
                    new Placing(
                            figure,
                            peers(alike, figure),
                            group.map(PeerGroup::minimumPeers).orElse(Integer.MAX_VALUE))
                        .of(shown.row().code(), own, shown.people(own), named)));
    return shown.view().among(group.orElse(null), figures);
  }

  private static Map<String, Measured> peers(List<Shown> peers, ComparedFigure figure) {
    Map<String, Measured> measured = new TreeMap<>();
    for (Shown peer : peers) {
      Measured one = peer.figures().get(figure);
      if (one != null) {
        measured.put(peer.row().code(), one);
      }
    }
    return measured;
  }

  private static Optional<PeerGroup> group(List<PeerGroup> known, Shown shown) {
    return PeerGroup.of(known, shown.row().kind(), shown.row().sizeClass(), shown.row().region());
  }

  private static Page<Shown> cut(Paging paging, List<Shown> all) {
    Cursor start = paging.cursor();
    List<Shown> ordered = paging.backwards() ? all.reversed() : all;
    List<Shown> fetched =
        ordered.stream()
            .filter(
                shown ->
                    start == null
                        || (paging.backwards()
                            ? shown.row().code().compareTo(start.key()) < 0
                            : shown.row().code().compareTo(start.key()) > 0))
            .limit(paging.size() + 1L)
            .toList();
    return Page.cut(paging, fetched, shown -> new Cursor(shown.row().code(), shown.row().id()));
  }

  /**
   * For each of these agencies its latest twelve periods of the same type, up to the one shown,
   * oldest first. The caller was shown the agencies.
   */
  public Map<ComparisonView, List<TrendView>> trends(Collection<ComparisonView> agencies) {
    Map<String, List<ComparisonView>> periods =
        agencies.stream().collect(Collectors.groupingBy(ComparisonView::periodCode));
    Map<ComparisonView, List<TrendView>> trends = new HashMap<>();
    periods.forEach(
        (period, some) -> {
          Map<String, List<TrendView>> byCode =
              tenancy.inControl(
                  () ->
                      published
                          .history(
                              some.stream().map(ComparisonView::code).toList(),
                              type(period),
                              period,
                              MOST_PERIODS)
                          .stream()
                          .map(showing::of)
                          .collect(
                              Collectors.groupingBy(
                                  shown -> shown.row().code(),
                                  Collectors.mapping(
                                      ReadingComparison::trend, Collectors.toList()))));
          some.forEach(agency -> trends.put(agency, byCode.getOrDefault(agency.code(), List.of())));
        });
    return trends;
  }

  /** For each of these agencies its bands' shares beside those of its own past. */
  public Map<ComparisonView, List<TrendView.BandShareView>> bandShares(
      Collection<ComparisonView> agencies) {
    Map<ComparisonView, List<TrendView.BandShareView>> shares = new HashMap<>();
    trends(agencies)
        .forEach(
            (agency, periods) ->
                shares.put(
                    agency,
                    periods.isEmpty() || !periods.getLast().periodCode().equals(agency.periodCode())
                        ? List.of()
                        : TrendView.shares(periods)));
    return shares;
  }

  private static TrendView trend(Shown shown) {
    EnumMap<ComparedFigure, Measured> sorted = new EnumMap<>(ComparedFigure.class);
    sorted.putAll(shown.figures());
    return new TrendView(
        shown.row().periodCode(),
        Objects.requireNonNull(shown.view().revision()),
        sorted.entrySet().stream()
            .map(one -> new TrendView.ValueView(one.getKey(), one.getValue().exact()))
            .toList(),
        shown.view().bands());
  }

  private static PeriodType type(String periodCode) {
    return periodCode.contains("Q") ? PeriodType.QUARTER : PeriodType.MONTH;
  }
}
