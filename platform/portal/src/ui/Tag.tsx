import type { ReactNode } from 'react';

/** A state as a word; `tone` only underlines what the word already says. */
export function Tag(props: { tone?: 'plain' | 'good' | 'wait' | 'bad'; children: ReactNode }) {
  return <span className={`tag ${props.tone ?? 'plain'}`}>{props.children}</span>;
}
