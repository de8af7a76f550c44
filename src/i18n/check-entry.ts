import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import { checkWriting } from './check-writing.js';
import { checkTerms, type Glossary } from './glossary.js';
import { lengthOf } from './limits.js';
import { marksOf, moreIn } from './marks.js';
import type { PoEntry } from './po/po-file.js';
import { checkSlips } from './slips.js';
import type { SourceText } from './source-text.js';

export interface EntryCheck {
  readonly locale: string;
  readonly glossary: Glossary;
  /** Which number each form of a counted text is for. */
  readonly categories: readonly Intl.LDMLPluralRule[];
  readonly isIcon: (name: string) => boolean;
  readonly limit: number | undefined;
  readonly placeOf: (form: number) => Place | undefined;
}

/** Everything wrong with a finished translation; what would be wrong on paper is an error, the rest a warning. */
export function checkEntry(text: SourceText, entry: PoEntry, check: EntryCheck): readonly Diagnostic[] {
  const { context } = text;
  const lacking = text.counted ? lackingForms(context, entry.forms, check) : [];
  const found = entry.forms.flatMap((target, form) =>
    target === '' ? [] : at(checkForm(text, { target, form }, check), check.placeOf(form)),
  );
  return [...lacking, ...found];
}

function lackingForms(
  context: string,
  forms: readonly string[],
  { categories, placeOf }: EntryCheck,
): readonly Diagnostic[] {
  const wanted = categories.length;
  const empty = Array.from({ length: wanted }, (_, form) => form).filter(
    (form) => (forms[form] ?? '') === '',
  );
  const [first] = empty;
  if (first === undefined && forms.length <= wanted) return [];
  const found = first === undefined ? forms.length : wanted - empty.length;
  return [problem('translation/forms', { context, wanted, found }, { place: placeOf(first ?? wanted) })];
}

const at = (problems: readonly Diagnostic[], place: Place | undefined): readonly Diagnostic[] =>
  problems.map((one): Diagnostic => ({ ...one, place }));

/** Forms that are for one number, or two that look alike. */
const UNCOUNTED: ReadonlySet<Intl.LDMLPluralRule> = new Set(['zero', 'one', 'two']);

function checkForm(
  { context, text, counted, at: where }: SourceText,
  { target, form }: { readonly target: string; readonly form: number },
  { locale, glossary, isIcon, limit, categories }: EntryCheck,
): readonly Diagnostic[] {
  const source = marksOf(text, isIcon);
  const found = marksOf(target, isIcon);
  const problems: Diagnostic[] = [];
  const [lost, strange] = [moreIn(source.slots, found.slots), moreIn(found.slots, source.slots)];
  // A form for one thing may say so without a number; the last one is for all numbers.
  const isFree =
    counted &&
    form < categories.length - 1 &&
    UNCOUNTED.has(categories[form] ?? 'other') &&
    strange.length === 0 &&
    lost.every((slot) => slot === '{number}');
  if (lost.length + strange.length > 0 && !isFree)
    problems.push(problem('translation/slots', { context, lost, strange }));
  const [gone, new_] = [moreIn(source.icons, found.icons), moreIn(found.icons, source.icons)];
  if (gone.length + new_.length > 0)
    problems.push(problem('translation/icons', { context, lost: gone, strange: new_ }));
  for (const [mark, count] of source.markup) {
    const other = found.markup.get(mark) ?? 0;
    // One may stress other words than the source, as long as what is opened is closed.
    const isOpen = mark.startsWith('*') && other % 2 === 1;
    const facts = { context, mark, source: count, found: other };
    if (isOpen || (mark === '[…](…)' && count !== other)) problems.push(problem('translation/markup', facts));
    else if (count !== other) problems.push(problem('translation/markup', facts, { severity: 'warning' }));
  }
  const begins = where.kind === 'chapter' && blockMark(target, context);
  if (begins && !blockMark(text, context))
    problems.push(problem('translation/markup', { context, mark: begins, source: 0, found: 1 }));
  const length = lengthOf(target);
  if (limit !== undefined && length > limit && where.kind === 'yaml')
    problems.push(problem('translation/too-long', { context, length, most: limit }, { severity: 'warning' }));
  else if (length > CHAPTER_GROWTH * lengthOf(text) + 10)
    problems.push(
      problem(
        'translation/too-long',
        { context, length, most: Math.ceil(CHAPTER_GROWTH * lengthOf(text)) },
        { severity: 'warning' },
      ),
    );
  if (isDoubled(target) && !isDoubled(text)) problems.push(problem('translation/doubled', { context }));
  problems.push(...checkSlips({ context, source: text, target, kept: glossary.kept, locale }));
  problems.push(...checkWriting({ context, source: text, target, locale }));
  return [...problems, ...checkTerms({ context, source: text, target }, glossary)];
}

/** A chapter has room for longer texts, but a much longer one says something else. */
const CHAPTER_GROWTH = 1.5;

/** What at the beginning makes a heading, an entry or a quotation of a paragraph; a cell may begin with anything. */
function blockMark(text: string, context: string): string | undefined {
  const [, kind] = /\.([a-z])\d+(?:\.\d+)*$/.exec(context) ?? [];
  if (kind === 'h') return /^(#+) /.exec(text)?.[1];
  return kind === undefined || kind === 't' ? undefined : /^(#+|[-+*]|>|\d+[.)]) /.exec(text)?.[1];
}

/** The same words twice, one after the other. */
function isDoubled(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const half = words.length / 2;
  if (words.length < 4 || !Number.isInteger(half)) {
    const glued = text.length / 2;
    return text.length >= 12 && Number.isInteger(glued) && text.slice(0, glued) === text.slice(glued);
  }
  return words.slice(0, half).join(' ') === words.slice(half).join(' ');
}
