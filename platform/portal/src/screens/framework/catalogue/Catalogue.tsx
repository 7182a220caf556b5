import { useState } from 'react';
import { useAct, useAsk } from '../../../api';
import type { CatalogueHeadingsQuery } from '../../../api/gql/graphql';
import { useWorkplace } from '../../../app/workplace';
import { Answer, Button, Go, Page } from '../../../ui';
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
  const { me } = useWorkplace();
  const [adding, setAdding] = useState(false);
  const headings = useAsk(Headings, {});
  const add = useAct(AddProduct);
  return (
    <Page
      title={say('title')}
      aside={
        <>
          {me.roles.includes('KPI_OFFICER') && (
            <Go to="/imports" search={{ kind: 'PRODUCTS' }}>
              {say('fromFile')}
            </Go>
          )}
          {!adding && <Button onClick={() => setAdding(true)}>{say('add')}</Button>}
        </>
      }
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
