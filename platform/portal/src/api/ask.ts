import { entry } from './entry';
import type { TypedDocumentString } from './gql/graphql';
import { asked } from './graphql';
import { protectedBy, readSession, spoken } from './session';

/** A fault that the service told, or the line; `reference` finds it in the service's log. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly reference: string,
  ) {
    super(message);
  }
}

/** Faults that concern the whole page; the frame listens for them. */
export const PAGE_FAULTS = [
  'UNAUTHENTICATED',
  'OTHER_AGENCY',
  'AGENCY_NOT_SERVED',
  'UNREGISTERED_OPERATION',
] as const;
export const faults = new EventTarget();

/** Asks one operation as the person who is signed in. */
export async function ask<R, V>(operation: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const answer = await send('/graphql', {
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ ...asked(operation), variables }),
  });
  const fault = answer.body.errors?.[0];
  if (fault) {
    tellPage(fault.extensions?.code);
    throw new Fault(fault.extensions?.code ?? 'INTERNAL_ERROR', fault.message, answer.reference);
  }
  return answer.body.data as R;
}

/**
 * Uploads a file, as evidence unless stated; `progress` hears shares from 0 to 1. Answers the file's id. Sending it
 * again with the same key does not keep it twice.
 */
export function upload(
  file: File,
  requestKey: string,
  progress: (share: number) => void,
  to: '/files' | '/import-files' = '/files',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${to}?${new URLSearchParams({ name: file.name, requestKey })}`);
    for (const [name, value] of Object.entries({ ...spoken(), ...protectedBy(), ...toAgency() })) {
      request.setRequestHeader(name, value);
    }
    request.responseType = 'json';
    request.upload.onprogress = (event) => progress(event.loaded / event.total);
    request.onload = () =>
      request.status < 300
        ? resolve(request.response.id)
        : reject(new Fault(request.response?.code ?? 'FILE', request.response?.detail ?? '', ''));
    request.onerror = () => reject(new Fault('OFFLINE', '', ''));
    request.send(file);
  });
}

/** Has the browser save a file of the service's under a name. */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(path, { headers: { ...spoken(), ...toAgency() } }).catch(() => {
    throw new Fault('OFFLINE', '', '');
  });
  if (!response.ok) {
    const { code, detail } = await response.json().catch(() => ({}));
    throw new Fault(code ?? String(response.status), detail ?? '', '');
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

type Answer = { body: Record<string, never> & GraphQlAnswer; reference: string };
type GraphQlAnswer = {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
  code?: string;
  detail?: string;
};

async function send(path: string, request: RequestInit, again = false): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    ...request,
    headers: { ...request.headers, ...spoken(), ...protectedBy(), ...toAgency() },
  }).catch(() => {
    throw new Fault('OFFLINE', '', '');
  });
  const reference = response.headers.get('X-Correlation-Id') ?? '';
  const body = await response.json().catch(() => ({}));
  if (response.ok || body.errors) {
    return { body, reference };
  }
  if (response.status === 403 && body.code === 'FORBIDDEN' && !again) {
    // the cookie against forged requests had changed or was missing
    await readSession();
    return send(path, request, true);
  }
  const code = body.code ?? String(response.status);
  tellPage(code);
  throw new Fault(code, body.detail ?? '', reference);
}

function tellPage(code: string | undefined) {
  if (PAGE_FAULTS.some((known) => known === code)) {
    faults.dispatchEvent(new CustomEvent('fault', { detail: code }));
  }
}

/** Nothing is done for an agency that the page does not show. */
function toAgency(): Record<string, string> {
  return entry.agency ? { 'X-Agency': entry.agency } : {};
}
