import { Table } from '../../../ui';
import { AddComponent } from './AddComponent';
import { type Block, place, type Variant } from './document';
import css from './draft.module.css';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { Total } from './Total';
import { say } from './texts';
import { Value } from './Value';
import { both } from './words';

/** What results are made of: a row for each component, a column for each variant. */
export function Weights() {
  const { shown, open } = useEditing();
  return shown.blocks
    .filter(({ components }) => components)
    .map((block) => (
      <section key={block.code}>
        <h2>{both(block.name)}</h2>
        <p className="dim">{say('weightsLead')}</p>
        <Matrix
          block={block}
          variants={shown.variants.filter(({ blocks }) =>
            blocks.some((one) => one.block === block.code && one.weights),
          )}
        />
        {open && <AddComponent block={block} />}
      </section>
    ));
}

function Matrix({ block, variants }: { block: Block; variants: Variant[] }) {
  const { shown } = useEditing();
  const weights = (variant: Variant) => place('variants', variant.code, 'blocks', block.code);
  return (
    <div className={css.wide}>
      <Table
        caption={both(block.name)}
        captionHidden
        heads={[
          say('component'),
          say('article'),
          ...variants.map(({ name }) => ({ number: both(name) })),
        ]}
      >
        {(block.components ?? []).map(({ code, name, rule }) => {
          const at = place('blocks', block.code, 'components', code);
          return (
            <tr key={code}>
              <th scope="row">
                <span>
                  {both(name)} <span className="dim">{code}</span>
                  <Faults at={at} below />
                </span>
              </th>
              <td data-label={say('article')}>{shown.rules[rule]?.article ?? say('unwritten')}</td>
              {variants.map((variant) => (
                <td key={variant.code} className="number" data-label={both(variant.name)}>
                  <Value
                    place={`${weights(variant)}/weights${place(code)}`}
                    label={say('weightOf', { component: both(name), variant: both(variant.name) })}
                    number
                    optional
                  />
                </td>
              ))}
            </tr>
          );
        })}
        <tr>
          <th scope="row">{say('together')}</th>
          <td />
          {variants.map((variant) => (
            <td key={variant.code} className="number" data-label={both(variant.name)}>
              <span>
                <Total parts={parts(variant, block.code)} whole="1" />
                <Faults at={`${weights(variant)}/weights`} />
              </span>
            </td>
          ))}
        </tr>
      </Table>
    </div>
  );
}

function parts(variant: Variant, block: string): string[] {
  return Object.values(variant.blocks.find((one) => one.block === block)?.weights ?? {});
}
