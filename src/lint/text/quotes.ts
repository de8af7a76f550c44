/** Opening and closing quotes by language; languages that are not here quote as English does. Source: CLDR 48. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  et: ['„', '“'],
  fi: ['”', '”'],
  fr: ['« ', ' »'],
  hr: ['„', '“'],
  hu: ['„', '”'],
  is: ['„', '“'],
  it: ['«', '»'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  nb: ['«', '»'],
  nl: ['‘', '’'],
  nn: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  se: ['”', '”'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** Signs that good printers of a language use as well. */
const ALSO: Readonly<Record<string, string>> = {
  cs: '»«',
  da: '»«„',
  de: '»«',
  el: '“”',
  es: '“”',
  et: '«»',
  fi: '»',
  fr: '“”',
  hr: '»«',
  hu: '»«',
  it: '“”',
  lv: '„«»',
  nl: '“”„',
  pl: '«»',
  pt: '«»',
  ro: '«»',
  ru: '„“',
  sk: '»«',
  sl: '»«',
  sv: '»',
  uk: '„“',
};

const ENGLISH = ['“', '”'] as const;

const quotesOf = (language: string): readonly [string, string] =>
  QUOTES[language.split('-')[0] ?? ''] ?? ENGLISH;

export interface StraightQuote {
  readonly sign: '"' | "'";
  readonly offset: number;
  readonly better: string;
}

/** Straight quotes and apostrophes, each with what a typesetter would put there. */
export function straightQuotes(text: string, language: string): readonly StraightQuote[] {
  const [open, close] = quotesOf(language);
  return [...text.matchAll(/["']/g)].map(({ 0: sign, index: offset }) => {
    const before = text[offset - 1] ?? ' ';
    const opens = /[\s([{–—«„“]/u.test(before);
    if (sign === '"') return { sign: '"', offset, better: opens ? open : close };
    const after = text[offset + 1] ?? ' ';
    // ’90s and ’til begin with an apostrophe; a word in single quotes has its partner further on.
    const quotes =
      (opens || before === '"') && /\p{L}/u.test(after) && /\p{L}'(?!\p{L})/u.test(text.slice(offset + 1));
    return { sign: "'", offset, better: quotes ? '‘' : '’' };
  });
}

/** Double quotes that a language does not use, each with what its own printers would put there; none where nothing is known of it. */
export function foreignQuotes(
  text: string,
  language: string,
): readonly { readonly sign: string; readonly better: string }[] {
  const key = language.split('-')[0] ?? '';
  const own = key === 'en' ? ENGLISH : QUOTES[key];
  if (own === undefined) return [];
  const known = `${own.join('')}${ALSO[key] ?? ''}`;
  return [...text.matchAll(/["“”„‟«»]/g)]
    .filter(({ 0: sign }) => !known.includes(sign))
    .map(({ 0: sign, index }) => {
      const opens = /[\s([{–—]/u.test(text[index - 1] ?? ' ');
      return { sign, better: own[opens ? 0 : 1] };
    });
}
