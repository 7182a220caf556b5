import { named } from '../../../i18n';
import { Strips } from '../../../ui/chart';
import { drawn, type Measure, placed, type Row } from './row';
import { measureName, say } from './texts';

/** How the figure lies within each group of peers. */
export function ByGroup({ rows, measure }: { rows: Row[]; measure: Measure }) {
  const groups = new Map<string, { name: string; values: number[]; middle: number | undefined }>();
  for (const row of rows) {
    const figure = placed(row, measure);
    if (figure) {
      const code = row.peerGroup?.code ?? '';
      const group = groups.get(code) ?? {
        name: row.peerGroup ? named(row.peerGroup) : say('noGroup'),
        values: [],
        middle: undefined,
      };
      group.values.push(drawn(figure.value.display));
      group.middle ??= figure.peerMedian ? drawn(figure.peerMedian.display) : undefined;
      groups.set(code, group);
    }
  }
  const strips = [...groups].map(([key, group]) => ({
    key,
    ...group,
    text: String(group.values.length),
  }));
  return strips.some(({ values }) => values.length > 1) ? (
    <Strips sentence={say('byGroup', { measure: measureName(measure) })} strips={strips} />
  ) : null;
}
