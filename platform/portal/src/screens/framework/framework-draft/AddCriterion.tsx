import { useState } from 'react';
import { exact } from '../../../model/exact';
import { NativeSelect, TextInput } from '../../../ui';
import { Adding } from './Adding';
import { type Block, type Criterion, place } from './document';
import { useEditing } from './editing';
import { RuleChoice } from './RuleChoice';
import { say } from './texts';
import { both } from './words';

/** A criterion of the agency's own under one of the headings. */
export function AddCriterion({ block }: { block: Block }) {
  const { set } = useEditing();
  const groups = block.groups ?? [];
  const [group, setGroup] = useState(groups[0]?.code ?? '');
  const [maximum, setMaximum] = useState('');
  const [rule, setRule] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Adding
      label={say('addCriterion')}
      taken={groups.flatMap(({ criteria }) => criteria.map(({ code }) => code))}
      add={({ code, vi, en }) => {
        setTried(true);
        if (!exact(maximum) || rule === '') {
          return false;
        }
        const fresh: Criterion = { code, name: { vi, en }, maximum: maximum.trim(), rule };
        const at = place('blocks', block.code, 'groups', group, 'criteria', code);
        set(at, JSON.stringify(fresh), { json: true });
        setMaximum('');
        setTried(false);
        return true;
      }}
    >
      <NativeSelect
        label={say('heading')}
        value={group}
        data={groups.map((one) => ({ value: one.code, label: `${one.code}. ${both(one.name)}` }))}
        onChange={(event) => setGroup(event.currentTarget.value)}
      />
      <TextInput
        label={say('maximum')}
        inputMode="decimal"
        required
        value={maximum}
        error={tried && !exact(maximum) ? say('needNumber') : undefined}
        onChange={(event) => setMaximum(event.currentTarget.value.replace(',', '.'))}
      />
      <RuleChoice value={rule} tried={tried} choose={setRule} />
    </Adding>
  );
}
