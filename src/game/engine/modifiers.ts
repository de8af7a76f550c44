import type { Modifier } from '../modifier.js';
import { APPROACHES, DOMAINS, HOOKS, type Hook, LEVELS, RESOURCES, TALKS } from '../vocabulary.js';
import type { Box } from './box.js';
import { ANY, type Assembler, priceList } from './program.js';
import { at, change, LEVEL_COUNT, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { entry } from './table.js';

/** A modifier as the engine reads it: words are numbers, ANY where it does not say. */
export interface ModifierInBox {
  /** Its index in the box. */
  readonly number: number;
  /** Id of the card that says so. */
  readonly card: string;
  /** Whether it changes what an action costs or brings. */
  readonly changesActions: boolean;
  readonly hook: number;
  readonly domain: number;
  readonly approach: number;
  readonly level: number;
  readonly lowest: boolean;
  readonly resource: number;
  readonly choice: number;
  readonly step: number;
  readonly furthest: number;
  readonly when: number;
  readonly cost: number;
  readonly price: Int32Array | undefined;
  readonly gain: number;
  readonly need: number;
  readonly fx: number;
  readonly redraw: number;
  /** Which counter keeps how often it was used this year; ANY where it has no limit. */
  readonly limit: number;
  readonly mostAYear: number;
}

export const HOOK: { readonly [H in Hook]: number } = Object.fromEntries(
  HOOKS.map((hook, index) => [hook, index]),
) as { readonly [H in Hook]: number };

/** Compiles modifiers one after the other; each with a limit gets a counter of its own. */
export function modifierCompiler(assembler: Assembler) {
  const mods: ModifierInBox[] = [];
  let limits = 0;
  const add = (modifier: Modifier, card: string): number =>
    mods.push({
      number: mods.length,
      card,
      changesActions: modifier.cost !== undefined || modifier.gain !== undefined,
      hook: HOOK[modifier.at],
      domain: numberIn(DOMAINS, modifier.domain),
      approach: numberIn(APPROACHES, modifier.approach),
      level: numberIn(LEVELS, modifier.level),
      lowest: modifier.lowest === true,
      resource: numberIn(RESOURCES, modifier.resource),
      choice: numberIn(TALKS, modifier.choice),
      step: modifier.step ?? ANY,
      furthest: modifier.max_step ?? ANY,
      when: assembler.condition(modifier.if),
      cost: typeof modifier.cost === 'number' ? modifier.cost : 0,
      price: typeof modifier.cost === 'object' ? priceList(modifier.cost) : undefined,
      gain: modifier.gain ?? 0,
      need: modifier.need ?? 0,
      fx: assembler.effects(modifier.fx, modifier.at === 'error' ? 'quietly' : undefined),
      redraw: modifier.redraw ?? 0,
      limit: modifier.per_year === undefined ? ANY : limits++,
      mostAYear: modifier.per_year ?? 0,
    }) - 1;
  return { add, mods, limits: () => limits };
}

const numberIn = <T>(words: readonly T[], word: T | undefined): number =>
  word === undefined ? ANY : words.indexOf(word);

/** What a modifier's filters are held against; ANY where it is not the question. */
export interface Occasion {
  hook: number;
  domain: number;
  approach: number;
  level: number;
  resource: number;
  choice: number;
  step: number;
}

export const NO_OCCASION: Readonly<Occasion> = {
  hook: ANY,
  domain: ANY,
  approach: ANY,
  level: ANY,
  resource: ANY,
  choice: ANY,
  step: ANY,
};

export const allows = (filter: number, value: number): boolean => filter === ANY || filter === value;

/** Whether a modifier speaks of this occasion, its condition holds and its year's limit is not used up. */
export function speaksOf(box: Box, state: State, mod: ModifierInBox, it: Readonly<Occasion>): boolean {
  return (
    mod.hook === it.hook &&
    allows(mod.domain, it.domain) &&
    allows(mod.approach, it.approach) &&
    allows(mod.level, it.level) &&
    allows(mod.resource, it.resource) &&
    allows(mod.choice, it.choice) &&
    allows(mod.step, it.step) &&
    (mod.furthest === ANY || it.step <= mod.furthest) &&
    (!mod.lowest || at(state, SLOT.vision + it.level) === lowestLevel(state)) &&
    hasUsesLeft(box, state, mod) &&
    holds(box, state, mod.when)
  );
}

export function lowestLevel(state: State): number {
  let lowest = at(state, SLOT.vision);
  for (let index = 1; index < LEVEL_COUNT; index++) lowest = Math.min(lowest, at(state, SLOT.vision + index));
  return lowest;
}

export function highestLevel(state: State): number {
  let highest = at(state, SLOT.vision);
  for (let index = 1; index < LEVEL_COUNT; index++)
    highest = Math.max(highest, at(state, SLOT.vision + index));
  return highest;
}

export const hasUsesLeft = (box: Box, state: State, mod: ModifierInBox): boolean =>
  mod.limit === ANY || at(state, box.layout.used + mod.limit) < mod.mostAYear;

export const useUp = (box: Box, state: State, mod: ModifierInBox): void => {
  if (mod.limit !== ANY) change(state, box.layout.used + mod.limit, 1);
};

/**
 * How many modifiers apply: those in play, then the ability and the constraint of whoever takes an action just now.
 */
export const modCount = (state: State): number =>
  at(state, SLOT.activeMods) + (at(state, SLOT.actor) >= 0 ? 2 : 0);

export function modAt(box: Box, state: State, index: number): ModifierInBox {
  const inPlay = at(state, SLOT.activeMods);
  if (index < inPlay) return entry(box.mods, at(state, box.layout.mods + index));
  const role = entry(box.roles, at(state, SLOT.actor));
  return entry(box.mods, index === inPlay ? role.ability : role.constraint);
}

/** A modifier comes into play, or leaves it. */
export function addMod(box: Box, state: State, mod: number): void {
  const count = at(state, SLOT.activeMods);
  state[box.layout.mods + count] = mod;
  state[SLOT.activeMods] = count + 1;
}

export function removeMod(box: Box, state: State, mod: number): void {
  const { mods } = box.layout;
  const count = at(state, SLOT.activeMods);
  let index = 0;
  while (index < count && at(state, mods + index) !== mod) index++;
  if (index === count) return;
  for (; index < count - 1; index++) state[mods + index] = at(state, mods + index + 1);
  state[mods + count - 1] = 0;
  state[SLOT.activeMods] = count - 1;
}
