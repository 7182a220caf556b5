import { useState } from 'react';
import { exact } from '../../../model/exact';
import { NativeSelect, Table, TextInput } from '../../../ui';
import { Adding } from './Adding';
import { type Band, place } from './document';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { Remove } from './Remove';
import { say } from './texts';
import { Value } from './Value';
import { both } from './words';

/** Where the bands of a period and the levels of a year begin. */
export function Bands() {
  const { shown, open } = useEditing();
  return (
    <>
      <List title={say('bands')} at="/bands" bands={shown.bands} />
      {open && <AddBand />}
      <List title={say('levels')} at="/yearly/levels" bands={shown.yearly.levels} />
    </>
  );
}

function List(props: { title: string; at: string; bands: Band[] }) {
  const { shown, open } = useEditing();
  return (
    <Table
      caption={props.title}
      heads={[
        say('code'),
        say('nameVi'),
        say('nameEn'),
        { number: say('from') },
        say('article'),
        ...(open ? [{ hidden: say('remove') }] : []),
      ]}
    >
      {props.bands.map(({ code, name, rule }) => {
        const at = props.at + place(code);
        return (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td data-label={say('nameVi')}>
              <Value place={`${at}/name/vi`} label={say('nameViOf', { code })} />
              <Faults at={at} />
            </td>
            <td data-label={say('nameEn')}>
              <Value place={`${at}/name/en`} label={say('nameEnOf', { code })} />
            </td>
            <td data-label={say('from')} className="number">
              <Value place={`${at}/minimum`} label={say('fromOf', { band: both(name) })} number />
            </td>
            <td data-label={say('article')}>{shown.rules[rule]?.article ?? say('unwritten')}</td>
            {open && (
              <td>
                <Remove place={at} name={both(name)} />
              </td>
            )}
          </tr>
        );
      })}
    </Table>
  );
}

/** A further band, above one that is there; it rests on the same rule. */
function AddBand() {
  const { shown, set } = useEditing();
  const [above, setAbove] = useState(shown.bands[0]?.code ?? '');
  const [minimum, setMinimum] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Adding
      label={say('addBand')}
      taken={shown.bands.map(({ code }) => code)}
      add={({ code, vi, en }) => {
        setTried(true);
        const next = shown.bands.find((band) => band.code === above);
        if (!next || !exact(minimum)) {
          return false;
        }
        const fresh: Band = {
          code,
          name: { vi, en },
          minimum: minimum.trim(),
          rule: next.rule,
        };
        set(place('bands', code), JSON.stringify(fresh), { json: true, before: above });
        setMinimum('');
        setTried(false);
        return true;
      }}
    >
      <TextInput
        label={say('from')}
        inputMode="decimal"
        required
        value={minimum}
        error={tried && !exact(minimum) ? say('needNumber') : undefined}
        onChange={(event) => setMinimum(event.currentTarget.value.replace(',', '.'))}
      />
      <NativeSelect
        label={say('above')}
        value={above}
        data={shown.bands.map((band) => ({ value: band.code, label: both(band.name) }))}
        onChange={(event) => setAbove(event.currentTarget.value)}
      />
    </Adding>
  );
}
