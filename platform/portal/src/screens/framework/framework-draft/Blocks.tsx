import { NativeSelect, Table } from '../../../ui';
import { AddCriterion } from './AddCriterion';
import { Crossed } from './Crossed';
import { type Block, type FrameworkDocument, type Group, place } from './document';
import css from './draft.module.css';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { Remove } from './Remove';
import { Total } from './Total';
import { say } from './texts';
import { Value } from './Value';
import { both } from './words';

/** The parts of the score with their maxima. */
export function Blocks() {
  const { shown, open, set } = useEditing();
  return (
    <>
      <Table caption={say('framework')} heads={[say('nameVi'), say('nameEn')]}>
        <tr>
          <td data-label={say('nameVi')}>
            <Value place="/name/vi" label={say('nameVi')} />
          </td>
          <td data-label={say('nameEn')}>
            <Value place="/name/en" label={say('nameEn')} />
          </td>
        </tr>
      </Table>
      {open && (
        <div className="form">
          <NativeSelect
            label={say('periodType')}
            value={shown.periodType}
            data={[
              { value: 'MONTH', label: say('month') },
              { value: 'QUARTER', label: say('quarter') },
            ]}
            onChange={(event) => set('/periodType', event.currentTarget.value)}
          />
          <Crossed at="/periodType" />
          <Faults at="/periodType" />
        </div>
      )}
      <Table
        caption={say('blocks')}
        heads={[say('code'), say('nameVi'), say('nameEn'), { number: say('maximum') }]}
      >
        {shown.blocks.map(({ code }) => {
          const at = place('blocks', code);
          return (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td data-label={say('nameVi')}>
                <Value place={`${at}/name/vi`} label={say('nameViOf', { code })} />
              </td>
              <td data-label={say('nameEn')}>
                <Value place={`${at}/name/en`} label={say('nameEnOf', { code })} />
              </td>
              <td data-label={say('maximum')} className="number">
                <Value place={`${at}/maximum`} label={say('maximumOf', { code })} number />
              </td>
            </tr>
          );
        })}
      </Table>
      {shown.variants.map((variant) => (
        <p key={variant.code} className="dim">
          {both(variant.name)}:{' '}
          {variant.blocks.map(({ block }) => called(shown, block)).join(' + ')}
        </p>
      ))}
    </>
  );
}

function called({ blocks }: FrameworkDocument, code: string): string {
  const found = blocks.find((block) => block.code === code);
  return found ? both(found.name) : code;
}

/** The criteria of each heading, with what they come to. */
export function Criteria() {
  const { shown, open } = useEditing();
  return shown.blocks
    .filter(({ groups }) => groups)
    .map((block) => (
      <section key={block.code}>
        <h2>{both(block.name)}</h2>
        <p>
          <Total
            parts={(block.groups ?? []).map(({ maximum }) => maximum)}
            whole={block.maximum}
            of={say('groupsTogether')}
          />
        </p>
        {(block.groups ?? []).map((group) => (
          <Heading key={group.code} block={block} group={group} />
        ))}
        {open && <AddCriterion block={block} />}
      </section>
    ));
}

function Heading({ block, group }: { block: Block; group: Group }) {
  const { shown, open } = useEditing();
  const at = place('blocks', block.code, 'groups', group.code);
  return (
    <>
      <div className={css.heading}>
        <h3>
          {group.code}. {both(group.name)}
        </h3>
        <Value place={`${at}/maximum`} label={say('maximumOf', { code: group.code })} number />
        <Total parts={group.criteria.map(({ maximum }) => maximum)} whole={group.maximum} />
      </div>
      <Table
        caption={both(group.name)}
        captionHidden
        heads={[
          say('code'),
          say('nameVi'),
          say('nameEn'),
          { number: say('maximum') },
          { number: say('step') },
          say('article'),
          ...(open ? [{ hidden: say('remove') }] : []),
        ]}
      >
        {group.criteria.map(({ code, rule }) => {
          const here = `${at}${place('criteria', code)}`;
          return (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td data-label={say('nameVi')}>
                <Value place={`${here}/name/vi`} label={say('nameViOf', { code })} />
                <Faults at={here} />
              </td>
              <td data-label={say('nameEn')}>
                <Value place={`${here}/name/en`} label={say('nameEnOf', { code })} />
              </td>
              <td data-label={say('maximum')} className="number">
                <Value place={`${here}/maximum`} label={say('maximumOf', { code })} number />
              </td>
              <td data-label={say('step')} className="number">
                <Value place={`${here}/step`} label={say('stepOf', { code })} number optional />
              </td>
              <td data-label={say('article')}>
                {shown.rules[rule]?.article ?? say('unwritten')}
                <Faults at={`${here}/rule`} />
              </td>
              {open && (
                <td>
                  <Remove place={here} name={code} />
                </td>
              )}
            </tr>
          );
        })}
      </Table>
    </>
  );
}
