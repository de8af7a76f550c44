import { expect, test } from 'vitest';
import type { Context, Value } from '../../src/press/template/value.js';
import { type Answers, answerOf, stillHold, type Witness, watchInto } from '../../src/products/watch.js';

const GAME = {
  rules: { rounds: 7, sizes: ['small', 'large'], tide: null },
  words: { yes: 'Ja', no: 'Nej' },
  eco: false,
} satisfies Context;

const CARDS = [
  { id: 'gull', title: 'Gull', crew: 3 },
  { id: 'tern', title: 'Tern', crew: 2 },
] satisfies readonly Context[];

type Reader = (globals: Context, cards: (kind: string) => readonly Value[]) => unknown;

const witness = (globals: Context, cards: readonly Context[]): Witness => ({
  globals,
  cards: () => cards,
  figure: ({ ref }) => `likeness of ${cards.findIndex(({ id }) => id === ref)}`,
  story: (path) => [path, cards.length],
});

/** Whether what `read` made of the game could be used for another one. */
function holds(read: Reader, globals: Context, cards: readonly Context[]): boolean {
  const answers: Answers = new Map();
  const watch = watchInto(answers, () => {});
  read(watch.globals(GAME), (kind) => watch.cards(kind, CARDS));
  return stillHold(answers, witness(globals, cards));
}

const at = (value: Value, ...path: readonly (string | number)[]): Value =>
  path.reduce<Value>((found, name) => (found as Readonly<Record<string, Value>>)[name], value);

const rounds: Reader = ({ rules = null }) => at(rules, 'rounds');
const sizes: Reader = ({ rules = null }) => [...(at(rules, 'sizes') as readonly string[])];
const names: Reader = ({ words = null }) => Object.entries(words as Context);
const titles: Reader = (_, cards) => cards('boat').map((card) => at(card, 'title'));
const crewOfTern: Reader = (_, cards) =>
  at(
    cards('boat').find((card) => at(card, 'id') === 'tern'),
    'crew',
  );
const tide: Reader = ({ rules = null }) => at(rules, 'tide');
const hasTide: Reader = ({ rules }) => Object.hasOwn(rules as Context, 'ebb');

test.each<readonly [string, Reader, Context, readonly Context[], boolean]>([
  ['the same game', rounds, structuredClone(GAME), structuredClone(CARDS), true],
  ['another rule that was read', rounds, { ...GAME, rules: { ...GAME.rules, rounds: 8 } }, CARDS, false],
  ['another rule that was not read', sizes, { ...GAME, rules: { ...GAME.rules, rounds: 8 } }, CARDS, true],
  [
    'a list that grew',
    sizes,
    { ...GAME, rules: { ...GAME.rules, sizes: ['small', 'large', 'x'] } },
    CARDS,
    false,
  ],
  [
    'a list in another order',
    sizes,
    { ...GAME, rules: { ...GAME.rules, sizes: ['large', 'small'] } },
    CARDS,
    false,
  ],
  ['a name more', names, { ...GAME, words: { ...GAME.words, maybe: 'Måske' } }, CARDS, false],
  ['names in another order', names, { ...GAME, words: { no: 'Nej', yes: 'Ja' } }, CARDS, false],
  ['nothing where a group was', rounds, { words: GAME.words }, CARDS, false],
  ['a text where nothing was', tide, { ...GAME, rules: { ...GAME.rules, tide: 'low' } }, CARDS, false],
  [
    'a name that was looked for in vain',
    hasTide,
    { ...GAME, rules: { ...GAME.rules, ebb: 1 } },
    CARDS,
    false,
  ],
  ['a field that nobody read', titles, GAME, CARDS.map((card) => ({ ...card, crew: 9 })), true],
  ['a field that was read', titles, GAME, CARDS.map((card) => ({ ...card, title: 'Skua' })), false],
  ['a card more', titles, GAME, [...CARDS, { id: 'auk', title: 'Auk', crew: 1 }], false],
  ['a card behind the one that was found', crewOfTern, GAME, [...CARDS, { id: 'auk' }], false],
  [
    'another title of a card that was only passed',
    crewOfTern,
    GAME,
    CARDS.map((card) => ({ ...card, title: '' })),
    true,
  ],
])('%s', (_name, read, globals, cards, expected) => {
  expect(holds(read, globals, cards)).toBe(expected);
});

test('tells how cards look and records are told, and what cannot be asked again', () => {
  const answers: Answers = new Map();
  let lost = 0;
  const watch = watchInto(answers, () => {
    lost += 1;
  });
  watch.figure({ ref: 'tern' }, 'likeness of 1');
  watch.story('games/one.yaml', ['games/one.yaml', 2]);
  watch.figure({ ref: 'auk' }, undefined);
  const held = (cards: readonly Context[]) =>
    [...answers].map(([question, answer]) => answerOf(question, witness(GAME, cards)) === answer);
  expect([held(CARDS), held(CARDS.toReversed()), held(CARDS.slice(1)), lost]).toEqual([
    [true, true],
    [false, true],
    [false, false],
    1,
  ]);
});
