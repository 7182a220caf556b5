import type { ImportKind } from '../../../api/gql/graphql';
import { useDraft } from '../../../ui';
import { NO_FILE, type Plan } from './plan';

export function usePlan(kind: ImportKind) {
  const { draft, change } = useDraft<Plan>('import', { ...NO_FILE, kind });
  return { plan: draft, change };
}
