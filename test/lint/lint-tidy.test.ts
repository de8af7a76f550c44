import { describe, expect, test } from 'vitest';
import { placeBetween, sourceOf } from '../../src/diagnostics/line-index.js';
import { lintTidy } from '../../src/lint/tidy/lint-tidy.js';
import type { Card, Locate } from '../../src/project/project.js';
import { PROJECT } from '../helpers/harbour.js';

type Files = Readonly<Record<string, string>>;

const DECK = { id: 'towns', kind: 'town', file: 'towns*.yaml' };

const cardsIn = ([file, text]: readonly [string, string]): readonly Card[] =>
  [...text.matchAll(/^- id: (.*?)\r?$/gm)].map(([, id = ''], index) => ({
    id,
    kind: DECK.kind,
    deck: DECK.id,
    copies: 1,
    values: {},
    label: `Town ${id}`,
    origin: { file, path: [index] },
  }));

const locateIn =
  (files: Files): Locate =>
  ({ file, path: [index, field] }) => {
    const text = files[file] ?? '';
    const entry = [...text.matchAll(/^- id: /gm)][Number(index)];
    if (entry === undefined || field !== 'id') return undefined;
    const from = entry.index + entry[0].length;
    return placeBetween(sourceOf(file, text), from, from + 1);
  };

/** What is told of a deck of some files; the texts of files may have been lost. */
const lint = (files: Files, texts: Files = files) =>
  lintTidy(
    { ...PROJECT, decks: [{ ...DECK, cards: Object.entries(files).flatMap(cardsIn) }] },
    new Map(Object.entries(texts)),
    locateIn(files),
  );

const told = (files: Files, texts?: Files): readonly string[] =>
  lint(files, texts).map(({ code, facts }) => {
    if (code === 'tidy/card-order') {
      const { id, before, after } = facts as { id: string; before?: string; after?: string };
      return `${id} is for ${before ?? ''}…${after ?? ''}`;
    }
    const { id, like, followers, better } = facts as {
      id: string;
      like: string;
      followers: number;
      better?: string;
    };
    return `${id} is unlike ${like} and ${followers - 1} more${better === undefined ? '' : `: ${better}`}`;
  });

/** A deck with an entry for each id, and comments between them. */
const deck = (lines: string, eol = '\n'): string =>
  lines
    .split('|')
    .map((line) => (line.trim().startsWith('#') ? line : `- id: ${line}`))
    .join('\n')
    .replaceAll('\n', eol);

describe('cards out of the order of their ids', () => {
  test.each<[string, string, readonly string[]]>([
    ['no card at all', '', []],
    ['all in order', 'T1|T2|T9|T10', []],
    ['one too early', 'T1|T5|T2|T3|T4', ['T5 is for T4…']],
    ['one too late', 'T2|T3|T4|T1', ['T1 is for …T2']],
    ['one between others', 'T1|T2|T4|T5|T6|T3', ['T3 is for T2…T4']],
    ['one of the first of many', 'T1|T3|T4|T5|T6|T7|T2', ['T2 is for T1…T3']],
    ['one of the last of many', 'T7|T1|T2|T3|T4|T5|T6|T8', ['T7 is for T6…T8']],
    ['two of eight', 'T8|T1|T2|T4|T5|T6|T7|T3', ['T8 is for T7…', 'T3 is for T2…T4']],
    ['two of seven are no custom', 'T7|T1|T2|T3|T4|T6|T5', []],
    ['one of three is no custom', 'T3|T1|T2', []],
    ['numbers behind three of four ids', 'a1|z9|b2|c', ['z9 is for c…']],
    ['numbers behind three of five: their order is chance', 'a1|z9|b2|c|d', []],
    ['numbers before letters count as words', '1a|9c|2b|3d|4e', []],
    ['nine words in order but for one', 'a|b|z|c|d|e|f|g|h|i', ['z is for i…']],
    ['eight words in order but for one', 'a|b|z|c|d|e|f|g|h', []],
    ['an id in another style has no place', 'T01|T02|t-9|T03|T04', ['t-9 is unlike T01 and 3 more: T09']],
  ])('%s', (_, lines, expected) => {
    expect(told({ 'towns.yaml': deck(lines) })).toEqual(expected);
  });

  test('each file has an order of its own', () => {
    const files = { 'towns-a.yaml': deck('T4|T5|T6'), 'towns-b.yaml': deck('T1|T9|T2|T3') };
    expect(told(files)).toEqual(['T9 is for T3…']);
  });

  test('files whose texts are lost have an order as well', () => {
    expect(told({ 'towns.yaml': deck('T2|T3|# ---- more ----|T4|T1') }, {})).toEqual(['T1 is for …T2']);
  });
});

describe('the order begins anew below a heading', () => {
  const IN_ORDER: readonly string[] = [];
  const NO_HEADING = ['T1 is for …T2'];

  test.each<[string, string, readonly string[], eol?: string]>([
    ['a comment with a line drawn', '# ---- The isles ----', IN_ORDER],
    ['a line behind its words', '# The isles ----', IN_ORDER],
    ['a line of another sign', '#####', IN_ORDER],
    ['the same in a file of Windows', '# ==== The isles', IN_ORDER, '\r\n'],
    ['a blank line below', '# The isles\n', IN_ORDER],
    ['a line of spaces below', '# The isles\n \t ', IN_ORDER],
    ['a blank line below in a file of Windows', '# The isles\n', IN_ORDER, '\r\n'],
    ['two lines of comment', '# The isles\n# in the north\n', IN_ORDER],
    ['a blank line above', '\n# The oldest', NO_HEADING],
    ['words alone', '# The oldest', NO_HEADING],
    ['a short dash', '# The oldest -- by far', NO_HEADING],
    ['a comment of a card', '  # ---- the oldest ----', NO_HEADING],
    ['what is to be ignored', '# cocreator-ignore tidy/card-order: it --- is old', NO_HEADING],
    ['the same without a space', '#cocreator-ignore tidy/card-order: it --- is old', NO_HEADING],
    ['the same with two', '#  cocreator-ignore tidy/card-order: it --- is old', NO_HEADING],
  ])('%s', (_, comment, expected, eol) => {
    const text = deck('T2|T3|T4|COMMENT|T1|T5|T6', eol).replace(
      '- id: COMMENT',
      comment.replaceAll('\n', eol ?? '\n'),
    );
    expect(told({ 'towns.yaml': text })).toEqual(expected);
  });
});

describe('ids written unlike the others', () => {
  test.each<[string, string, readonly string[]]>([
    ['with the better one', 'T01|T02|T03|t-4', ['t-4 is unlike T01 and 2 more: T04']],
    ['which a card has', 'T01|T02|T03|T04|t-4', ['t-4 is unlike T01 and 3 more']],
    ['which nobody knows', 'T01|T02|T03|hens', ['hens is unlike T01 and 2 more']],
    [
      'in the order of the cards',
      't-9|T01|T02|T03|T04|t-7',
      ['t-9 is unlike T01 and 3 more: T09', 't-7 is unlike T01 and 3 more: T07'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told({ 'towns.yaml': deck(lines) })).toEqual(expected);
  });
});

test('what is told is a warning at the id of its card, and where the card belongs', () => {
  const [style, order] = lint({ 'towns.yaml': deck('T01|T05|T02|T03|T04|t-9') });
  expect(style).toMatchObject({
    code: 'tidy/id-style',
    facts: { deck: 'towns' },
    severity: 'warning',
    card: 'Town t-9',
    place: { start: { line: 6, column: 7 } },
  });
  expect(order).toMatchObject({
    code: 'tidy/card-order',
    severity: 'warning',
    card: 'Town T05',
    place: { start: { line: 2, column: 7 } },
    related: [{ note: 'belongs-here', place: { start: { line: 5, column: 7 } } }],
  });
});
