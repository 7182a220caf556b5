import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { day, inBoth, today } from '../i18n';

const say = inBoth({
  vi: {
    hint: 'Ví dụ: 25/11/2026',
    wrong: 'Nhập ngày có thật, theo dạng ngày/tháng/năm.',
    today: 'Hôm nay',
  },
  en: {
    hint: 'For example: 25/11/2026',
    wrong: 'Type a real date as day/month/year.',
    today: 'Today',
  },
});

/** A day as people type it (5/11/2026, 05-11-2026, 05.11.2026), as 2026-11-05. */
export function parseDay(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, date = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : undefined;
}

/**
 * A date is typed: a browser's own field follows the browser's language, not the reader's.
 * `onChange` hears the day as 2026-11-25, or nothing while the text is no date.
 */
export function DateField(props: {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  error?: string | undefined;
  required?: boolean;
}) {
  const [text, setText] = useState(props.value ? day(props.value) : '');
  const [left, setLeft] = useState(false);
  const wrong = left && text.trim() !== '' && !parseDay(text) ? say('wrong') : undefined;
  const type = (next: string) => {
    setText(next);
    props.onChange(parseDay(next));
  };
  return (
    <div className="date-field">
      <TextInput
        label={props.label}
        description={say('hint')}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        error={wrong ?? props.error}
        required={props.required ?? false}
        onBlur={() => setLeft(true)}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <button type="button" className="link" onClick={() => type(day(today()))}>
        {say('today')}
      </button>
    </div>
  );
}
