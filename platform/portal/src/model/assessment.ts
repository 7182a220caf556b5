import type { EvaluationState } from '../api/gql/graphql';
import { inBothFor, named } from '../i18n';

export const evaluationState = inBothFor<EvaluationState>({
  NOT_BEGUN: ['Chưa tự chấm', 'Not begun'],
  SELF_SCORED: ['Đã tự chấm', 'Self-scored'],
  CONFIRMED: ['Đã xác nhận', 'Confirmed'],
});

/** The letter that the decree gives a component. */
export function componentLetter(code: string): string {
  return code === 'dd' ? 'đ' : code;
}

/** A component by its letter and name. */
export function componentName(component: { code: string; nameVi: string; nameEn: string }): string {
  return `${componentLetter(component.code)}. ${named(component)}`;
}
