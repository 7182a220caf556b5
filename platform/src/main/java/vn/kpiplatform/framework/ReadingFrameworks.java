package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.identity.Acting;

/** Framework versions, for all members of the agency: everybody may know how they are scored. */
@Service
@Transactional(readOnly = true)
public class ReadingFrameworks implements NodeReader {

  private final PublishedFrameworks frameworks;
  private final Periods periods;
  private final Acting acting;

  ReadingFrameworks(PublishedFrameworks frameworks, Periods periods, Acting acting) {
    this.frameworks = frameworks;
    this.periods = periods;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return FrameworkView.KIND;
  }

  @Override
  public List<FrameworkView> read(Collection<UUID> ids) {
    acting.actorOrGuest();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<FrameworkView> find(Collection<UUID> ids) {
    return frameworks.find(ids).stream().map(this::view).toList();
  }

  /** The version in force for periods that start on that day. */
  public Optional<FrameworkView> inForce(LocalDate day) {
    acting.actorOrGuest();
    return frameworks.inForce(day).map(this::view);
  }

  /** The version that a period is bound to; empty if there is no such period. */
  public Optional<FrameworkView> ofPeriod(String code) {
    acting.actorOrGuest();
    return periods
        .findByCode(code)
        .flatMap(period -> find(List.of(period.frameworkVersion())).stream().findFirst());
  }

  private FrameworkView view(FrameworkVersion version) {
    return FrameworkView.of(version, frameworks.document(version).content());
  }
}
