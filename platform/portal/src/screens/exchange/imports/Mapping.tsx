import { errorAt, useAct, useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { named } from '../../../i18n';
import { Answer, Button, NativeSelect, Refused, Table, Tag, TextInput } from '../../../ui';
import { columnOf, columnsOf, letter, type Plan, type Seen } from './plan';
import { Preview, StartImport } from './queries';
import { say } from './texts';

type Change = (part: Partial<Plan>) => void;

/** Which sheet, which header, which columns; then the rows are tried. */
export function Mapping({ plan, change }: { plan: Plan; change: Change }) {
  const preview = useAsk(Preview, {
    file: plan.fileId,
    kind: plan.kind,
    sheet: plan.sheet,
    header: plan.headerRow,
  });
  return (
    <Answer of={preview}>
      {({ importPreview: seen }) =>
        seen ? <Chosen plan={plan} seen={seen} change={change} /> : null
      }
    </Answer>
  );
}

function Chosen({ plan, seen, change }: { plan: Plan; seen: Seen; change: Change }) {
  const [, go] = useAddress();
  const start = useAct(StartImport);
  const missing = seen.fields.filter(
    ({ code, required }) => required && columnOf(plan, seen, code) === 0,
  );

  function check() {
    start.mutate(
      {
        fileId: plan.fileId,
        kind: plan.kind,
        sheet: seen.sheet,
        headerRow: seen.headerRow,
        columns: columnsOf(plan, seen),
        mode: 'CHECK_ONLY',
      },
      {
        onSuccess: ({ startImport }) => {
          const tried = startImport?.import?.id;
          if (tried) {
            change({ tried, sheet: seen.sheet, headerRow: seen.headerRow });
            go({ import: tried });
          }
        },
      },
    );
  }

  return (
    <>
      <div className="form">
        {seen.sheets.length > 1 && (
          <NativeSelect
            label={say('sheet')}
            value={seen.sheet}
            data={seen.sheets.map((name) => ({ value: name, label: name }))}
            error={errorAt(start.error, 'sheet')}
            onChange={(event) =>
              change({ sheet: event.currentTarget.value, headerRow: null, chosen: {} })
            }
          />
        )}
        <TextInput
          label={say('header')}
          description={say('headerHint')}
          inputMode="numeric"
          value={String(plan.headerRow ?? seen.headerRow)}
          error={errorAt(start.error, 'headerRow')}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 5);
            change({ sheet: seen.sheet, headerRow: Number(digits), chosen: {} });
          }}
        />
      </div>
      <Table caption={say('columns')} heads={[say('field'), say('column')]}>
        {seen.fields.map((field) => (
          <tr key={field.code}>
            <th scope="row">
              <span>
                {named(field)} {field.required && <Tag>{say('required')}</Tag>}
              </span>
            </th>
            <td data-label={say('column')}>
              <select
                aria-label={say('columnOf', { field: named(field) })}
                value={columnOf(plan, seen, field.code)}
                onChange={(event) =>
                  change({
                    chosen: { ...plan.chosen, [field.code]: Number(event.currentTarget.value) },
                  })
                }
              >
                <option value={0}>{say('notRead')}</option>
                {seen.columns.map(({ number, header }) => (
                  <option key={number} value={number}>
                    {header ? say('lettered', { letter: letter(number), header }) : letter(number)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </Table>
      {missing.length > 0 && (
        <p className="field-error" role="status">
          {say('missing', { fields: missing.map(named).join(', ') })}
        </p>
      )}
      <Refused error={start.error} fields={['sheet', 'headerRow']} />
      <div className="actions">
        <Button
          disabled={missing.length > 0}
          aria-disabled={start.isPending}
          onClick={() => !start.isPending && check()}
        >
          {start.isPending ? say('working') : say('check')}
        </Button>
      </div>
    </>
  );
}
