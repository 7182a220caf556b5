import { useAct, useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { named } from '../../../i18n';
import { History } from '../../../model/history/History';
import { Answer, Empty, Go, Page, Tag } from '../../../ui';
import { Bands } from './Bands';
import { Blocks, Criteria } from './Blocks';
import { Checks } from './Checks';
import { Differences } from './Differences';
import { changed, type FrameworkDocument } from './document';
import css from './draft.module.css';
import { type Draft, EditingContext, useChanges } from './editing';
import { PARTS, partOf } from './naming';
import { OneDraft, Save } from './queries';
import { Rules } from './Rules';
import { SaveBar, useSaving } from './SaveBar';
import { TrialOf } from './TrialOf';
import { say } from './texts';
import { Variants } from './Variants';
import { Ways } from './Ways';
import { Weights } from './Weights';
import { part, state } from './words';

const SHOWN = [...PARTS, 'difference', 'trial'] as const;

/** One draft: its parts to change, what is wrong, what differs, what it would do, what becomes of it. */
export function OneDraftOf({ id }: { id: string }) {
  const draft = useAsk(OneDraft, { id });
  return (
    <Page title={say('title')} aside={<Go to="/framework-draft">{say('back')}</Go>}>
      <Answer of={draft}>
        {({ node }) =>
          node && 'document' in node ? (
            <Editor draft={node as Draft} again={() => draft.refetch()} />
          ) : (
            <Empty title={say('gone')} />
          )
        }
      </Answer>
    </Page>
  );
}

function Editor({ draft, again }: { draft: Draft; again: () => void }) {
  const { me } = useWorkplace();
  const [address, change] = useAddress();
  const saved = JSON.parse(draft.document) as FrameworkDocument;
  const { changes, set, undo, clear } = useChanges(draft.id, saved);
  const save = useAct(Save);
  const saving = useSaving({ draft, changes, save, clear, again });
  const chosen =
    SHOWN.find((one) => one === address.part) ??
    (draft.state === 'PROPOSED' ? 'difference' : 'whole');
  const faults = draft.faults ?? [];
  const open =
    me.roles.includes('KPI_OFFICER') && (draft.state === 'OPEN' || draft.state === 'PROPOSED');
  const count = (one: string) => faults.filter(({ place }) => partOf(place.path) === one).length;
  const shown = changed(saved, changes);
  return (
    <EditingContext.Provider
      value={{ saved, shown, changes, faults, open, set, undo, refusal: saving.refusal }}
    >
      <p className="lead">
        {draft.base && say('version', { name: named(draft.base), n: draft.base.number })}{' '}
        <Tag tone={draft.state === 'PROPOSED' ? 'wait' : 'plain'}>{state(draft.state)}</Tag>
      </p>
      {open && <p className={css.phone}>{say('phone')}</p>}
      <Ways draft={draft} unsaved={Object.keys(changes).length} />
      {(draft.state === 'OPEN' || draft.state === 'PROPOSED') && (
        <Checks go={(where) => change({ part: partOf(where) })} />
      )}
      <nav aria-label={say('parts')}>
        <ul className={css.parts}>
          {SHOWN.map((one) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === chosen ? 'page' : undefined}
                onClick={() => change({ part: one })}
              >
                {count(one) > 0 ? say('faultsIn', { part: part(one), n: count(one) }) : part(one)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Shown part={chosen} draft={draft} />
      <History of={draft.id} />
      {open && <SaveBar draft={draft} saving={saving} changes={changes} undo={undo} />}
    </EditingContext.Provider>
  );
}

function Shown(props: { part: (typeof SHOWN)[number]; draft: Draft }) {
  switch (props.part) {
    case 'whole':
      return <Blocks />;
    case 'criteria':
      return <Criteria />;
    case 'weights':
      return <Weights />;
    case 'variants':
      return <Variants />;
    case 'bands':
      return <Bands />;
    case 'rules':
      return <Rules />;
    case 'difference':
      return <Differences draft={props.draft} />;
    default:
      return <TrialOf draft={props.draft} />;
  }
}
