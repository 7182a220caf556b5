import { GraphiQL } from 'graphiql';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { choose, language } from '../i18n';
import { EXAMPLES } from './examples';
import { say } from './texts';

const SCHEMA = '/developers/schema.graphqls';

/**
 * Where developers try the API. The token lies in the memory of this page and goes nowhere but to
 * the service it came from; the session of the portal is never used.
 */
export function Sandbox() {
  const token = useRef('');
  const schema = useSchema();
  useNamedEditors();
  const [example, setExample] = useState(0);
  const other = language === 'vi' ? 'en' : 'vi';

  async function fetcher(asked: { query: string; variables?: unknown; operationName?: unknown }) {
    if (!token.current) {
      return { errors: [{ message: say('noToken') }] };
    }
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': language,
        Authorization: `Bearer ${token.current}`,
      },
      body: JSON.stringify(asked),
    });
    return response.json();
  }

  return (
    <>
      <header className="developers">
        <h1>{say('title')}</h1>
        <button type="button" lang={other} onClick={() => choose(other)}>
          {say('other')}
        </button>
        <p>{say('lead')}</p>
        <label>
          {say('token')}
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              token.current = event.currentTarget.value.trim().replace(/^Bearer\s+/i, '');
            }}
          />
        </label>
        <label>
          {say('example')}
          <select
            value={example}
            onChange={(event) => setExample(Number(event.currentTarget.value))}
          >
            {EXAMPLES.map(({ name }, at) => (
              <option key={name} value={at}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        <a href={SCHEMA} download>
          {say('schema')}
        </a>
      </header>
      <main lang="en" aria-label={say('sandbox')}>
        {schema ? (
          <GraphiQL
            key={example}
            fetcher={fetcher}
            schema={schema}
            storage={sessionStorage}
            query={EXAMPLES[example]?.query ?? ''}
            variables={EXAMPLES[example]?.variables ?? ''}
            isHeadersEditorEnabled={false}
            shouldPersistHeaders={false}
            forcedTheme="light"
          />
        ) : (
          <p role="status">{say('loading')}</p>
        )}
      </main>
    </>
  );
}

/** From the file that anybody may download, so that nothing has to be asked before there is a token. */
function useSchema(): GraphQLSchema | undefined {
  const [schema, setSchema] = useState<GraphQLSchema>();
  useEffect(() => {
    void fetch(SCHEMA)
      .then((answer) => answer.text())
      .then((text) => setSchema(buildSchema(text)));
  }, []);
  return schema;
}

/** The editors come without names, and cannot be scrolled by key. */
function useNamedEditors() {
  useEffect(() => {
    const names = [say('editorQuery'), say('editorVariables')];
    const observer = new MutationObserver(() => {
      document.querySelectorAll('.CodeMirror textarea:not([aria-label])').forEach((field, at) => {
        field.setAttribute('aria-label', names[at] ?? say('editorAnswer'));
      });
      for (const part of document.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]')) {
        part.setAttribute('tabindex', '0');
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
