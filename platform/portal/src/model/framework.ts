import type { RuleKind } from '../api/gql/graphql';
import { inBothFor } from '../i18n';

/** How binding a rule of a framework is. */
export const kindOfRule = inBothFor<RuleKind>({
  MANDATORY: ['bắt buộc', 'mandatory'],
  GUIDANCE: ['hướng dẫn', 'guidance'],
  LOCAL: ['của cơ quan', 'the agency’s own'],
  OUR_PROPOSAL: ['đề xuất của nền tảng', 'the platform’s proposal'],
});
