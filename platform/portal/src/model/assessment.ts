import type { EvaluationState } from '../api/gql/graphql';
import { inBothFor } from '../i18n';

export const evaluationState = inBothFor<EvaluationState>({
  NOT_BEGUN: ['Chưa tự chấm', 'Not begun'],
  SELF_SCORED: ['Đã tự chấm', 'Self-scored'],
  CONFIRMED: ['Đã xác nhận', 'Confirmed'],
});
