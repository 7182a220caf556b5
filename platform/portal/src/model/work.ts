import type { OutputState } from '../api/gql/graphql';
import { inBothFor, named } from '../i18n';

type Counted = {
  quantity: number;
  unitsHandedOver: number;
  inabilities?: { units: number }[] | null;
  outputs?: { units: number }[] | null;
};

/** What exactly is meant, else the name of the product. */
export function taskName(task: {
  title?: string | null;
  product?: { nameVi: string; nameEn?: string | null } | null;
}): string {
  return task.title ?? (task.product ? named(task.product) : '');
}

/** Units of a task that nobody has handed in, taken over or reported as not possible. */
export function unitsLeft(task: Counted): number {
  return Math.max(0, task.quantity - handedIn(task) - givenUp(task));
}

export function handedIn(task: Pick<Counted, 'outputs'>): number {
  return (task.outputs ?? []).reduce((sum, { units }) => sum + units, 0);
}

export function accepted(task: {
  outputs?: { units: number; state: OutputState }[] | null;
}): number {
  return handedIn({
    outputs: (task.outputs ?? []).filter(({ state }) => state === 'VALIDATED'),
  });
}

function givenUp(task: Counted): number {
  const reported = (task.inabilities ?? []).reduce((sum, { units }) => sum + units, 0);
  return Math.max(reported, task.unitsHandedOver);
}

export const outputState = inBothFor<OutputState>({
  AWAITING_VALIDATION: ['Chờ duyệt', 'Awaiting validation'],
  AWAITING_CONFIRMATION: ['Chờ cấp trên xác nhận', 'Awaiting confirmation'],
  VALIDATED: ['Đã duyệt', 'Validated'],
  RETURNED: ['Bị trả lại', 'Returned'],
});

export const outputTone = {
  AWAITING_VALIDATION: 'wait',
  AWAITING_CONFIRMATION: 'wait',
  VALIDATED: 'good',
  RETURNED: 'bad',
} as const;
