import { useAddress } from '../../../app/screen';
import { named } from '../../../i18n';
import { evaluationState } from '../../../model/assessment';
import { Go, NativeSelect, Table, Tag } from '../../../ui';
import { cell, columns, GENERAL, type Member, sorted, TOTAL } from './heat';
import css from './team.module.css';
import { say } from './texts';

/** People × parts of the score; the figure stands in each cell, its colour only underlines it. */
export function HeatMap({ members }: { members: Member[] }) {
  const [{ sort }, change] = useAddress();
  const shown = [
    { code: GENERAL, name: say('general') },
    ...columns(members),
    { code: TOTAL, name: say('total') },
  ];
  const chosen = shown.some(({ code }) => code === sort) ? sort : undefined;
  const units = new Set(members.map(({ person }) => person.posting?.unit?.id)).size;
  const provisional = members.some(({ score }) => score?.provisional);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{say('map')}</h2>
      <p>{sentence(members)}</p>
      <p className="dim">{say('scale')}</p>
      {provisional && <p className="dim">{say('provisional')}</p>}
      <NativeSelect
        className={css.choice ?? ''}
        label={say('sort')}
        value={chosen ?? ''}
        data={[
          { value: '', label: say('byName') },
          ...shown.map(({ code, name }) => ({ value: code, label: say('lowest', { name }) })),
        ]}
        onChange={(event) => change({ sort: event.currentTarget.value || undefined })}
      />
      <Table
        className={css.heat ?? ''}
        caption={say('mapCaption')}
        captionHidden
        heads={[say('person'), ...shown.map(({ name }) => ({ number: name })), say('form')]}
      >
        {sorted(members, chosen).map((member) => (
          <tr key={member.person.id}>
            <th scope="row">
              <span>
                <Go to="/my-score" search={{ person: member.person.id }}>
                  {member.person.fullName}
                </Go>
                {units > 1 && member.person.posting?.unit && (
                  <span className="dim block">{named(member.person.posting.unit)}</span>
                )}
              </span>
            </th>
            {shown.map(({ code, name }) => (
              <Heat key={code} member={member} column={code} name={name} />
            ))}
            <td data-label={say('form')}>
              <Tag tone={member.state === 'CONFIRMED' ? 'good' : 'wait'}>
                {evaluationState(member.state)}
              </Tag>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Heat(props: { member: Member; column: string; name: string }) {
  const { text, step } = cell(props.member, props.column);
  return (
    <td className={`number ${css[`step${step}`] ?? ''}`} data-label={props.name}>
      {text ?? <span className="missing">{say(step < 0 ? 'notApplied' : 'none')}</span>}
    </td>
  );
}

/** What the map shows, in one sentence. */
function sentence(members: Member[]): string {
  const scored = members.filter(({ score }) => score?.status === 'SCORED');
  const last = sorted(scored, TOTAL)[0];
  return last
    ? say('sentence', {
        n: scored.length,
        all: members.length,
        person: last.person.fullName,
        score: cell(last, TOTAL).text ?? '',
      })
    : say('sentenceNone', { all: members.length });
}
