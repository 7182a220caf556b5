import { named } from '../../../i18n';
import { Table } from '../../../ui';
import { axis, type Framework, say } from './texts';
import { Where } from './Where';

/** For each variant what its results are made of. */
export function Components({ framework }: { framework: Framework }) {
  return (
    <section>
      <h2>{say('components')}</h2>
      {framework.variants.map((variant) => {
        const components = framework.components.filter((one) => one.variantCode === variant.code);
        const only = [...variant.unitCodes, ...variant.positionCodes];
        return components.length === 0 ? null : (
          <Table
            key={variant.code}
            caption={
              <>
                {named(variant)}
                {only.length > 0 && (
                  <span className="dim"> · {say('only', { codes: only.join(', ') })}</span>
                )}
              </>
            }
            heads={[say('component'), { number: say('weight') }, say('axis'), say('where')]}
          >
            {components.map((component) => (
              <tr key={component.blockCode + component.code}>
                <th scope="row">{named(component)}</th>
                <td className="number" data-label={say('weight')}>
                  {component.weight.exact}
                </td>
                <td data-label={say('axis')}>{axis(component.axis)}</td>
                <Where framework={framework} rule={component.rule} />
              </tr>
            ))}
          </Table>
        );
      })}
    </section>
  );
}
