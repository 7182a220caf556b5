import { useState } from 'react';
import { NativeSelect } from '../../../ui';
import { Adding } from './Adding';
import { place } from './document';
import { useEditing } from './editing';
import { say } from './texts';
import { both } from './words';

/** A copy of a variant for some units or positions, which are chosen once it stands there. */
export function AddVariant() {
  const { shown, set } = useEditing();
  const [like, setLike] = useState(shown.variants[0]?.code ?? '');
  return (
    <Adding
      label={say('addVariant')}
      taken={shown.variants.map(({ code }) => code)}
      add={({ code, vi, en }) => {
        const model = shown.variants.find((one) => one.code === like);
        if (!model) {
          return false;
        }
        const fresh = { ...model, code, name: { vi, en } };
        set(place('variants', code), JSON.stringify(fresh), { json: true });
        return true;
      }}
    >
      <NativeSelect
        label={say('copyOf')}
        description={say('copyOfHint')}
        value={like}
        data={shown.variants.map((one) => ({ value: one.code, label: both(one.name) }))}
        onChange={(event) => setLike(event.currentTarget.value)}
      />
    </Adding>
  );
}
