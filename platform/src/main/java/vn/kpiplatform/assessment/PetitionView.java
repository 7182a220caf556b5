package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as the API shows it.
 *
 * @param dueOn by when it has to be settled
 * @param granted whether it was found right; null before the answer
 * @param answeredById the person who answered
 */
public record PetitionView(
    UUID personId,
    String text,
    OffsetDateTime submittedAt,
    LocalDate dueOn,
    @Nullable Boolean granted,
    @Nullable String answer,
    @Nullable UUID answeredById,
    @Nullable OffsetDateTime answeredAt) {}
