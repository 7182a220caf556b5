import { language } from './language';

/** The names in braces of a text: `{n}` of `Còn {n} việc`. */
type Blank<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blank<Rest>
  : never;

type Filling<Text> = [Blank<Text>] extends [never]
  ? []
  : [blanks: Record<Blank<Text>, string | number>];

/**
 * The texts of one screen. Vietnamese is the source; a text that English lacks, or has besides, is
 * an error of the compiler, and so is a blank that is not filled. English may write
 * `{n|task|tasks}` for the word that goes with a number.
 */
export function inBoth<const Vi extends Record<string, string>>(texts: {
  vi: Vi;
  en: Record<keyof NoInfer<Vi>, string>;
}) {
  const chosen: Record<keyof Vi, string> = texts[language];
  return <Key extends keyof Vi>(key: Key, ...[blanks]: Filling<Vi[Key]>): string =>
    filled(chosen[key], (blanks ?? {}) as Record<string, string | number>);
}

/** The texts of all values of an enumeration of the contract; one more in the contract is an error. */
export function inBothFor<Value extends string>(texts: Record<Value, [vi: string, en: string]>) {
  return (value: Value): string => texts[value][language === 'vi' ? 0 : 1];
}

function filled(text: string, blanks: Record<string, string | number>): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name, one, many) => {
    const blank = blanks[name] ?? '';
    return one === undefined ? String(blank) : Number(blank) === 1 ? one : many;
  });
}

/** The name in the reader's language; Vietnamese where there is no English one. */
export function named(thing: { nameVi: string; nameEn?: string | null }): string {
  return language === 'en' ? (thing.nameEn ?? thing.nameVi) : thing.nameVi;
}

export { by, day, dayOf, decimal, moment, times, today, untilDay } from './figures';
export { choose, type Language, language } from './language';
