/** What a translation must carry over from its source as it is. */
export interface Marks {
  /** `{number}`, `{{@rules.X}}`: filled in when the game is printed. */
  readonly slots: readonly string[];
  /** Names of icons in the text. */
  readonly icons: readonly string[];
  /** How often each kind of markup comes. */
  readonly markup: ReadonlyMap<string, number>;
}

const HOLE = /\{\{(?:[^{}"]|"[^"]*")*\}\}/g;
const TOKEN = /\{[^{}]*\}/g;

/** Words inside an expression may be translated, as in `{{join years " and "}}`; names of cards and fields may not. */
const withoutWords = (hole: string): string =>
  hole.replaceAll(/"([^"]*)"/g, (whole, words: string) => (/^[\w.-]*$/.test(words) ? whole : '"…"'));

/** Reads the marks of a text; `isIcon` tells icons from slots. */
export function marksOf(text: string, isIcon: (name: string) => boolean): Marks {
  const holes = (text.match(HOLE) ?? []).map(withoutWords);
  const rest = text.replaceAll(HOLE, 'x').replaceAll(/\\./g, ' ');
  const tokens = rest.match(TOKEN) ?? [];
  const names = tokens.map((token) => token.slice(1, -1).trim());
  // An asterisk between spaces is printed as one.
  const words = rest.replaceAll(TOKEN, 'x').replaceAll(/(?<!\S)\*{1,2}(?!\S)/g, ' ');
  return {
    slots: [...holes, ...names.filter((name) => !isIcon(name)).map((name) => `{${name}}`)],
    icons: names.filter(isIcon),
    markup: new Map([
      ['**', count(words, /\*\*/g)],
      ['*', count(words.replaceAll('**', ''), /\*/g)],
      // Which words are in another language depends on the language around them.
      ['[…](…)', count(words, /\[[^[\]]*\]\((?!lang:)/g)],
    ]),
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What one list has more of than another. */
export function moreIn(list: readonly string[], than: readonly string[]): readonly string[] {
  const left = [...than];
  return list.filter((name) => {
    const at = left.indexOf(name);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
