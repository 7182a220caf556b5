package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A published framework version without its document.
 *
 * @param number counts the versions of one code, from 1
 * @param contentHash SHA-256 of the canonical document
 * @param validFrom first day on which a period may start under it
 */
record FrameworkVersion(
    UUID id, String code, int number, String contentHash, LocalDate validFrom) {}
