import { useState } from 'react';
import { useAsk } from '../../../api';
import { named } from '../../../i18n';
import { Button } from '../../../ui';
import { csvOf, save, sheetOf, xlsxOf } from './exported';
import { Method } from './queries';
import type { Measure, Row } from './row';
import { say } from './texts';

/** Takes the table away as a file, together with how and when it was reckoned. */
export function Export(props: { rows: Row[]; measure: Measure; period: string }) {
  const { rows, measure, period } = props;
  const method = useAsk(Method, {}).data?.comparisonMethod;
  const [failed, setFailed] = useState(false);
  const told = method ? named({ nameVi: method.textVi, nameEn: method.textEn }) : '';
  const sheet = () => sheetOf(rows, measure, period, told, new Date().toISOString());

  function saveXlsx() {
    const made = sheet();
    xlsxOf(made).then(
      (file) => {
        setFailed(false);
        save(`${made.name}.xlsx`, file);
      },
      () => setFailed(true),
    );
  }

  return (
    <div className="actions">
      <Button variant="default" disabled={!method} onClick={saveXlsx}>
        {say('exportXlsx')}
      </Button>
      <Button
        variant="default"
        disabled={!method}
        onClick={() => {
          const made = sheet();
          save(`${made.name}.csv`, csvOf(made));
        }}
      >
        {say('exportCsv')}
      </Button>
      {failed && <span role="alert">{say('exportFailed')}</span>}
    </div>
  );
}
