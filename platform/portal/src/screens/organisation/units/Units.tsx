import { useState } from 'react';
import { useAskAll } from '../../../api';
import { day, named, today } from '../../../i18n';
import { Answer, Button, Empty, Go, Page, Table, Tag } from '../../../ui';
import { AddForm } from './AddForm';
import { EndForm } from './EndForm';
import { AllUnits } from './queries';
import { say } from './texts';
import { asTree, type Placed, type Unit } from './tree';
import css from './units.module.css';

/** All units as a tree with their days, ended ones as well. */
export default function Units() {
  const [adding, setAdding] = useState(false);
  const asked = useAskAll(AllUnits, {}, ({ units }) => units);
  return (
    <Page
      title={say('title')}
      aside={!adding && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
    >
      <Answer of={asked}>
        {(pages) => {
          const units = pages.flatMap((page) => page.units?.nodes ?? []);
          return (
            <>
              {adding && <AddForm units={units} close={() => setAdding(false)} />}
              {units.length === 0 ? (
                <Empty title={say('none')}>{say('noneWhat')}</Empty>
              ) : (
                <Tree placed={asTree(units)} />
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function Tree({ placed }: { placed: Placed[] }) {
  const [ending, setEnding] = useState<string>();
  const names = new Map(placed.map(({ unit }) => [unit.id, named(unit)]));
  return (
    <Table
      caption={say('tree')}
      captionHidden
      heads={[say('unit'), say('code'), say('head'), say('days'), { hidden: say('acts') }]}
    >
      {placed.map(({ unit, depth }) => (
        <tr key={unit.id}>
          <th scope="row">
            <span className={css[`depth${Math.min(depth, 4)}`]}>
              {named(unit)}
              {unit.parent && (
                <span className="hidden">
                  {say('below', { unit: names.get(unit.parent.id) ?? '' })}
                </span>
              )}
            </span>
          </th>
          <td data-label={say('code')}>{unit.code}</td>
          <td data-label={say('head')}>
            {unit.head ? (
              <Go to="/person" search={{ id: unit.head.id }}>
                {unit.head.fullName}
              </Go>
            ) : (
              <span className="missing">{say('noHead')}</span>
            )}
          </td>
          <td data-label={say('days')}>
            <Days unit={unit} />
          </td>
          <td>
            {ending === unit.id ? (
              <EndForm unit={unit} close={() => setEnding(undefined)} />
            ) : (
              <span className={css.acts}>
                <Go to="/people" search={{ unit: unit.id }}>
                  {say('people')}
                </Go>
                {!unit.validTo && (
                  <button
                    type="button"
                    className="link"
                    aria-label={say('endOf', { unit: named(unit) })}
                    onClick={() => setEnding(unit.id)}
                  >
                    {say('end')}
                  </button>
                )}
              </span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Days({ unit }: { unit: Unit }) {
  const from = day(unit.validFrom);
  return (
    <span>
      {unit.validTo ? say('fromTo', { from, to: day(unit.validTo) }) : say('since', { from })}{' '}
      {unit.validTo && unit.validTo < today() && <Tag>{say('ended')}</Tag>}
    </span>
  );
}
