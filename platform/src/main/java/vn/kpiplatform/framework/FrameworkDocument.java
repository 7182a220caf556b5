package vn.kpiplatform.framework;

import vn.kpiplatform.scoring.Scheme;

/** Placeholder until the real one is merged within the hour. */
public record FrameworkDocument(Scheme scheme) {}
