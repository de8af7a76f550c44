/** How ids are written: a beginning and a number, `D07`, or words, `car-park`. */
export type IdStyle =
  | { readonly by: 'number'; readonly prefix: string; readonly digits: number }
  | { readonly by: 'words'; readonly words: WordStyle };

type WordStyle = keyof typeof WORDS;

/** Letters of scripts that have no capitals are both. */
const LOWER = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{N}]`;
const UPPER = String.raw`[\p{Lu}\p{Lt}\p{Lo}\p{Lm}\p{N}]`;

const apart = (letter: string, sign: string): RegExp => new RegExp(`^${letter}+(?:${sign}${letter}+)*$`, 'u');

const together = (first: string): RegExp => new RegExp(String.raw`^${first}[\p{L}\p{N}]*$`, 'u');

/** Ids of one word without capitals follow the first two alike. */
const WORDS = {
  'lower-hyphen': apart(LOWER, '-'),
  'lower-underscore': apart(LOWER, '_'),
  'lower-dot': apart(LOWER, String.raw`\.`),
  'upper-hyphen': apart(UPPER, '-'),
  'upper-underscore': apart(UPPER, '_'),
  camel: together(LOWER),
  capitals: together(UPPER),
} as const;

/** What most ids of a deck have in common, how many do, and which do not. */
export interface MainStyle {
  readonly style: IdStyle;
  readonly followers: readonly string[];
  readonly strays: readonly string[];
}

/** Fewer make no custom. */
const LEAST_FOLLOWERS = 3;
/** For each that does not follow. */
const FOLLOWERS_A_STRAY = 2;

/** The style of most ids; nothing where there is none, or where all follow it. */
export function mainStyle(ids: readonly string[]): MainStyle | undefined {
  const numbered = numberStyles(ids).map((style) => split(style, ids));
  const worded = (Object.keys(WORDS) as WordStyle[]).map((words) => split({ by: 'words', words }, ids));
  return [largest(numbered), largest(worded)].find((found) => found !== undefined && isCustom(found));
}

const isCustom = ({ followers, strays }: MainStyle): boolean =>
  followers.length >= Math.max(LEAST_FOLLOWERS, FOLLOWERS_A_STRAY * strays.length);

const largest = (found: readonly MainStyle[]): MainStyle | undefined =>
  found.reduce<MainStyle | undefined>(
    (best, each) => (best === undefined || each.followers.length > best.followers.length ? each : best),
    undefined,
  );

function split(style: IdStyle, ids: readonly string[]): MainStyle {
  const ours = ids.filter((id) => belongs(style, id));
  const followers = ours.filter((id) => follows(style, id));
  return { style, followers, strays: ours.filter((id) => !follows(style, id)) };
}

/** A short beginning is a code, which every card of the deck should have; a longer one is a word like any other. */
const CODE = /^\p{L}{0,3}[-_.]?$/u;

const belongs = (style: IdStyle, id: string): boolean =>
  style.by === 'words' ||
  CODE.test(style.prefix) ||
  plain(numberIn(id)?.prefix ?? '') === plain(style.prefix);

const plain = (prefix: string): string => prefix.toLowerCase().replaceAll(/[-_.]/g, '');

function follows(style: IdStyle, id: string): boolean {
  if (style.by === 'words') return WORDS[style.words].test(id);
  const written = numberIn(id);
  return written?.prefix === style.prefix && written.number === padded(written.number, style.digits);
}

/** Ids that begin with anything else are fewer, so that no style of theirs is the main one. */
const MOST_BEGINNINGS = 20;

/** The ways in which numbers of these ids are written, each once. */
function numberStyles(ids: readonly string[]): readonly IdStyle[] {
  const numbers = ids.flatMap((id) => numberIn(id) ?? []);
  const counts = new Map<string, number>();
  for (const { prefix } of numbers) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const often = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MOST_BEGINNINGS);
  const common = new Set(often.map(([prefix]) => prefix));
  const styles = new Map<string, IdStyle>();
  for (const { prefix, number } of numbers) {
    if (!common.has(prefix)) continue;
    const digits = number.startsWith('0') ? number.length : 1;
    for (const count of new Set([1, digits])) {
      styles.set(`${prefix} ${count}`, { by: 'number', prefix, digits: count });
    }
  }
  return [...styles.values()];
}

const numberIn = (id: string): { prefix: string; number: string } | undefined => {
  const [, prefix = '', number = ''] = /^(.*?)(\d+)$/.exec(id) ?? [];
  return number === '' ? undefined : { prefix, number };
};

const padded = (number: string, digits: number): string =>
  number.replace(/^0+(?=\d)/, '').padStart(digits, '0');

/** The id as the others are written, where that is clear. */
export function inStyle(style: IdStyle, id: string): string | undefined {
  if (style.by === 'number') {
    const { number } = numberIn(id) ?? {};
    return number === undefined ? undefined : `${style.prefix}${padded(number, style.digits)}`;
  }
  const words = id.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[\p{Lt}\p{Lo}\p{Lm}]+|\p{N}+/gu) ?? [];
  const better = JOINED[style.words](words.map((word) => word.toLowerCase()));
  // A small letter may be a letter and a mark, as of the Turkish İ, which no id has.
  return follows(style, better) ? better : undefined;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const JOINED: { readonly [S in WordStyle]: (words: readonly string[]) => string } = {
  'lower-hyphen': (words) => words.join('-'),
  'lower-underscore': (words) => words.join('_'),
  'lower-dot': (words) => words.join('.'),
  'upper-hyphen': (words) => words.join('-').toUpperCase(),
  'upper-underscore': (words) => words.join('_').toUpperCase(),
  camel: (words) => words.map((word, index) => (index === 0 ? word : capital(word))).join(''),
  capitals: (words) => words.map(capital).join(''),
};
