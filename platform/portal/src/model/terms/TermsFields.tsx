import type { ReactNode } from 'react';
import { errorAt, useAsk } from '../../api';
import type { TermsAskedQuery } from '../../api/gql/graphql';
import { named } from '../../i18n';
import { Count, DateField, NativeSelect, TextInput } from '../../ui';
import { type Chosen, ProductPicker } from './ProductPicker';
import { TermsAsked } from './queries';
import { say } from './texts';

/** What some work is: the product, how much of it, until when. */
export type Terms = {
  product: Chosen | undefined;
  title: string;
  quantity: number;
  dueOn: string | undefined;
  difficulty: string;
  unexpected: boolean;
};

export type Asked = NonNullable<NonNullable<TermsAskedQuery['period']>['framework']>['askedFacts'];

/** At which fields the service refuses them. */
export const TERMS_FIELDS = ['productId', 'title', 'quantity', 'dueOn', 'difficulty'];

export function noTerms(dueOn: string): Terms {
  return { product: undefined, title: '', quantity: 1, dueOn, difficulty: '', unexpected: false };
}

/** What the period's framework asks about work. */
export function useAsked(period: string) {
  return useAsk(TermsAsked, { period });
}

/** The terms as the contract takes them; nothing while one is missing. */
export function termsInput(terms: Terms, asked: Asked | undefined) {
  const { product, title, quantity, dueOn, difficulty } = terms;
  const difficult = isDifficult(asked);
  if (!product || !dueOn || (difficult && !difficulty)) {
    return undefined;
  }
  return {
    productId: product.id,
    quantity,
    dueOn,
    origin: terms.unexpected ? ('UNEXPECTED' as const) : ('PLANNED' as const),
    ...(title.trim() ? { title } : {}),
    ...(difficult ? { difficulty } : {}),
  };
}

/** The fields of the terms; `children` stand before the last one. */
export function TermsFields(props: {
  terms: Terms;
  asked: Asked | undefined;
  tried: boolean;
  error: Error | null;
  onChange: (part: Partial<Terms>) => void;
  children?: ReactNode;
}) {
  const { terms, asked, tried, onChange } = props;
  const at = (field: string) => errorAt(props.error, field);
  return (
    <>
      <ProductPicker
        value={terms.product}
        error={tried && !terms.product ? say('needProduct') : at('productId')}
        onChange={(product) => onChange({ product })}
      />
      <TextInput
        label={say('taskTitle')}
        maxLength={300}
        value={terms.title}
        error={at('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Count
        label={say('quantity')}
        value={terms.quantity}
        least={1}
        most={10000}
        error={at('quantity')}
        onChange={(quantity) => onChange({ quantity })}
      />
      <DateField
        label={say('dueOn')}
        value={terms.dueOn}
        required
        error={tried && !terms.dueOn ? say('needDay') : at('dueOn')}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      {isDifficult(asked) && (
        <NativeSelect
          label={say('difficulty')}
          required
          value={terms.difficulty}
          data={[
            { value: '', label: say('choose') },
            ...(asked?.difficulties ?? []).map((one) => ({
              value: one.factor.display,
              label: named(one),
            })),
          ]}
          error={tried && !terms.difficulty ? say('needDifficulty') : at('difficulty')}
          onChange={(event) => onChange({ difficulty: event.currentTarget.value })}
        />
      )}
      {props.children}
      <label>
        <input
          type="checkbox"
          checked={terms.unexpected}
          onChange={(event) => onChange({ unexpected: event.currentTarget.checked })}
        />{' '}
        {say('unexpectedBox')}
      </label>
    </>
  );
}

function isDifficult(asked: Asked | undefined): boolean {
  return (asked?.difficulties.length ?? 0) > 0;
}
