import type { ReactNode } from 'react';

/** What stands over a column: a word, a word over numbers, or one for those who listen. */
export type Head = string | { number: string } | { hidden: string };

/** A table whose rows become cards on a phone: each cell below needs its `data-label`. */
export function Table(props: {
  caption?: ReactNode;
  /** The heading above says it already; the caption is for those who listen. */
  captionHidden?: boolean;
  heads: readonly Head[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <table className={props.className ? `table ${props.className}` : 'table'}>
      {props.caption && (
        <caption className={props.captionHidden ? 'hidden' : undefined}>{props.caption}</caption>
      )}
      <thead>
        <tr>
          {props.heads.map((head, index) => (
            <Cell key={index} head={head} />
          ))}
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

function Cell({ head }: { head: Head }) {
  if (typeof head === 'string') {
    return <th scope="col">{head}</th>;
  }
  return 'number' in head ? (
    <th scope="col" className="number">
      {head.number}
    </th>
  ) : (
    <th scope="col">
      <span className="hidden">{head.hidden}</span>
    </th>
  );
}
