/** The text of a rule taken apart: what each choice means, or the whole where it cannot be told. */
export type Choices = { whole: string | undefined; each: Map<string, string> };

/**
 * Rules say “100 % when …; 50 % when …”. Each part is set beside its choice if every choice has
 * one; `percents` are the choices as they are written there.
 */
export function choicesOf(help: string | undefined, percents: string[]): Choices {
  const parts = (help ?? '').split(/;\s*/);
  const each = new Map(
    percents.flatMap((percent) => {
      const found = parts.find((part) => part.startsWith(`${percent} %`));
      return found ? [[percent, found.slice(`${percent} %`.length).trim()] as const] : [];
    }),
  );
  return each.size === percents.length && parts.length === percents.length
    ? { whole: undefined, each }
    : { whole: help, each: new Map() };
}
