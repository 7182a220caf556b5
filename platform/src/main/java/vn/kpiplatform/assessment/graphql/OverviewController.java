package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.OverviewView;
import vn.kpiplatform.assessment.OverviewView.OutlierView;
import vn.kpiplatform.assessment.OverviewView.OverviewUnitView;
import vn.kpiplatform.assessment.ReadingOverview;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.UnitView;

@Controller
class OverviewController {

  private final ReadingOverview overviews;
  private final Neighbours neighbours;

  OverviewController(ReadingOverview overviews, Neighbours neighbours) {
    this.overviews = overviews;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Optional<OverviewView> periodOverview(@Argument String periodCode) {
    return overviews.find(periodCode);
  }

  @BatchMapping(typeName = "PeriodOverview", field = "period")
  Map<OverviewView, PeriodView> periodOf(List<OverviewView> rows) {
    return neighbours.of(Period.KIND, PeriodView.class, rows, OverviewView::periodId);
  }

  @BatchMapping(typeName = "OverviewUnit", field = "unit")
  Map<OverviewUnitView, UnitView> unitOf(List<OverviewUnitView> rows) {
    return neighbours.of(UnitView.KIND, UnitView.class, rows, OverviewUnitView::unitId);
  }

  @BatchMapping(typeName = "OverviewOutlier", field = "unit")
  Map<OutlierView, UnitView> unitOfOutlier(List<OutlierView> rows) {
    return neighbours.of(UnitView.KIND, UnitView.class, rows, OutlierView::unitId);
  }

  @BatchMapping(typeName = "OverviewOutlier", field = "person")
  Map<OutlierView, PersonView> personOf(List<OutlierView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, OutlierView::personId);
  }
}
