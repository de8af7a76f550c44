import type { Modifier } from './modifier.js';
import { type Phrasebook, say } from './phrasebook.js';
import { clauseOf, priceOf, stepName, wordsOf } from './sentences.js';

/** “MOVE in policymaking costs 1 more.” */
export function wordsOfModifier(modifier: Modifier, book: Phrasebook): string {
  const change = wordsOfChange(modifier, hookOf(modifier, book), book);
  const conditional =
    modifier.if === undefined
      ? change
      : say(book, 'if', { condition: clauseOf(modifier.if, book), yes: change });
  return [conditional, ...oftenAYear(modifier, book)].join(' ');
}

/** What it waits for: “MOVE a facilitating project to Sustain in policymaking”. */
function hookOf(modifier: Modifier, book: Phrasebook): string {
  const { at, approach, level, lowest, resource, choice, step, max_step, domain } = modifier;
  let hook = choice === undefined ? book.hooks[at] : book.talks[choice];
  if (approach !== undefined)
    hook = say(book, 'hook_approach', { hook, approach: book.approaches[approach] });
  if (level !== undefined) hook = say(book, 'hook_level', { hook, level: book.names[level] });
  if (lowest) hook = say(book, 'hook_lowest', { hook });
  if (resource !== undefined) hook = say(book, 'hook_resource', { hook, resource: book.names[resource] });
  if (step !== undefined) hook = say(book, 'hook_step', { hook, step: stepName(step, book) });
  if (max_step !== undefined) hook = say(book, 'hook_up_to', { hook, step: stepName(max_step, book) });
  if (domain !== undefined) hook = say(book, 'hook_domain', { hook, domain: book.domains[domain] });
  return hook;
}

function wordsOfChange(modifier: Modifier, hook: string, book: Phrasebook): string {
  const { need, fx, redraw } = modifier;
  return [
    ...wordsOfPrice(modifier, hook, book),
    ...wordsOfGain(modifier, hook, book),
    ...(need === undefined
      ? []
      : [say(book, need < 0 ? 'needs_less' : 'needs_more', { hook, number: size(need) })]),
    ...(redraw === undefined ? [] : [say(book, 'redraw', {})]),
    ...(fx === undefined ? [] : [say(book, 'effects_at', { hook, effects: wordsOf(fx, book) })]),
  ].join(' ');
}

function wordsOfPrice({ cost }: Modifier, hook: string, book: Phrasebook): readonly string[] {
  if (cost === undefined) return [];
  if (typeof cost !== 'number') return [say(book, 'also_pay', { hook, price: priceOf(cost, book) })];
  return [say(book, cost < 0 ? 'costs_less' : 'costs_more', { hook, number: size(cost) })];
}

/** A vote without a majority costs Trust, so more for the table is a smaller loss. */
function wordsOfGain({ at, gain }: Modifier, hook: string, book: Phrasebook): readonly string[] {
  if (gain === undefined) return [];
  if (at === 'no_majority')
    return [say(book, gain < 0 ? 'majority_more' : 'majority_less', { number: size(gain) })];
  return [say(book, gain < 0 ? 'gains_less' : 'gains_more', { hook, number: size(gain) })];
}

function oftenAYear({ per_year }: Modifier, book: Phrasebook): readonly string[] {
  if (per_year === undefined) return [];
  return [
    per_year === 1 ? say(book, 'once_a_year', {}) : say(book, 'times_a_year', { number: `${per_year}` }),
  ];
}

const size = (amount: number): string => `${Math.abs(amount)}`;
