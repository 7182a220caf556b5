import { kindOfRule } from '../../../model/framework';
import { Table, Tag } from '../../../ui';
import { Adding } from './Adding';
import { place, type Rule } from './document';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { say } from './texts';
import { Value } from './Value';
import { both } from './words';

/** The rules that explanations name; the law's own words are not changed here. */
export function Rules() {
  const { shown, open, set } = useEditing();
  return (
    <>
      <Table
        caption={say('rules')}
        heads={[say('code'), say('article'), say('kind'), say('textVi'), say('textEn')]}
      >
        {Object.entries(shown.rules).map(([code, rule]) => {
          const at = place('rules', code);
          return (
            <tr key={code}>
              <th scope="row">
                <span>
                  {code}
                  <Faults at={at} />
                </span>
              </th>
              <td data-label={say('article')}>{rule.article ?? say('unwritten')}</td>
              <td data-label={say('kind')}>
                <Tag tone={rule.kind === 'MANDATORY' ? 'good' : 'plain'}>
                  {kindOfRule(rule.kind)}
                </Tag>
              </td>
              <td data-label={say('textVi')}>
                <Text at={`${at}/text/vi`} code={code} rule={rule} language="vi" />
              </td>
              <td data-label={say('textEn')}>
                <Text at={`${at}/text/en`} code={code} rule={rule} language="en" />
              </td>
            </tr>
          );
        })}
      </Table>
      {open && (
        <Adding
          label={say('addRule')}
          taken={Object.keys(shown.rules)}
          add={({ code, vi, en }) => {
            const fresh: Rule = { text: { vi, en }, kind: 'LOCAL' };
            set(place('rules', code), JSON.stringify(fresh), { json: true });
            return true;
          }}
        />
      )}
      <Table caption={say('readings')} heads={[say('question'), say('answer')]}>
        {Object.keys(shown.readings).map((code) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td data-label={say('answer')}>
              <Value place={place('readings', code)} label={say('answerOf', { code })} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Text(props: { at: string; code: string; rule: Rule; language: 'vi' | 'en' }) {
  if (props.rule.kind === 'MANDATORY') {
    return <span lang={props.language}>{props.rule.text[props.language]}</span>;
  }
  return (
    <Value
      place={props.at}
      label={say(props.language === 'vi' ? 'textViOf' : 'textEnOf', {
        rule: both(props.rule.text),
      })}
    />
  );
}
