import { graphql } from '../../api';
import type { OutputStoryFragment } from '../../api/gql/graphql';
import { day, decimal, moment } from '../../i18n';
import { EvidenceList, Tag } from '../../ui';
import { outputState, outputTone } from '../work';
import { returnKind, say } from './texts';

export const OutputStory = graphql(`
  fragment OutputStory on Output {
    id
    units
    state
    submissions {
      id
      round
      submittedAt
      dueOn
      claimedOn
      hours
      late
      evidence { link document note file { name path } }
      objectiveCause { authority document }
    }
    reviews {
      id
      round
      decision
      withdrawn
      returnKind
      faultyUnits
      quality
      beyondRequirement
      note
      newDueOn
      reviewedAt
      reviewer { fullName }
      objectiveCause { authority document }
    }
  }
`);

type Review = NonNullable<OutputStoryFragment['reviews']>[number];

/** What was handed in for a task, round by round, with its evidence and how it was answered. */
export function OutputStories({ outputs }: { outputs: OutputStoryFragment[] }) {
  return outputs.length === 0 ? (
    <p className="dim">{say('noOutputs')}</p>
  ) : (
    <ul className="short">
      {outputs.map((output) => (
        <li key={output.id}>
          <strong>{say('units', { n: output.units })}</strong>{' '}
          <Tag tone={outputTone[output.state]}>{outputState(output.state)}</Tag>
          {output.submissions?.map((one) => (
            <div key={one.id}>
              <span className="dim">
                {say('round', {
                  n: one.round,
                  moment: moment(one.submittedAt),
                  day: day(one.dueOn),
                })}
                {one.claimedOn && ` · ${say('claimed', { day: day(one.claimedOn) })}`}
                {one.hours && ` · ${say('hours', { n: decimal(one.hours) })}`}
              </span>{' '}
              {one.late && <Tag tone="bad">{say('late')}</Tag>}
              <Cause of={one.objectiveCause} />
              <EvidenceList of={one.evidence ?? []} />
              {output.reviews
                ?.filter(({ round, decision }) => round === one.round && decision !== 'WITHDRAWN')
                .map((review) => (
                  <Answered key={review.id} review={review} />
                ))}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Answered({ review }: { review: Review }) {
  const who = { person: review.reviewer?.fullName ?? '', moment: moment(review.reviewedAt) };
  const more = [
    review.returnKind && returnKind(review.returnKind),
    review.faultyUnits && say('faulty', { n: review.faultyUnits }),
    review.quality && say('quality', { n: decimal(review.quality) }),
    review.beyondRequirement && say('beyond'),
    review.withdrawn && say('withdrawn'),
  ].filter(Boolean);
  return (
    <div>
      <span className="dim">
        {review.newDueOn
          ? say('returned', { ...who, day: day(review.newDueOn) })
          : say('validated', who)}
        {more.length > 0 && ` · ${more.join(' · ')}`}
      </span>
      {review.note && <span className="block">{review.note}</span>}
      <Cause of={review.objectiveCause} />
    </div>
  );
}

function Cause(props: { of: { authority: string; document: string } | null | undefined }) {
  return props.of ? <span className="dim block">{say('cause', props.of)}</span> : null;
}
