package vn.kpiplatform.work;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it was handed in: exactly one of link, document and file.
 *
 * @param link an http or https address, at most 2000 characters
 * @param document the number of a document, at most 200 characters
 * @param fileId a file that the person has uploaded
 * @param note at most 500 characters
 */
public record EvidenceGiven(
    @Nullable String link,
    @Nullable String document,
    @Nullable String fileId,
    @Nullable String note) {}
