import type { Code, Facts } from '../../diagnostics/diagnostic.js';
import type { Limits } from '../../project/checks.js';
import { isProse, sentencesOf } from './plain-words.js';
import { straightQuotes } from './quotes.js';

/** Something about a text, at a stretch of characters in it. */
export type TextFlaw = {
  [C in Code]: {
    readonly code: C;
    readonly facts: Facts[C];
    readonly offset: number;
    readonly length: number;
  };
}[Code];

interface Manner {
  readonly field: string;
  readonly language: string;
  readonly limits: Limits;
}

/** Marks are written in capitals: in small letters “todo” is an ordinary word of Spanish and Portuguese. */
const UNFINISHED = /\b(?:TODO|FIXME|TBD|[Ll]orem ipsum)\b/gu;
const STRAY = /^[ \t]+|[ \t]+$| {2,}/gu;

/**
 * Controls, what turns the order of letters around, line separators and halves of pairs; joiners, soft hyphens and marks
 * of direction are honest. A zero-width space is, too, but where a line may end anyway, and a joiner but between letters
 * that nothing joins.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?:^|(?<=\s))\u200b|\u200b(?=\s|$)|(?<=[A-Za-zÀ-\u052f])\u200d(?=[A-Za-zÀ-\u052f])/g;

/** What a careful reader would mark in one text. */
export function checkText(text: string, { field, language, limits }: Manner): readonly TextFlaw[] {
  const most = limits.sentenceWords;
  return [
    ...(isProse(text) ? sentencesOf(text) : [])
      .filter(({ words }) => words > most)
      .map(({ words, offset, length }) =>
        flaw('reading/long-sentence', { field, words, most }, { offset, length }),
      ),
    ...straightQuotes(text, language).map(({ sign, offset, better }) =>
      flaw('reading/straight-quote', { field, sign, better }, { offset, length: 1 }),
    ),
    ...checkSigns(text, field),
  ];
}

/** What is wrong with the signs of a text, in whatever language it is. */
export function checkSigns(text: string, field: string): readonly TextFlaw[] {
  return [
    // A text that ends with its line break was written as a block, where YAML keeps it.
    ...[...text.replace(/\n+$/, '').matchAll(STRAY)].map(({ 0: spaces, index: offset }) => {
      const where =
        offset === 0 ? 'start' : offset + spaces.length >= text.trimEnd().length + 1 ? 'end' : 'double';
      return flaw('reading/stray-space', { field, where }, { offset, length: spaces.length });
    }),
    ...[...text.matchAll(UNFINISHED)].map(({ 0: word, index: offset }) =>
      flaw('reading/unfinished', { field, word }, { offset, length: word.length }),
    ),
    ...[...text.matchAll(HIDDEN)].map(({ 0: sign, index: offset }) => {
      const character = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return flaw('reading/hidden-character', { field, character }, { offset, length: 1 });
    }),
  ];
}

const flaw = <C extends Code>(
  code: C,
  facts: Facts[C],
  at: { readonly offset: number; readonly length: number },
): TextFlaw => ({ code, facts, ...at }) as Extract<TextFlaw, { code: C }>;
