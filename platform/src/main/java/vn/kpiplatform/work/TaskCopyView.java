package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What copying a task would do, as the API shows it.
 *
 * @param dueOn when the copy would be due
 * @param problem the code with which copying would be refused, or null
 */
public record TaskCopyView(UUID taskId, LocalDate dueOn, @Nullable String problem) {}
