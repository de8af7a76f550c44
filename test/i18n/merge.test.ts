import { describe, expect, test } from 'vitest';
import { newPoFile } from '../../src/i18n/po/headers.js';
import { type FreshEntry, mergePo } from '../../src/i18n/po/merge.js';
import { parsePo, writePo } from '../../src/i18n/po/po-file.js';

const HEAD = newPoFile({ project: 'Harbour 1.0', locale: 'da', now: new Date('2026-11-24T20:00:00Z') });

const fresh = (texts: Readonly<Record<string, string>>): readonly FreshEntry[] =>
  Object.entries(texts).map(([context, source]) => ({
    context,
    source,
    counted: false,
    notes: 'A note.',
    reference: 'towns.yaml:1',
  }));

/** A file in which every text of a game is translated into its own capitals. */
function translated(texts: Readonly<Record<string, string>>) {
  const { file } = mergePo(HEAD, fresh(texts));
  return {
    ...file,
    entries: file.entries.map((entry) => ({ ...entry, forms: [entry.source.toUpperCase()] })),
  };
}

const BEFORE = { 'cards.a.title': 'One', 'cards.a.text': 'Two', 'cards.b.title': 'Three' };

interface Situation {
  readonly after: Readonly<Record<string, string>>;
  /** `context: translation`, with `?` for fuzzy, the previous text, and `~` for obsolete. */
  readonly lines: readonly string[];
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'nothing changed': {
    after: BEFORE,
    lines: ['cards.a.title: ONE', 'cards.a.text: TWO', 'cards.b.title: THREE'],
  },
  'a text changed': {
    after: { ...BEFORE, 'cards.a.text': 'Two more' },
    lines: ['cards.a.title: ONE', 'cards.a.text: TWO ? Two', 'cards.b.title: THREE'],
  },
  'a text is new': {
    after: { ...BEFORE, 'cards.c.title': 'Four' },
    lines: ['cards.a.title: ONE', 'cards.a.text: TWO', 'cards.b.title: THREE', 'cards.c.title: '],
  },
  'a text is gone': {
    after: { 'cards.a.title': 'One', 'cards.a.text': 'Two' },
    lines: ['cards.a.title: ONE', 'cards.a.text: TWO', '~ cards.b.title: THREE'],
  },
  'two texts of a card changed places': {
    after: { 'cards.a.title': 'Two', 'cards.a.text': 'One', 'cards.b.title': 'Three' },
    lines: ['cards.a.title: TWO', 'cards.a.text: ONE', 'cards.b.title: THREE'],
  },
};

const shown = (text: string): readonly string[] => {
  const { entries, obsolete } = parsePo(text);
  return [
    ...entries.map(
      ({ context, forms, fuzzy, previous }) =>
        `${context}: ${forms[0] ?? ''}${fuzzy ? ` ? ${previous}` : ''}`,
    ),
    ...obsolete.map(({ context, forms }) => `~ ${context}: ${forms[0]}`),
  ];
};

describe('a merge keeps what a translator has done', () => {
  test.each(Object.entries(SITUATIONS))('%s', (_, { after, lines }) => {
    const { file } = mergePo(translated(BEFORE), fresh(after));
    expect(shown(writePo(file, 2))).toEqual(lines);
  });

  test.each(Object.entries(SITUATIONS))(
    '%s: written, read and merged again it is the same',
    (_, { after }) => {
      const once = writePo(mergePo(translated(BEFORE), fresh(after)).file, 2);
      const twice = writePo(mergePo(parsePo(once), fresh(after)).file, 2);
      expect(twice).toBe(once);
    },
  );

  test('what was gone comes back with its text', () => {
    const { file: without } = mergePo(translated(BEFORE), fresh({ 'cards.a.title': 'One' }));
    const { file } = mergePo(parsePo(writePo(without, 2)), fresh(BEFORE));
    expect(shown(writePo(file, 2))).toEqual(SITUATIONS['nothing changed']?.lines);
  });

  test('a text that changes back is no longer doubtful', () => {
    const { file: changed } = mergePo(translated(BEFORE), fresh({ ...BEFORE, 'cards.a.text': 'Two more' }));
    const { file } = mergePo(parsePo(writePo(changed, 2)), fresh(BEFORE));
    expect(shown(writePo(file, 2))).toEqual(SITUATIONS['nothing changed']?.lines);
  });

  test('remarks of translators and quotes, breaks and backslashes survive', () => {
    const odd = { 'cards.a.text': 'Say “a”, "b", \\{c}\nand d.' };
    const file = translated(odd);
    const remarked = { ...file, entries: file.entries.map((entry) => ({ ...entry, remark: 'Not sure.' })) };
    const { entries } = mergePo(parsePo(writePo(remarked, 2)), fresh(odd)).file;
    expect(entries[0]).toMatchObject({ source: odd['cards.a.text'], remark: 'Not sure.', fuzzy: false });
  });
});
