package vn.kpiplatform.work;

import org.jspecify.annotations.Nullable;

/** A piece of evidence as the API shows it: either a link or the number of a document. */
public record EvidenceView(
    @Nullable String link, @Nullable String document, @Nullable String note) {}
