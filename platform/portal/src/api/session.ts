import { language } from '../i18n';

export type Agency = { code: string; nameVi: string; nameEn: string };

/** Who sits at this browser, as the service knows it. */
export type Session = {
  signedIn: boolean;
  agency: string | null;
  agencies: Agency[];
  duties: ('MINISTRY_VIEWER' | 'PLATFORM_OPERATOR')[];
};

const CHANNEL = new BroadcastChannel('session');

/** Also hands out the cookie without which nothing may be changed. */
export async function readSession(): Promise<Session> {
  return (await answered(await fetch('/session', { headers: spoken() }))).json();
}

/** Null for a code that no agency has. */
export async function readAgency(code: string): Promise<Agency | null> {
  const response = await fetch(`/session/agencies/${encodeURIComponent(code)}`, {
    headers: spoken(),
  });
  return response.status === 404 ? null : (await answered(response)).json();
}

/** Switches the whole session, all tabs of it. */
export async function enterAgency(code: string): Promise<void> {
  const response = await fetch('/session/agency', {
    method: 'PUT',
    headers: { ...spoken(), ...protectedBy(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ agency: code }),
  });
  await answered(response);
}

export async function signOut(): Promise<void> {
  await answered(
    await fetch('/session', { method: 'DELETE', headers: { ...spoken(), ...protectedBy() } }),
  );
}

/** Where the way to Keycloak's page begins; without an agency for ministry and operator. */
export function loginAddress(agency?: string): string {
  return `/oauth2/authorization/portal${agency ? `?agency=${encodeURIComponent(agency)}` : ''}`;
}

/** Tells the other tabs that there is a session again. */
export function tellSignedIn() {
  CHANNEL.postMessage('signed in');
}

export function whenSignedInElsewhere(then: () => void): () => void {
  CHANNEL.addEventListener('message', then);
  return () => CHANNEL.removeEventListener('message', then);
}

export function spoken() {
  return { 'Accept-Language': language };
}

/** The number against forged requests; it changes at login, so it is read anew each time. */
export function protectedBy() {
  const found = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return { 'X-XSRF-TOKEN': found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : '' };
}

async function answered(response: Response): Promise<Response> {
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return response;
}
