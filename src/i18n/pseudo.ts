/** The locale of a game that looks translated: accents, a third longer, long words. */
export const PSEUDO_LOCALE = 'qps';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'č',
  d: 'ð',
  e: 'é',
  g: 'ğ',
  i: 'ï',
  l: 'ł',
  n: 'ñ',
  o: 'ø',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Č',
  D: 'Đ',
  E: 'É',
  G: 'Ğ',
  I: 'Ï',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ø',
  R: 'Ř',
  S: 'Š',
  T: 'Ť',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};

/** What must stay: holes, icons and slots, escapes, targets of links, stress. */
const KEPT = /\{\{(?:[^{}"]|"[^"]*")*\}\}|\{[^{}]*\}|\]\((?:<[^>]*>|[^)]*)\)|\\.|\*+|[[\]]/g;

const GROWTH = 0.35;
/** Thirty letters that may not be broken, as Danish, German and Finnish have them. */
const COMPOUND = 'samskabelseskommunalbestyrelse';
const FILLER = 'ålæ øn vëd ïgen ';

/** A text as a foreign language might have it: `[Ťřüšť ålæ]`. */
export function pseudoText(text: string): string {
  const grow = Math.ceil(text.replaceAll(KEPT, '').length * GROWTH) - 2;
  const long = grow > COMPOUND.length ? ` ${COMPOUND}` : '';
  const rest = grow - long.length;
  const filler =
    rest > 1
      ? ` ${FILLER.repeat(Math.ceil(rest / FILLER.length))
          .slice(0, rest - 1)
          .trimEnd()}`
      : '';
  return `[${accented(text)}${long}${filler}]`;
}

function accented(text: string): string {
  let [out, at] = ['', 0];
  for (const kept of text.matchAll(KEPT)) {
    out += replaced(text.slice(at, kept.index)) + kept[0];
    at = kept.index + kept[0].length;
  }
  return out + replaced(text.slice(at));
}

const replaced = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter);
