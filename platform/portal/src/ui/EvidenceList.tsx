type Shown = {
  link?: string | null;
  document?: string | null;
  note?: string | null;
  file?: { name: string; path: string } | null;
};

/** Where an output can be seen; a link opens beside the portal. */
export function EvidenceList(props: { of: Shown[] }) {
  return (
    <ul className="short">
      {props.of.map(({ link, document, note, file }) => (
        <li key={`${link}${document}${file?.path}`}>
          {link && (
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          )}
          {document}
          {file && (
            <a href={file.path} download={file.name}>
              {file.name}
            </a>
          )}
          {note && <span className="dim block">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
