import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { named, today } from '../../../i18n';
import {
  Button,
  DateField,
  NativeSelect,
  Refused,
  sendByKey,
  TextInput,
  useDraft,
} from '../../../ui';
import { CreateUnit } from './queries';
import { say } from './texts';
import { asTree, type Unit } from './tree';

/** Adds a unit below another one. */
export function AddForm({ units, close }: { units: Unit[]; close: () => void }) {
  const create = useAct(CreateUnit);
  const open = asTree(units).filter(({ unit }) => !unit.validTo);
  const { draft, change, forget } = useDraft('unit', {
    parentId: open[0]?.unit.id ?? '',
    code: '',
    nameVi: '',
    nameEn: '',
    validFrom: today() as string | undefined,
  });
  const [tried, setTried] = useState(false);
  const need = (field: 'code' | 'nameVi' | 'validFrom') =>
    tried && !draft[field]?.trim() ? say('need') : errorAt(create.error, field);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { parentId, code, nameVi, nameEn, validFrom } = draft;
    if (!validFrom || code.trim() === '' || nameVi.trim() === '' || create.isPending) {
      return;
    }
    const parent = parentId ? { parentId } : {};
    const english = nameEn.trim() ? { nameEn } : {};
    create.mutate(
      { code, nameVi, validFrom, ...english, ...parent },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  }

  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <NativeSelect
        label={say('parent')}
        value={draft.parentId}
        error={errorAt(create.error, 'parentId')}
        data={[
          { value: '', label: say('top') },
          ...open.map(({ unit, depth }) => ({
            value: unit.id,
            label: `${'– '.repeat(depth)}${named(unit)}`,
          })),
        ]}
        onChange={(event) => change({ parentId: event.currentTarget.value })}
      />
      <TextInput
        label={say('code')}
        required
        value={draft.code}
        error={need('code')}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <TextInput
        label={say('nameVi')}
        required
        value={draft.nameVi}
        error={need('nameVi')}
        onChange={(event) => change({ nameVi: event.currentTarget.value })}
      />
      <TextInput
        label={say('nameEn')}
        value={draft.nameEn}
        error={errorAt(create.error, 'nameEn')}
        onChange={(event) => change({ nameEn: event.currentTarget.value })}
      />
      <DateField
        label={say('from')}
        required
        value={draft.validFrom}
        error={need('validFrom')}
        onChange={(validFrom) => change({ validFrom })}
      />
      <Refused
        error={create.error}
        fields={['parentId', 'code', 'nameVi', 'nameEn', 'validFrom']}
      />
      <div className="actions">
        <Button type="submit" aria-disabled={create.isPending}>
          {create.isPending ? say('working') : say('save')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
