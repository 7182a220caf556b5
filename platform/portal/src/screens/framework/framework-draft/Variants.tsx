import { useAskAll } from '../../../api';
import { named } from '../../../i18n';
import { Answer, Tag } from '../../../ui';
import { AddVariant } from './AddVariant';
import { Choices } from './Choices';
import { type Block, type Part, place, type Variant } from './document';
import css from './draft.module.css';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { Offices, Posts } from './queries';
import { Remove } from './Remove';
import { Total } from './Total';
import { say } from './texts';
import { Value } from './Value';
import { both, subject } from './words';

type Option = { value: string; label: string };

/** How whom is scored: for everybody of a kind, or only in some units and positions. */
export function Variants() {
  const { shown, open } = useEditing();
  const units = useAskAll(Offices, {}, (answer) => answer.units);
  const posts = useAskAll(Posts, {}, (answer) => answer.positions);
  return (
    <>
      <p className="dim">{say('variantsLead')}</p>
      <Answer of={units}>
        {(pages) => (
          <Answer of={posts}>
            {(all) => (
              <div className={css.cards}>
                {shown.variants.map((variant) => (
                  <One
                    key={variant.code}
                    variant={variant}
                    units={pages
                      .flatMap(({ units }) => units?.nodes ?? [])
                      .filter(({ validTo }) => !validTo)
                      .map((unit) => ({ value: unit.code, label: named(unit) }))}
                    positions={all
                      .flatMap(({ positions }) => positions?.nodes ?? [])
                      .map((post) => ({ value: post.code, label: post.name }))}
                  />
                ))}
              </div>
            )}
          </Answer>
        )}
      </Answer>
      {open && <AddVariant />}
    </>
  );
}

function One(props: { variant: Variant; units: Option[]; positions: Option[] }) {
  const { shown, open, set } = useEditing();
  const { variant } = props;
  const at = place('variants', variant.code);
  return (
    <section className="card" aria-label={both(variant.name)}>
      <div className={css.heading}>
        <h3>{both(variant.name)}</h3>
        <Tag>{subject(variant.subject)}</Tag>
        <span className="dim">{variant.code}</span>
      </div>
      <Faults at={at} />
      {open && (
        <>
          <Value place={`${at}/name/vi`} label={say('nameViOf', { code: variant.code })} />
          <Value place={`${at}/name/en`} label={say('nameEnOf', { code: variant.code })} />
        </>
      )}
      <Choices
        place={`${at}/units`}
        label={say('units')}
        all={say('allUnits')}
        options={props.units}
        chosen={variant.units}
      />
      <Choices
        place={`${at}/positions`}
        label={say('positions')}
        all={say('allPositions')}
        options={props.positions}
        chosen={variant.positions}
      />
      <p className="dim">{say('blocks')}</p>
      <ul className={css.blocks}>
        {variant.blocks.map((part) => (
          <li key={part.block}>
            <Scored variant={variant} part={part} />
          </li>
        ))}
      </ul>
      {open &&
        shown.blocks
          .filter(({ code }) => !variant.blocks.some((part) => part.block === code))
          .map((block) => (
            <button
              type="button"
              className="link"
              key={block.code}
              onClick={() => set(`${at}/blocks${place(block.code)}`, asPart(block), { json: true })}
            >
              {say('addBlock', { block: both(block.name) })}
            </button>
          ))}
      {open && shown.variants.length > 1 && (
        <Remove place={at} name={both(variant.name)} label={say('removeVariant')} />
      )}
    </section>
  );
}

/** A block that a variant has from now on; its weights are typed under their own heading. */
function asPart(block: Block): string {
  return JSON.stringify({ block: block.code, ...(block.components ? { weights: {} } : {}) });
}

function Scored({ variant, part }: { variant: Variant; part: Part }) {
  const { shown, open } = useEditing();
  const block = shown.blocks.find(({ code }) => code === part.block);
  const at = place('variants', variant.code, 'blocks', part.block);
  return (
    <>
      <strong>{block ? both(block.name) : part.block}</strong>
      {block?.groups && (
        <Choices
          place={`${at}/groups`}
          label={say('groups')}
          all={say('allGroups')}
          options={block.groups.map((group) => ({
            value: group.code,
            label: `${group.code}. ${both(group.name)}`,
          }))}
          chosen={part.groups}
        />
      )}
      {block?.groups && part.groups && (
        <Total
          parts={block.groups
            .filter(({ code }) => part.groups?.includes(code))
            .map(({ maximum }) => maximum)}
          whole={block.maximum}
        />
      )}
      {open && variant.blocks.length > 1 && (
        <Remove place={at} name={block ? both(block.name) : part.block} />
      )}
      <Faults at={at} />
    </>
  );
}
