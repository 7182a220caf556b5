import { useEffect, useState } from 'react';
import { useAsk } from '../../api';
import { named, times } from '../../i18n';
import { Answer, TextInput } from '../../ui';
import { TermsProducts } from './queries';
import { say } from './texts';

const LETTERS = 2;
const PAUSE = 250;

export type Chosen = { id: string; name: string };

/** A product of the catalogue, found by its name or code; the service folds the marks. */
export function ProductPicker(props: {
  value: Chosen | undefined;
  onChange: (product: Chosen | undefined) => void;
  error: string | undefined;
}) {
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const enough = search.length >= LETTERS;
  const products = useAsk(TermsProducts, { search }, { enabled: enough && !props.value });
  if (props.value) {
    return (
      <div>
        <p>{say('chosen', { name: props.value.name })}</p>
        <button type="button" className="link" onClick={() => props.onChange(undefined)}>
          {say('other')}
        </button>
        {props.error && <p className="field-error">{props.error}</p>}
      </div>
    );
  }
  return (
    <div>
      <TextInput
        label={say('search')}
        description={say('searchHint')}
        autoComplete="off"
        required
        value={text}
        error={props.error}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {enough && (
        <Answer of={products}>
          {({ products: found }) => {
            const usable = (found?.nodes ?? []).filter(({ endedOn }) => !endedOn);
            return (
              <>
                <p role="status" className={usable.length > 0 ? 'hidden' : 'dim'}>
                  {usable.length > 0 ? `${say('found')}: ${usable.length}` : say('noProduct')}
                </p>
                {usable.length > 0 && (
                  <ul className="rows" aria-label={say('found')}>
                    {usable.map((product) => (
                      <li key={product.id}>
                        <button
                          type="button"
                          className="link"
                          onClick={() => props.onChange({ id: product.id, name: named(product) })}
                        >
                          {say('productLine', {
                            code: product.code,
                            name: named(product),
                            coefficient: times(1, product.coefficient.exact),
                          })}
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
                {found?.pageInfo.hasNextPage && <p className="dim">{say('moreProducts')}</p>}
              </>
            );
          }}
        </Answer>
      )}
    </div>
  );
}
