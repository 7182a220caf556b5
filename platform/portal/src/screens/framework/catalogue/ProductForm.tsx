import { type FormEvent, useState } from 'react';
import { errorAt } from '../../../api';
import { named, times } from '../../../i18n';
import { Button, NativeSelect, Refused, sendByKey, TextInput, useDraft } from '../../../ui';
import type { Parts } from './Catalogue';
import { say } from './texts';

export type Product = {
  code: string;
  nameVi: string;
  nameEn: string;
  groupCode: string;
  fieldCode: string;
  itemPoints: string;
};

const FIELDS = ['code', 'nameVi', 'nameEn', 'groupCode', 'fieldCode', 'itemPoints'];

/** A product as it will stand in the catalogue. */
export function ProductForm(props: {
  name: string;
  parts: Parts;
  start?: string;
  error: Error | null;
  pending: boolean;
  send: (product: Product, done: () => void) => void;
  close: () => void;
}) {
  const { groups, fields } = props.parts;
  const { draft, change, forget } = useDraft<Product>(`product:${props.name}`, {
    code: '',
    nameVi: props.start ?? '',
    nameEn: '',
    groupCode: groups[0]?.code ?? '',
    fieldCode: fields[0]?.code ?? '',
    itemPoints: '',
  });
  const [tried, setTried] = useState(false);
  const points = draft.itemPoints.trim().replace(',', '.');
  const isNumber = /^\d+(\.\d+)?$/.test(points);
  const need = (field: 'code' | 'nameVi' | 'nameEn') =>
    tried && draft[field].trim() === '' ? say('need') : errorAt(props.error, field);
  const group = groups.find(({ code }) => code === draft.groupCode);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const whole = [draft.code, draft.nameVi, draft.nameEn].every((text) => text.trim() !== '');
    if (whole && isNumber && !props.pending) {
      props.send({ ...draft, itemPoints: points }, () => {
        forget();
        props.close();
      });
    }
  }

  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      {(['nameVi', 'nameEn', 'code'] as const).map((field) => (
        <TextInput
          key={field}
          label={say(field)}
          required
          value={draft[field]}
          error={need(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={say('group')}
        value={draft.groupCode}
        error={errorAt(props.error, 'groupCode')}
        data={groups.map((one) => ({ value: one.code, label: named(one) }))}
        onChange={(event) => change({ groupCode: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('field')}
        value={draft.fieldCode}
        error={errorAt(props.error, 'fieldCode')}
        data={fields.map((one) => ({ value: one.code, label: named(one) }))}
        onChange={(event) => change({ fieldCode: event.currentTarget.value })}
      />
      <TextInput
        label={say('points')}
        description={
          group?.minimum &&
          group.maximum &&
          say('range', {
            group: named(group),
            least: times(1, group.minimum.exact),
            most: times(1, group.maximum.exact),
          })
        }
        inputMode="decimal"
        required
        value={draft.itemPoints}
        error={tried && !isNumber ? say('needNumber') : errorAt(props.error, 'itemPoints')}
        onChange={(event) => change({ itemPoints: event.currentTarget.value })}
      />
      <Refused error={props.error} fields={FIELDS} />
      <div className="actions">
        <Button type="submit" aria-disabled={props.pending}>
          {props.pending ? say('working') : say('save')}
        </Button>
        <Button variant="default" onClick={props.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
