import { useState } from 'react';
import { useAct, useAsk } from '../../../api';
import type { CatalogueHeadingsQuery } from '../../../api/gql/graphql';
import { Answer, Button, Page } from '../../../ui';
import { ProductForm } from './ProductForm';
import { Products } from './Products';
import { AddProduct, Headings } from './queries';
import { Requests } from './Requests';
import { say } from './texts';

export type Parts = {
  groups: NonNullable<CatalogueHeadingsQuery['productGroups']>;
  fields: NonNullable<CatalogueHeadingsQuery['fieldsOfWork']>;
};

/** What work is counted in: the products, and the requests for more of them. */
export default function Catalogue() {
  const [adding, setAdding] = useState(false);
  const headings = useAsk(Headings, {});
  const add = useAct(AddProduct);
  return (
    <Page
      title={say('title')}
      aside={!adding && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
    >
      <Answer of={headings}>
        {({ productGroups, fieldsOfWork }) => {
          const parts = { groups: productGroups ?? [], fields: fieldsOfWork ?? [] };
          return (
            <>
              {adding && (
                <ProductForm
                  name="new"
                  parts={parts}
                  error={add.error}
                  pending={add.isPending}
                  send={(product, done) => add.mutate(product, { onSuccess: done })}
                  close={() => setAdding(false)}
                />
              )}
              <Requests parts={parts} />
              <Products parts={parts} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
