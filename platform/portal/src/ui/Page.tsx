import { type ReactNode, useEffect } from 'react';

/** One screen: its one heading, what can be done with the whole of it, and the content. */
export function Page(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    document.title = props.title;
  }, [props.title]);
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.aside}
      </div>
      {props.children}
    </div>
  );
}
