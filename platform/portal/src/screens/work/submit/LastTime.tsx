import { EvidenceList } from '../../../ui';
import type { Task } from './Submit';
import { say } from './texts';

/** Why it came back, on top, and what had been shown. */
export function LastTime({ output }: { output: NonNullable<Task['outputs']>[number] }) {
  const review = output.reviews?.filter(({ withdrawn }) => !withdrawn).at(-1);
  const evidence = output.submissions?.at(-1)?.evidence ?? [];
  return (
    <div className="notice bad">
      {review && (
        <>
          <p>{say('askedFor', { person: review.reviewer?.fullName ?? '' })}</p>
          <p>
            <strong>{review.note}</strong>
          </p>
        </>
      )}
      <p className="dim">{say('before')}</p>
      <EvidenceList of={evidence} />
    </div>
  );
}
