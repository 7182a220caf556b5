package vn.kpiplatform.work;

/** Where a proposal stands. */
public enum ProposalState {
  /** The direct superior has not answered. */
  OPEN,
  /** It has become a task. */
  APPROVED,
  /** It was declined with a reason. */
  DECLINED
}
