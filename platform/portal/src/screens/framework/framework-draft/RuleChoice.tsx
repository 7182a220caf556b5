import { NativeSelect } from '../../../ui';
import { useEditing } from './editing';
import { say } from './texts';
import { both } from './words';

const LONG = 90;

/** By which rule something new stands; explanations name it. */
export function RuleChoice(props: {
  value: string;
  tried: boolean;
  choose: (code: string) => void;
}) {
  const { shown } = useEditing();
  return (
    <NativeSelect
      label={say('rule')}
      description={say('ruleHint')}
      required
      value={props.value}
      error={props.tried && props.value === '' ? say('need') : undefined}
      data={[
        { value: '', label: say('choose') },
        ...Object.entries(shown.rules).map(([code, { text, article }]) => ({
          value: code,
          label: cut([article, both(text)].filter((part) => part).join(': ')),
        })),
      ]}
      onChange={(event) => props.choose(event.currentTarget.value)}
    />
  );
}

function cut(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}
