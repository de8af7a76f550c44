import type { SourceText } from '../source-text.js';
import type { PoEntry, PoFile } from './po-file.js';

/** A text as a new file would have it: untranslated. */
export type FreshEntry = Pick<PoEntry, 'context' | 'source' | 'counted' | 'notes' | 'reference'>;

/** What a merge did. */
export interface MergeCounts {
  readonly kept: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Merged {
  readonly file: PoFile;
  readonly counts: MergeCounts;
}

/**
 * Brings a translator's file up to date. A translation stays where its text is the same, also when the text moved
 * within its chapter or list; where the text has changed it becomes fuzzy and shows the previous text; where the text
 * is gone it becomes obsolete, and comes back when the text does.
 */
export function mergePo(file: PoFile, fresh: readonly FreshEntry[]): Merged {
  const before = new Map(file.entries.map((entry) => [entry.context, entry]));
  const gone = new Map(file.obsolete.map((entry) => [entry.context, entry]));
  const texts = new Map(fresh.map(({ context, source }) => [context, source]));
  // A translation whose own text is now another one, or gone, is free to follow its text.
  const free = new Map(
    file.entries
      .filter(({ context, source, forms }) => texts.get(context) !== source && forms.length > 0)
      .map((entry) => [keyOf(entry), entry]),
  );
  const used = new Set<PoEntry>();
  const counts = { kept: 0, added: 0, changed: 0, removed: 0 };
  const entries = fresh.map((text): PoEntry => {
    const own = before.get(text.context);
    const same = own?.source === text.source ? own : free.get(keyOf(text));
    const old = same ?? own ?? gone.get(text.context);
    if (old) used.add(old);
    if (own === undefined && same === undefined) counts.added += 1;
    else if (same === undefined) counts.changed += 1;
    else counts.kept += 1;
    return { ...blank(text), ...(old && carried(old, text)) };
  });
  const leaving = file.entries.filter(
    (entry) => !used.has(entry) && !(texts.has(entry.context) && entry.forms.length === 0),
  );
  counts.removed = leaving.filter(({ context }) => !texts.has(context)).length;
  const obsolete = [...file.obsolete.filter((entry) => !used.has(entry)), ...leaving]
    .filter(({ forms, context }) => forms.length > 0 && !texts.has(context))
    .map((entry) => ({ ...entry, notes: '', reference: '' }));
  return { file: { ...file, entries, obsolete: lastOfEach(obsolete) }, counts };
}

const lastOfEach = (entries: readonly PoEntry[]): readonly PoEntry[] => [
  ...new Map(entries.map((entry) => [entry.context, entry])).values(),
];

const blank = (text: FreshEntry): PoEntry => ({ ...text, forms: [], fuzzy: false, flags: [] });

/** The chapter, card or list a text stands in, and the text. */
const keyOf = ({ context, source }: Pick<PoEntry, 'context' | 'source'>): string =>
  `${context.split('.').slice(0, 2).join('.')}\n${source}`;

function carried(old: PoEntry, text: FreshEntry): Partial<PoEntry> {
  const { remark, flags, forms } = old;
  if (forms.length === 0) return { remark, flags };
  const fitting = text.counted === old.counted ? forms : text.counted ? forms : forms.slice(0, 1);
  if (old.source === text.source) {
    const fuzzy = old.fuzzy || text.counted !== old.counted;
    return { remark, flags, forms: fitting, fuzzy, previous: old.fuzzy ? old.previous : undefined };
  }
  // What is fuzzy already was translated from a text before the last one.
  const previous = old.fuzzy ? (old.previous ?? old.source) : old.source;
  const back = previous === text.source;
  return { remark, flags, forms: fitting, fuzzy: !back, previous: back ? undefined : previous };
}

/** What a translator's file says of the texts of a game. */
export function freshEntries(
  texts: readonly SourceText[],
  {
    limits,
    lineOf,
  }: { readonly limits: ReadonlyMap<string, number>; readonly lineOf: (text: SourceText) => string },
): readonly FreshEntry[] {
  return texts.map((text) => {
    const limit = limits.get(text.context);
    const length = limit === undefined ? [] : [`About ${limit} characters fit.`];
    return {
      context: text.context,
      source: text.text,
      counted: text.counted,
      notes: [...text.notes, ...length].join('\n'),
      reference: lineOf(text),
    };
  });
}
