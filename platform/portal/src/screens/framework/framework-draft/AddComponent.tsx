import { useState } from 'react';
import { NativeSelect } from '../../../ui';
import { Adding } from './Adding';
import { type Block, place } from './document';
import { useEditing } from './editing';
import { say } from './texts';
import { both } from './words';

/** A component that is measured as one of the others is; its weights are typed in the table. */
export function AddComponent({ block }: { block: Block }) {
  const { set } = useEditing();
  const components = block.components ?? [];
  const [like, setLike] = useState(components[0]?.code ?? '');
  return (
    <Adding
      label={say('addComponent')}
      taken={components.map(({ code }) => code)}
      add={({ code, vi, en }) => {
        const model = components.find((one) => one.code === like);
        if (!model) {
          return false;
        }
        const fresh = { ...model, code, name: { vi, en } };
        set(place('blocks', block.code, 'components', code), JSON.stringify(fresh), { json: true });
        return true;
      }}
    >
      <NativeSelect
        label={say('measuredLike')}
        description={say('measuredLikeHint')}
        value={like}
        data={components.map((one) => ({ value: one.code, label: both(one.name) }))}
        onChange={(event) => setLike(event.currentTarget.value)}
      />
    </Adding>
  );
}
