package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.PeriodOpening;
import vn.kpiplatform.assessment.PeriodOpening.OpeningPerson;
import vn.kpiplatform.assessment.ReadingPeriodOpening;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.FrameworkView;
import vn.kpiplatform.organisation.PersonView;

@Controller
class PeriodOpeningController {

  private static final String OPENING = "PeriodOpening";
  private static final String PERSON = "OpeningPerson";

  private final ReadingPeriodOpening openings;
  private final Neighbours neighbours;
  private final Words words;

  PeriodOpeningController(ReadingPeriodOpening openings, Neighbours neighbours, Words words) {
    this.openings = openings;
    this.neighbours = neighbours;
    this.words = words;
  }

  @QueryMapping
  PeriodOpening periodOpening(@Argument String periodCode) {
    return openings.of(periodCode);
  }

  @SchemaMapping(typeName = OPENING)
  List<Refused> refusals(PeriodOpening opening, Locale locale) {
    return opening.refusals().stream()
        .map(
            reason ->
                new Refused(
                    reason.code().name(),
                    "periodCode",
                    words.refusal(reason.code(), reason.arguments(), locale)))
        .toList();
  }

  @BatchMapping(typeName = OPENING)
  Map<PeriodOpening, FrameworkView> framework(List<PeriodOpening> rows) {
    return neighbours.of(
        FrameworkView.KIND, FrameworkView.class, rows, PeriodOpening::frameworkVersionId);
  }

  @SchemaMapping(typeName = OPENING)
  Page<OpeningPerson> people(
      PeriodOpening opening,
      @Argument @Nullable Boolean onlyGaps,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return Page.of(
        Paging.of(first, after, last, before),
        opening.everybody().stream()
            .filter(one -> !Boolean.TRUE.equals(onlyGaps) || !one.gaps().isEmpty())
            .toList(),
        one -> new Cursor(one.personnelCode(), one.personId()));
  }

  @BatchMapping(typeName = PERSON)
  Map<OpeningPerson, PersonView> person(List<OpeningPerson> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, OpeningPerson::personId);
  }

  @BatchMapping(typeName = PERSON)
  Map<OpeningPerson, PersonView> superior(List<OpeningPerson> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, OpeningPerson::superiorId);
  }

  /** A reason in the caller's language, at the argument that it is about. */
  record Refused(String code, String field, String message) {}
}
