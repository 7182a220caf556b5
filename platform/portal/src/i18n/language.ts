export type Language = 'vi' | 'en';

const KEPT = 'language';

/** The language somebody chose on this machine; Vietnamese until then. */
export const language: Language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';

/** Loads the page again in another language: what was typed lies in drafts. */
export function choose(next: Language) {
  localStorage.setItem(KEPT, next);
  location.reload();
}
