package vn.kpiplatform.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Appointments of the present agency. */
interface Appointments extends Repository<Appointment, UUID> {

  Appointment save(Appointment appointment);

  /** The appointment, held against others who would end it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Appointment> findHeldById(UUID id);

  /** Whether somebody is appointed for the person on some day of the span. */
  @Query(
      """
      select count(a) > 0 from Appointment a
      where a.kind = :kind and a.forPersonId = :person
        and a.fromDay <= :last and (a.toDay is null or (a.toDay >= :first and a.toDay >= a.fromDay))\
      """)
  boolean overlapping(AppointmentKind kind, UUID person, LocalDate first, LocalDate last);
}
