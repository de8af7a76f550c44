/** Marks where words of a text may be broken, by soft hyphens. */
export type Hyphenate = (text: string) => string;

export const SOFT_HYPHEN = '\u00AD';

type Patterns = () => Promise<typeof import('hyphen/da/index.js')>;

/** Patterns of the TeX community; each has a licence of its own, see NOTICE. */
const PATTERNS: Readonly<Record<string, Patterns>> = {
  da: () => import('hyphen/da/index.js'),
  nb: () => import('hyphen/nb/index.js'),
  nn: () => import('hyphen/nn/index.js'),
  sv: () => import('hyphen/sv/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  et: () => import('hyphen/et/index.js'),
  it: () => import('hyphen/it/index.js'),
  es: () => import('hyphen/es/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  pl: () => import('hyphen/pl/index.js'),
  el: () => import('hyphen/el-monoton/index.js'),
  sl: () => import('hyphen/sl/index.js'),
  hr: () => import('hyphen/hr/index.js'),
  de: () => import('hyphen/de-1996/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  en: () => import('hyphen/en-gb/index.js'),
};

/** Shorter words are read faster whole. */
const SHORTEST_WORD = 9;
/** Letters that stay together at either end of a word. */
const SHORTEST_PART = 3;

/** The hyphenation of a language; none for a language without patterns. */
export async function loadHyphenate(locale: string): Promise<Hyphenate | undefined> {
  const loaded = await PATTERNS[locale.split('-')[0] ?? '']?.();
  if (loaded === undefined) return undefined;
  const patterns = loaded.default;
  const options = { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD };
  return (text) => tidied(patterns.hyphenateSync(text, options));
}

/** Parts of a word are counted from its ends, not from the next place it may be broken at. */
const tidied = (text: string): string =>
  text.replaceAll(/[\p{L}\u00AD]+/gu, (word) => {
    const parts = word.split(SOFT_HYPHEN);
    const [first = '', ...rest] = parts;
    return rest.reduce((all, part, index) => {
      const before = all.replaceAll(SOFT_HYPHEN, '').length;
      const after = rest.slice(index).join('').length;
      return all + (before < SHORTEST_PART || after < SHORTEST_PART ? '' : SOFT_HYPHEN) + part;
    }, first);
  });
