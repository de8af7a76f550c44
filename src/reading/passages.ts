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

/** `[words](lang:en)`: the language; nothing of links that lead somewhere. */
export const languageOf = (link: string | undefined): string | undefined =>
  link?.startsWith('lang:') ? link.slice('lang:'.length) : undefined;

const LINK = String.raw`\[(?:\\.|[^\]\\])+\]\([^\s()]+\)`;
const written = ({ words }: Passage): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
