/** A step of an explanation with those it comes from. */
export type Nested<S> = S & { below: Nested<S>[] };

type Step = { number: string; parentNumber: string | null };

/** The steps that belong to no other, each with all below it. */
export function nested<S extends Step>(steps: S[]): Nested<S>[] {
  const all = steps.map((step): Nested<S> => ({ ...step, below: [] }));
  const byNumber = new Map(all.map((step) => [step.number, step]));
  const roots: Nested<S>[] = [];
  for (const step of all) {
    (byNumber.get(step.parentNumber ?? '')?.below ?? roots).push(step);
  }
  return roots;
}

/** Only what leads to steps of interest; what lies below such a step is left out as well. */
export function leadingTo<S>(steps: Nested<S>[], wanted: (step: S) => boolean): Nested<S>[] {
  return steps.flatMap((step) => {
    const below = leadingTo(step.below, wanted);
    return below.length > 0 || wanted(step) ? [{ ...step, below }] : [];
  });
}
