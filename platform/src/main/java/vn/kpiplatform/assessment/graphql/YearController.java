package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.ReadingYearlyScores;
import vn.kpiplatform.assessment.YearlyScoreView;
import vn.kpiplatform.organisation.PersonView;

@Controller
class YearController {

  private final ReadingYearlyScores years;
  private final Neighbours neighbours;

  YearController(ReadingYearlyScores years, Neighbours neighbours) {
    this.years = years;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Optional<YearlyScoreView> yearlyScore(@Argument String personId, @Argument int year) {
    return years.of(personId, year);
  }

  @BatchMapping(typeName = "YearlyScore")
  Map<YearlyScoreView, PersonView> person(List<YearlyScoreView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, YearlyScoreView::personId);
  }
}
