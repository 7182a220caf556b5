import type { EvidenceInput } from '../../api/gql/graphql';
import type { Attached } from './useUploads';

/** What was typed, each an address or the number of a document, and the files. */
export function evidenceGiven(places: string[], files: Attached[]): EvidenceInput[] {
  const written = places
    .map((place) => place.trim())
    .filter(Boolean)
    .map((place) => (/^https?:\/\//i.test(place) ? { link: place } : { document: place }));
  return [...written, ...files.map(({ id }) => ({ fileId: id }))];
}
