package vn.kpiplatform.assessment;

import java.util.UUID;

/** What comes of a unit in a period as the API shows it. */
public record UnitEvaluationView(UUID unitId, UUID periodId) {}
