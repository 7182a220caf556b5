import { useEffect, useState } from 'react';
import { useAct, useAsk } from '../../../api';
import type { CatalogueProductsQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { day, named } from '../../../i18n';
import { History } from '../../../model/history/History';
import {
  Answer,
  Button,
  Confirm,
  Empty,
  Figure,
  NativeSelect,
  Refused,
  Table,
  Tag,
  TextInput,
} from '../../../ui';

import type { Parts } from './Catalogue';
import css from './catalogue.module.css';
import { EndProduct, Products as Found } from './queries';
import { say } from './texts';

type Product = NonNullable<CatalogueProductsQuery['products']>['nodes'][number];

/** The products, found by group and by name without diacritics. */
export function Products({ parts }: { parts: Parts }) {
  const [{ q = '', group, after }, change] = useAddress();
  const [typed, type] = useState(q);
  const [search, setSearch] = useState(q);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAsk(Found, {
    search: search || null,
    group: group ?? null,
    after: after ?? null,
  });
  return (
    <section aria-labelledby="products">
      <h2 id="products">{say('products')}</h2>
      <search className={css.filter}>
        <TextInput
          label={say('search')}
          description={say('searchHint')}
          type="search"
          value={typed}
          onChange={(event) => {
            type(event.currentTarget.value);
            change({ q: event.currentTarget.value || undefined, after: undefined });
          }}
        />
        <NativeSelect
          label={say('group')}
          value={group ?? ''}
          data={[
            { value: '', label: say('allGroups') },
            ...parts.groups.map((one) => ({ value: one.code, label: named(one) })),
          ]}
          onChange={(event) =>
            change({ group: event.currentTarget.value || undefined, after: undefined })
          }
        />
      </search>
      <Answer of={asked}>
        {({ products }) =>
          !products || products.nodes.length === 0 ? (
            <Empty title={say('none')}>{say('noneWhat')}</Empty>
          ) : (
            <>
              <ProductTable products={products.nodes} parts={parts} />
              <div className="actions">
                {after && (
                  <Button variant="default" onClick={() => change({ after: undefined })}>
                    {say('first')}
                  </Button>
                )}
                {products.pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    onClick={() => change({ after: products.pageInfo.endCursor ?? undefined })}
                  >
                    {say('next')}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function ProductTable(props: { products: Product[]; parts: Parts }) {
  return (
    <Table
      caption={say('products')}
      captionHidden
      heads={[
        say('name'),
        say('code'),
        say('group'),
        { number: say('points') },
        { number: say('coefficient') },
        say('state'),
        { hidden: say('acts') },
      ]}
    >
      {props.products.map((product) => (
        <Row key={product.id} product={product} parts={props.parts} />
      ))}
    </Table>
  );
}

function Row({ product, parts }: { product: Product; parts: Parts }) {
  const end = useAct(EndProduct);
  const group = parts.groups.find(({ code }) => code === product.groupCode);
  const field = parts.fields.find(({ code }) => code === product.fieldCode);
  return (
    <tr>
      <th scope="row">
        <span>
          {named(product)}
          {field && <span className="dim block">{named(field)}</span>}
        </span>
      </th>
      <td className={css.whole} data-label={say('code')}>
        {product.code}
      </td>
      <td data-label={say('group')}>{group ? named(group) : product.groupCode}</td>
      <td className="number" data-label={say('points')}>
        <Figure of={product.itemPoints} />
      </td>
      <td className="number" data-label={say('coefficient')}>
        <Figure of={product.coefficient} />
      </td>
      <td data-label={say('state')}>
        {product.endedOn ? (
          <Tag>{say('ended', { day: day(product.endedOn) })}</Tag>
        ) : (
          <span className={css.whole}>{say('inUse')}</span>
        )}
      </td>
      <td>
        {!product.endedOn && (
          <div>
            <Confirm
              plain
              label={say('end')}
              question={say('endAsk')}
              pending={end.isPending}
              act={() => end.mutate({ productId: product.id, expectedVersion: product.version })}
            />
            <Refused error={end.error} />
          </div>
        )}
        <History of={product.id} />
      </td>
    </tr>
  );
}
