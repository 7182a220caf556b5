package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Postings of the present agency. */
interface Postings extends Repository<Posting, UUID> {

  Posting save(Posting posting);

  void flush();

  Optional<Posting> findByPersonIdAndToDayIsNull(UUID personId);

  /** The last day of the person's ended service, if there was any. */
  @Query("select max(p.toDay) from Posting p where p.personId = :person")
  Optional<LocalDate> lastEndedDay(UUID person);

  /** Whether somebody is posted in the unit after that day. */
  @Query(
      """
      select count(p) > 0 from Posting p
      where p.unitId = :unit
        and (p.toDay is null or (p.toDay > :day and p.toDay >= p.fromDay))\
      """)
  boolean reachBeyond(UUID unit, LocalDate day);

  /** Whether somebody other than the person heads the unit on that day or later. */
  @Query(
      """
      select count(p) > 0 from Posting p
      where p.unitId = :unit
        and p.capacity = vn.kpiplatform.organisation.Capacity.HEAD
        and p.personId <> :person
        and (p.toDay is null or (p.toDay >= :day and p.toDay >= p.fromDay))\
      """)
  boolean headedByAnother(UUID unit, UUID person, LocalDate day);
}
