package vn.kpiplatform.organisation.graphql;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.organisation.Absences;
import vn.kpiplatform.organisation.RecordingAbsence;

@Controller
class AbsenceController {

  private final RecordingAbsence recording;

  AbsenceController(RecordingAbsence recording) {
    this.recording = recording;
  }

  @MutationMapping
  UUID recordAbsence(@Argument RecordAbsenceInput input) {
    return recording.record(
        new RequestKey(input.requestKey()),
        new RecordingAbsence.Command(
            input.personId(), input.kind(), input.from(), input.to(), input.document()));
  }

  record RecordAbsenceInput(
      String requestKey,
      String personId,
      Absences.Kind kind,
      LocalDate from,
      LocalDate to,
      String document) {}
}
