const MARKUP = /\\(.)|\{[A-Za-z0-9][\w-]*\}|\*+/gu;
const WORD = /\p{L}[\p{L}\p{M}’'\u2011-]*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** A text as it is read aloud: without icons and marks for bold and italic. */
const spoken = (text: string): string =>
  text.replace(MARKUP, (_, escaped: string | undefined) => escaped ?? ' ');

export const wordsOf = (text: string): readonly string[] => spoken(text).match(WORD) ?? [];

export interface Sentence {
  readonly words: number;
  /** Where it begins in the text, and how many characters it has. */
  readonly offset: number;
  readonly length: number;
}

/** A stop ends a sentence only where a space or the end follows, so that 3.5 and bokh.dk stay whole. */
const SENTENCE = /[^.!?…:\n]*(?:[.!?…:]+(?![\s"'”’»)\]]|$)[^.!?…:\n]*)*(?:[.!?…:]+["'”’»)\]]*|\n|$)/gu;

export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: part, index }) => {
    const words = wordsOf(part).length;
    const lead = part.length - part.trimStart().length;
    return words === 0 ? [] : [{ words, offset: index + lead, length: part.trim().length }];
  });
}

/** Names, labels, references and outlines are not read as sentences: what ends like a sentence is. */
export const isProse = (text: string): boolean => /[.!?…]["'”’»)\]]*\s*$/u.test(text);
