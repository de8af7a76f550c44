import { RESOURCES, type Resource } from '../vocabulary.js';
import type { Box } from './box.js';
import {
  HOOK,
  hasUsesLeft,
  type ModifierInBox,
  modAt,
  modCount,
  NO_OCCASION,
  type Occasion,
  speaksOf,
} from './modifiers.js';
import { moveBonus, startBonus } from './prices.js';
import { ANY } from './program.js';
import { at, SLOT, type State } from './state.js';
import { holds } from './stats.js';

type About = Pick<Occasion, 'hook'> & Partial<Occasion>;

/** Tells, where somebody listens, what makes the price of an action differ from the one on the board, part by part. */
export function tellPrice(box: Box, state: State, about: About): void {
  const { log } = box.bench;
  if (!log) return;
  const it = { ...NO_OCCASION, ...about };
  const bonus = bonusOf(box, state, it);
  let price = basePrice(box, state, it) + bonus;
  if (bonus !== 0) log.push({ kind: 'price-changed', by: bonus });
  // As in `limitedPrice`: what has a limit comes last, and is kept where nothing is left to pay.
  for (const limited of [false, true]) {
    for (let index = 0; index < modCount(state); index++) {
      const mod = modAt(box, state, index);
      if (mod.cost === 0 || isLimited(mod) !== limited || !counts(box, state, mod, it)) continue;
      if (limited && mod.cost < 0 && price <= 0) continue;
      price += mod.cost;
      log.push({ kind: 'price-changed', card: mod.card, by: mod.cost });
    }
  }
  if (price <= 0) log.push({ kind: 'free' });
}

const isLimited = (mod: ModifierInBox): boolean => mod.limit !== ANY || mod.hook === HOOK.delegate;

const counts = (box: Box, state: State, mod: ModifierInBox, it: Occasion): boolean =>
  mod.hook === HOOK.delegate
    ? at(state, SLOT.actorIsDelegate) === 1 && hasUsesLeft(box, state, mod) && holds(box, state, mod.when)
    : speaksOf(box, state, mod, it);

function basePrice(box: Box, state: State, { hook, level, step }: Occasion): number {
  if (hook === HOOK.start) return box.content.rules.START_COST;
  return hook === HOOK.move ? at(box.moveCost, step) : at(box.buildCost, at(state, SLOT.vision + level) + 1);
}

function bonusOf(box: Box, state: State, { hook, step }: Occasion): number {
  if (hook === HOOK.start) return startBonus(box, state);
  return hook === HOOK.move ? moveBonus(box, state, step) : 0;
}

/** Tells what cards ask for besides, and what they add to what GATHER or TALK brings. */
export function tellGains(box: Box, state: State, about: About): void {
  const { log } = box.bench;
  if (!log) return;
  const it = { ...NO_OCCASION, ...about };
  for (let index = 0; index < modCount(state); index++) {
    const mod = modAt(box, state, index);
    if (!speaksOf(box, state, mod, it)) continue;
    if (mod.price) log.push({ kind: 'price-added', card: mod.card, price: amounts(mod.price) });
    if (mod.gain !== 0) log.push({ kind: 'gain-changed', card: mod.card, by: mod.gain });
  }
}

/** A price as `{money: 1}`, without what is 0. */
export const amounts = (price: Int32Array): Partial<Record<Resource, number>> =>
  Object.fromEntries(
    RESOURCES.map((resource, index) => [resource, at(price, index)] as const).filter(
      ([, amount]) => amount > 0,
    ),
  );
