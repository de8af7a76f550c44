import { amountsOf, signed } from './amounts.js';
import {
  byEffect,
  type Condition,
  type Cost,
  type Effect,
  type EffectOf,
  type Effects,
  FREE_MOVE,
} from './effect.js';
import { type Test, testsOf } from './parse-condition.js';
import { COMPARISON_WORDS, compare, nameOf, type Phrasebook, say } from './phrasebook.js';
import { type Domain, type Kind, STEPS } from './vocabulary.js';

/** What a card does, in whole sentences of the phrasebook's language. */
export const wordsOf = (effects: Effects, book: Phrasebook): string =>
  effects.map((effect) => wordsOfEffect(effect, book)).join(' ');

/** “Pay 1 Money and 2 Engagement.” */
export const wordsOfCost = (cost: Cost, book: Phrasebook): string =>
  say(book, 'pay', { price: priceOf(cost, book) });

/** “Only if Trust is 5 or more.” */
export const wordsOfNeeds = (condition: Condition, book: Phrasebook): string =>
  say(book, 'needs', { condition: clauseOf(condition, book) });

export const priceOf = (cost: Cost, book: Phrasebook): string =>
  joined(
    amountsOf(cost).map(([key, amount]) =>
      say(book, 'price', { number: `${amount}`, name: nameOf(book, key, amount) }),
    ),
    'and',
    book,
  );

/** “Roles is 2 or more and Trust is 5 or more”, to stand inside a sentence. */
export const clauseOf = (condition: Condition, book: Phrasebook): string =>
  joined(
    testsOf(condition).map((test) => wordsOfTest(test, book)),
    'and',
    book,
  );

function wordsOfTest({ stat, is, than }: Test, book: Phrasebook): string {
  const word = is === '<=' && than === 0 ? 'zero' : COMPARISON_WORDS[is];
  return compare(book, word, { name: book.names[stat], number: `${than}` });
}

const wordsOfEffect = (effect: Effect, book: Phrasebook): string =>
  byEffect<string>(effect, {
    delta: (delta) =>
      amountsOf(delta)
        .map(([key, amount]) => say(book, 'delta', { name: book.names[key], amount: signed(amount) }))
        .join(' '),
    if: (it) => wordsOfIf(clauseOf(it.if, book), wordsOf(it.then, book), wordsOf(it.else ?? [], book), book),
    later: (it) => say(book, 'later', { effects: wordsOf(it.do, book) }),
    risk: ({ risk }) => wordsOfRisk(wordsOf(risk.good, book), wordsOf(risk.bad, book), book),
    choose: ({ choose }) => {
      const all = choose.map((effects) => wordsOf(effects, book));
      return say(book, 'choose', {
        choices: all.reduce((choices, next) => say(book, 'choice', { choices, next })),
      });
    },
    move: (it) => (it.move === 1 ? wordsOfMove(it, book) : wordsOfMoveBack(it, book)),
    start: ({ start }) => say(book, 'start', { project: projectIn(start, book) }),
    barrier: ({ barrier, kind }) => wordsOfBarrier(barrier, kind, book),
    switch: () => say(book, 'switch', {}),
    action: ({ action }) =>
      action === 1 ? say(book, 'action', {}) : say(book, 'actions', { number: `${action}` }),
    news: () => say(book, 'news', {}),
    principle: () => say(book, 'principle', {}),
  });

// A branch in which nothing happens is not worth a sentence, so each shape of a condition has its own.
function wordsOfIf(condition: string, yes: string, no: string, book: Phrasebook): string {
  if (no === '') return say(book, 'if', { condition, yes });
  if (yes === '') return say(book, 'unless', { condition, no });
  return say(book, 'if_else', { condition, yes, no });
}

function wordsOfRisk(good: string, bad: string, book: Phrasebook): string {
  if (bad === '') return say(book, 'risk_good', { good });
  if (good === '') return say(book, 'risk_bad', { bad });
  return say(book, 'risk', { good, bad });
}

/** A free move that can meet the first gate says that the gate still holds. */
function wordsOfMove({ domain, max_step = FREE_MOVE.furthest }: EffectOf<'move'>, book: Phrasebook): string {
  const slots = { project: projectIn(domain, book), step: stepName(max_step, book) };
  return say(book, max_step < FREE_MOVE.furthest ? 'move' : 'move_to_gate', slots);
}

function wordsOfMoveBack(range: EffectOf<'move'>, book: Phrasebook): string {
  const { domain, min_step = FREE_MOVE.backFrom, max_step = FREE_MOVE.backTo } = range;
  const steps = STEPS.slice(min_step - 1, max_step).map((step) => book.steps[step]);
  return say(book, 'move_back', { project: projectIn(domain, book), steps: joined(steps, 'or', book) });
}

const wordsOfBarrier = (verb: 'add' | 'clear', kind: Kind | 'any', book: Phrasebook): string =>
  say(book, verb === 'add' ? 'barrier_add' : 'barrier_clear', { barrier: book.barriers[kind] });

const projectIn = (domain: Domain | 'any', book: Phrasebook): string =>
  domain === 'any'
    ? say(book, 'one_project', {})
    : say(book, 'one_project_in', { domain: book.domains[domain] });

/** Steps count from 1; the grammar lets no other number through. */
export function stepName(step: number, book: Phrasebook): string {
  const word = STEPS[step - 1];
  return word ? book.steps[word] : `${step}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function joined(parts: readonly string[], last: 'and' | 'or', book: Phrasebook): string {
  const [first = '', ...rest] = parts;
  return rest.reduce(
    (all, part, index) =>
      index === rest.length - 1
        ? say(book, last, { first: all, last: part })
        : say(book, 'list', { first: all, next: part }),
    first,
  );
}
