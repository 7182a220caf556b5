import type { PeriodType, RuleKind, Subject } from '../../../api/gql/graphql';

/** Texts of a framework in both languages. */
export type Both = { vi: string; en: string };

type Coded = { code: string; name: Both };

export type Criterion = Coded & { maximum: string; step?: string; rule: string };
export type Group = Coded & { maximum: string; criteria: Criterion[] };
export type Component = Coded & { rule: string };
export type Block = Coded & {
  type: 'CRITERIA' | 'RESULTS' | 'BONUS';
  maximum: string;
  groups?: Group[];
  components?: Component[];
};
export type Part = { block: string; groups?: string[]; weights?: Record<string, string> };
export type Variant = Coded & {
  subject: Subject;
  units?: string[];
  positions?: string[];
  blocks: Part[];
};
export type Band = Coded & { minimum: string; rule: string };
export type Rule = { text: Both; article?: string; kind: RuleKind };

/** What a draft's JSON says, as far as it is changed here; the service keeps its form. */
export type FrameworkDocument = {
  periodType: PeriodType;
  name: Both;
  blocks: Block[];
  variants: Variant[];
  readings: Record<string, string>;
  rules: Record<string, Rule>;
  bands: Band[];
  yearly: { levels: Band[] };
};

/** What is to be saved at one place. */
export type Change = {
  /** What is there from now on; null takes it away. */
  value: string | null;
  /** Whether the value is more than one text or number. */
  json?: boolean;
  /** Of a new element: the code of the one that it comes before. */
  before?: string;
  /** What stood there when the change was begun. */
  was: string | null;
};

/** By place, in the order in which they were begun. */
export type Changes = Record<string, Change>;

/** A place by names and codes, as the service reads it. */
export function place(...names: string[]): string {
  return names.map((name) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

export function isWithin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`);
}

/** What stands at a place, as a change would write it; null if nothing does. */
export function written(document: FrameworkDocument, where: string): string | null {
  const found = names(where).reduce<unknown>(below, document);
  if (found === undefined) {
    return null;
  }
  return typeof found === 'string' ? found : JSON.stringify(found);
}

/** The document as it will be once the changes are saved. */
export function changed(document: FrameworkDocument, changes: Changes): FrameworkDocument {
  const copy = structuredClone(document);
  for (const [where, change] of Object.entries(changes)) {
    put(copy, names(where), change);
  }
  return copy;
}

function put(document: unknown, path: string[], change: Change) {
  const parent = path.slice(0, -1).reduce<unknown>(below, document);
  const name = path.at(-1);
  if (name === undefined || typeof parent !== 'object' || parent === null) {
    return;
  }
  const value = change.value === null ? undefined : read(change);
  if (!Array.isArray(parent)) {
    const fields = parent as Record<string, unknown>;
    if (value === undefined) {
      delete fields[name];
    } else {
      fields[name] = value;
    }
    return;
  }
  const present = position(parent, name);
  if (value === undefined) {
    parent.splice(present, present < 0 ? 0 : 1);
  } else if (present >= 0) {
    parent[present] = value;
  } else {
    const next = change.before === undefined ? -1 : position(parent, change.before);
    parent.splice(next < 0 ? parent.length : next, 0, value);
  }
}

function read(change: Change): unknown {
  return change.json ? JSON.parse(change.value ?? 'null') : change.value;
}

export function names(where: string): string[] {
  return where
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function below(node: unknown, name: string): unknown {
  if (Array.isArray(node)) {
    return node[position(node, name)];
  }
  return typeof node === 'object' && node !== null
    ? (node as Record<string, unknown>)[name]
    : undefined;
}

function position(list: unknown[], name: string): number {
  return list.findIndex((one) => {
    const { code, block } = (one ?? {}) as { code?: string; block?: string };
    return (code ?? block) === name;
  });
}
