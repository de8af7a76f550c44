import type { Project } from '../project/project.js';

/** Words, and the language (BCP 47) they are in. */
export interface Passage {
  readonly words: string;
  readonly language: string;
}

/** What a game says is in another language than its texts; the longest first, so that parts of it are found later. */
export function passagesIn({ reading, language }: Pick<Project, 'reading' | 'language'>): readonly Passage[] {
  const all = [...(reading?.passages ?? [])].flatMap(([own, phrases]) =>
    baseOf(own) === baseOf(language) ? [] : phrases.map((words) => ({ words, language: own })),
  );
  return all.toSorted((one, other) => other.words.length - one.words.length);
}

/** Puts `[words](lang:en)` around passages, except in links and where it stands already. */
export function markPassages(text: string, passages: readonly Passage[]): string {
  const found = passages.filter(({ words }) => text.includes(words));
  if (found.length === 0) return text;
  const pattern = new RegExp(
    `${LINK}|(?<![\\p{L}\\p{N}])(?:${found.map(written).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const languages = new Map(found.map(({ words, language }) => [words, language]));
  return text.replaceAll(pattern, (whole) => {
    const language = languages.get(whole);
    return language === undefined ? whole : `[${whole}](lang:${language})`;
  });
}

/** `[words](lang:en)`: the language; nothing of links that lead somewhere, and of what is no language. */
export const languageOf = (link: string | undefined): string | undefined => {
  const tag = link?.startsWith('lang:') ? link.slice('lang:'.length) : undefined;
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
};

/** A BCP 47 tag of a language people speak: two or three letters, and what may follow them. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const LINK = String.raw`\[(?:\\.|[^[\]\\])+\]\([^\s()]+\)`;
const written = ({ words }: Passage): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
