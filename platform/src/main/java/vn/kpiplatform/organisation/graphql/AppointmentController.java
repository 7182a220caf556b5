package vn.kpiplatform.organisation.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.organisation.AppointingSuperior;
import vn.kpiplatform.organisation.AppointmentView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingAppointments;
import vn.kpiplatform.organisation.ReadingPeople;

@Controller
class AppointmentController {

  private final AppointingSuperior appointing;
  private final ReadingAppointments appointments;
  private final ReadingPeople people;

  AppointmentController(
      AppointingSuperior appointing, ReadingAppointments appointments, ReadingPeople people) {
    this.appointing = appointing;
    this.appointments = appointments;
    this.people = people;
  }

  @QueryMapping
  Page<AppointmentView> appointments(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return appointments.page(Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = AppointmentView.KIND)
  Map<AppointmentView, PersonView> person(List<AppointmentView> made) {
    return Beside.nodes(made, AppointmentView::personId, people::find);
  }

  @BatchMapping(typeName = AppointmentView.KIND)
  Map<AppointmentView, PersonView> appointee(List<AppointmentView> made) {
    return Beside.nodes(made, AppointmentView::appointeeId, people::find);
  }

  @MutationMapping
  UUID appointGuestAssessor(@Argument AppointGuestAssessorInput input) {
    return appointing.guest(
        new RequestKey(input.requestKey()),
        new AppointingSuperior.GuestCommand(
            input.guestId(), input.personId(), input.from(), input.to()));
  }

  @MutationMapping
  UUID nameActingSuperior(@Argument NameActingSuperiorInput input) {
    return appointing.acting(
        new RequestKey(input.requestKey()),
        new AppointingSuperior.ActingCommand(
            input.personId(), input.actingId(), input.from(), input.to()));
  }

  @MutationMapping
  UUID endAppointment(@Argument EndAppointmentInput input) {
    return appointing.end(
        new RequestKey(input.requestKey()),
        new AppointingSuperior.EndCommand(
            input.appointmentId(), input.lastDay(), input.expectedVersion()));
  }

  record AppointGuestAssessorInput(
      String requestKey, String guestId, String personId, LocalDate from, @Nullable LocalDate to) {}

  record NameActingSuperiorInput(
      String requestKey,
      String personId,
      String actingId,
      LocalDate from,
      @Nullable LocalDate to) {}

  record EndAppointmentInput(
      String requestKey, String appointmentId, LocalDate lastDay, int expectedVersion) {}
}
