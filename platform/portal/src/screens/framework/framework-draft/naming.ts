import { type FrameworkDocument, names } from './document';
import { say } from './texts';
import { both, element, isElement, isProperty, property } from './words';

/** Parts of the screen, in each of which some places stand. */
export const PARTS = ['whole', 'criteria', 'weights', 'variants', 'bands', 'rules'] as const;
export type Part = (typeof PARTS)[number];

/** In which part of the screen a place stands. */
export function partOf(where: string): Part {
  const [list, , inner] = names(where);
  switch (list) {
    case 'blocks':
      return inner === 'groups' ? 'criteria' : inner === 'components' ? 'weights' : 'whole';
    case 'variants':
      return where.includes('/weights') ? 'weights' : 'variants';
    case 'bands':
    case 'yearly':
      return 'bands';
    case 'rules':
    case 'readings':
      return 'rules';
    default:
      return 'whole';
  }
}

/** A place in words: which element of the framework, and which of its properties. */
export function inWords(document: FrameworkDocument, where: string): string {
  const path = names(where);
  const said: { kind: string; words: string }[] = [];
  let rest: string[] = [];
  for (let i = 0; i < path.length; i++) {
    const [name = '', code] = path.slice(i, i + 2);
    if (code !== undefined && isElement(name)) {
      said.push({ kind: name, words: `${element(name)} ${called(document, name, code)}` });
      rest = [];
      i++;
    } else {
      rest.push(name);
    }
  }
  const last = said.at(-1)?.kind;
  const left = said.filter(({ kind }) => kind === last || !['blocks', 'groups'].includes(kind));
  const about = rest.join('/');
  return (
    [
      ...left.map(({ words }) => words),
      ...(about === '' ? [] : [isProperty(about) ? property(about) : about]),
    ].join(' · ') || say('framework')
  );
}

/** What people call an element: by its name where that is short, else by its code. */
function called(document: FrameworkDocument, list: string, code: string): string {
  const found = {
    blocks: document.blocks,
    variants: document.variants,
    weights: document.blocks.flatMap(({ components }) => components ?? []),
  }[list]?.find((one) => one.code === code);
  return found ? both(found.name) : code;
}
