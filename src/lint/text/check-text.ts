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

const UNFINISHED = /\b(?:TODO|FIXME|TBD|lorem ipsum)\b/giu;
const STRAY = /^[ \t]+|[ \t]+$| {2,}/gu;

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
    // A text that ends with its line break was written as a block, where YAML keeps it.
    ...[...text.replace(/\n+$/, '').matchAll(STRAY)].map(({ 0: spaces, index: offset }) => {
      const where =
        offset === 0 ? 'start' : offset + spaces.length >= text.trimEnd().length + 1 ? 'end' : 'double';
      return flaw('reading/stray-space', { field, where }, { offset, length: spaces.length });
    }),
    ...[...text.matchAll(UNFINISHED)].map(({ 0: word, index: offset }) =>
      flaw('reading/unfinished', { field, word }, { offset, length: word.length }),
    ),
  ];
}

const flaw = <C extends Code>(
  code: C,
  facts: Facts[C],
  at: { readonly offset: number; readonly length: number },
): TextFlaw => ({ code, facts, ...at }) as Extract<TextFlaw, { code: C }>;
