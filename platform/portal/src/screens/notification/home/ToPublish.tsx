import { useAsk } from '../../../api';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { Go, Tag } from '../../../ui';
import { Proposed } from './queries';
import { say } from './texts';

/** Drafts of the framework that somebody else has proposed: a second person publishes them. */
export function ToPublish() {
  const { me } = useWorkplace();
  const found = useAsk(Proposed, {});
  const waiting = (found.data?.frameworkDrafts?.nodes ?? []).filter(
    ({ state, proposedBy }) =>
      state === 'PROPOSED' && !(proposedBy && proposedBy.id === me.person?.id),
  );
  return waiting.length === 0 ? null : (
    <section aria-labelledby="to-publish">
      <h2 id="to-publish">{say('toPublish')}</h2>
      <ul className="rows">
        {waiting.map(({ id, fromPeriod, proposedBy }) => (
          <li key={id}>
            <Go to="/framework-draft" search={{ draft: id }}>
              {proposedBy ? say('proposedBy', { person: proposedBy.fullName }) : say('proposed')}
            </Go>
            {fromPeriod && <Tag>{say('fromPeriod', { period: periodName(fromPeriod) })}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
