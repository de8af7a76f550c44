import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { foreignQuotes } from '../lint/text/quotes.js';

/** A source and its translation, and the words no translator may change. */
interface Pair {
  readonly context: string;
  readonly source: string;
  readonly target: string;
  readonly kept: readonly string[];
  /** The language of the translation. */
  readonly locale: string;
}

/** So many words are a sentence, and no two languages write it alike. */
const SENTENCE = 4;
/** Titles of books and reports stay as they were published. */
const REFERENCES = 'game.sources.';
const WORD = /\p{L}{2,}/gu;
const HOLES = /\{\{[^}]*\}\}|\{[^}]*\}/g;
/** What may stand behind the last sign. */
const CLOSING = /["'”’»“)\]*\s]+$/u;
/** Of English, Greek (twice), Armenian, Arabic, Ethiopic and Chinese. */
const QUESTION = /[?;\u037E՞؟፧？]/u;
/** A letter that could not be read, or UTF-8 that somebody read as Latin 1. */
const GARBLED = /\uFFFD|[ÃÂÐÑ][\u0080-\u00BF]/u;
/** Words in another language. */
const PASSAGE = /\[[^[\]]*\]\(lang:[^)]*\)/g;
const GLUED = /\d[\u00A0\u202F]/g;

/** What a tired translator overlooks: the source left as it is, a lost question mark, garbled letters, a space that breaks, quotes of the other language. */
export function checkSlips({ context, source, target, kept, locale }: Pair): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const warn = { severity: 'warning' } as const;
  if (source === target && !context.startsWith(REFERENCES) && wordsOf(source, kept) >= SENTENCE)
    found.push(problem('translation/same', { context }, warn));
  const asks = source.replace(CLOSING, '').endsWith('?');
  if (asks && !QUESTION.test(target.replace(CLOSING, '').slice(-1)) && !/՞/u.test(target))
    found.push(problem('translation/question', { context }, warn));
  const [garbled] = GARBLED.exec(target) ?? [];
  if (garbled !== undefined && !GARBLED.test(source))
    found.push(problem('translation/encoding', { context, near: garbled }));
  const [glued, loose] = [count(source, GLUED), count(target, GLUED)];
  if (glued > loose && /\d \p{L}/u.test(target))
    found.push(problem('translation/no-break-space', { context, source: glued, found: loose }, warn));
  const own = target.replaceAll(HOLES, ' ').replaceAll(PASSAGE, ' ');
  const [sign] = context.startsWith(REFERENCES) ? [] : foreignQuotes(own, locale);
  if (sign !== undefined)
    found.push(problem('translation/quotes', { context, sign: sign.sign, better: sign.better }, warn));
  return found;
}

function wordsOf(text: string, kept: readonly string[]): number {
  const own = kept.reduce((rest, word) => rest.replaceAll(word, ' '), text.replace(HOLES, ' '));
  return count(own, WORD);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
