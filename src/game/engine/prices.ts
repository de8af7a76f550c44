import { APPROACHES, DOMAINS, HOOKS, type Hook, RESOURCES, TALKS } from '../vocabulary.js';
import type { Box } from './box.js';
import {
  allows,
  HOOK,
  hasUsesLeft,
  lowestLevel,
  type ModifierInBox,
  modAt,
  modCount,
  useUp,
} from './modifiers.js';
import { ANY } from './program.js';
import { at, change, LEVEL_COUNT, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { domainOf, entry, projectApproach, projectCount, projectStep, quarterOf, STEP } from './table.js';

/**
 * What actions cost and bring whoever acts just now, reckoned once for all of them. Scratch of the box: whoever needs it
 * calls `reckon` first.
 */
export interface Prices {
  /** More or less to pay, by domain and approach. */
  readonly start: Int32Array;
  /** By project. */
  readonly move: Int32Array;
  /** By level. */
  readonly build: Int32Array;
  /** More or less to take, by resource. */
  readonly gather: Int32Array;
  /** By talk. */
  readonly talkGain: Int32Array;
  /** By talk and resource. */
  readonly talkPrice: Int32Array;
  /** By resource. */
  readonly clear: Int32Array;
  /** Modifiers of prices with a limit; they count only where they change one. */
  readonly limited: Int32Array;
  limitedCount: number;
}

export const newPrices = (projects: number): Prices => ({
  start: new Int32Array(DOMAINS.length * APPROACHES.length),
  move: new Int32Array(projects),
  build: new Int32Array(LEVEL_COUNT),
  gather: new Int32Array(RESOURCES.length),
  talkGain: new Int32Array(TALKS.length),
  talkPrice: new Int32Array(TALKS.length * RESOURCES.length),
  clear: new Int32Array(RESOURCES.length),
  limited: new Int32Array(64),
  limitedCount: 0,
});

type Reckoner = (box: Box, state: State, mod: ModifierInBox, prices: Prices) => void;

const reckonNothing: Reckoner = () => undefined;

/** A price with a limit, or one that speaks of several actions, is looked at when an action is priced. */
const keep: Reckoner = (_, __, mod, prices) => {
  prices.limited[prices.limitedCount] = mod.number;
  prices.limitedCount++;
};

/** What a modifier at each hook does to prices and gains; those that do nothing to them fire elsewhere. */
const RECKON: { readonly [H in Hook]: Reckoner } = {
  start: (box, state, mod, prices) => {
    if (mod.limit !== ANY) return keep(box, state, mod, prices);
    for (let domain = 0; domain < DOMAINS.length; domain++) {
      if (!allows(mod.domain, domain)) continue;
      for (let approach = 0; approach < APPROACHES.length; approach++) {
        if (allows(mod.approach, approach))
          change(prices.start, domain * APPROACHES.length + approach, mod.cost);
      }
    }
  },
  move: (box, state, mod, prices) => {
    if (mod.limit !== ANY) return keep(box, state, mod, prices);
    for (let project = 0; project < projectCount(box, state); project++) {
      const step = projectStep(box, state, project) + 1;
      if (step === STEP.prompt || step > STEP.systemic || !allows(mod.step, step)) continue;
      if (mod.furthest !== ANY && step > mod.furthest) continue;
      if (!allows(mod.domain, domainOf(box, state, project))) continue;
      if (allows(mod.approach, projectApproach(box, state, project))) change(prices.move, project, mod.cost);
    }
  },
  build: (box, state, mod, prices) => {
    if (mod.limit !== ANY) return keep(box, state, mod, prices);
    for (let level = 0; level < LEVEL_COUNT; level++) {
      if (!allows(mod.level, level)) continue;
      if (mod.lowest && at(state, SLOT.vision + level) !== lowestLevel(state)) continue;
      change(prices.build, level, mod.cost);
    }
  },
  gather: (_, __, mod, prices) => {
    for (let resource = 0; resource < RESOURCES.length; resource++) {
      if (allows(mod.resource, resource)) change(prices.gather, resource, mod.gain);
    }
  },
  talk: (_, __, mod, prices) => {
    for (let talk = 0; talk < TALKS.length; talk++) {
      if (!allows(mod.choice, talk)) continue;
      change(prices.talkGain, talk, mod.gain);
      if (mod.price) addPrice(mod.price, prices.talkPrice, talk * RESOURCES.length);
    }
  },
  clear: (_, __, mod, prices) => {
    if (mod.price) addPrice(mod.price, prices.clear, 0);
  },
  delegate: (box, state, mod, prices) => {
    if (at(state, SLOT.actorIsDelegate) === 1) keep(box, state, mod, prices);
  },
  gate: reckonNothing,
  error: reckonNothing,
  surprise: reckonNothing,
  no_majority: reckonNothing,
  year_end: reckonNothing,
};

const RECKON_BY_NUMBER: readonly Reckoner[] = HOOKS.map((hook) => RECKON[hook]);

function addPrice(price: Int32Array, to: Int32Array, offset: number): void {
  for (let resource = 0; resource < RESOURCES.length; resource++)
    change(to, offset + resource, at(price, resource));
}

/** Reckons what the actions of the actor cost and bring. */
export function reckon(box: Box, state: State): Prices {
  const { prices } = box.bench;
  prices.start.fill(0);
  prices.move.fill(0);
  prices.build.fill(0);
  prices.gather.fill(0);
  prices.talkGain.fill(0);
  prices.talkPrice.fill(0);
  prices.clear.fill(0);
  prices.limitedCount = 0;
  const count = modCount(state);
  for (let index = 0; index < count; index++) {
    const mod = modAt(box, state, index);
    if (!mod.changesActions || !hasUsesLeft(box, state, mod) || !holds(box, state, mod.when)) continue;
    entry(RECKON_BY_NUMBER, mod.hook)(box, state, mod, prices);
  }
  return prices;
}

/** What the quarter changes of the price of a START. */
export const startBonus = (box: Box, state: State): number =>
  quarterOf(box, state) === 1 ? box.content.rules.Q1_LISTEN.start_cost : 0;

/** With `use`, limited modifiers that lower the price count as used. */
export const startPrice = (
  box: Box,
  state: State,
  project: number,
  approach: number,
  use = false,
): number => {
  const domain = domainOf(box, state, project);
  const bonus = startBonus(box, state);
  const more = at(box.bench.prices.start, domain * APPROACHES.length + approach);
  const base = box.content.rules.START_COST + bonus + more;
  return limitedPrice(box, state, base, HOOK.start, domain, approach, ANY, ANY, use);
};

/** What the quarter changes of the price of a MOVE to a step. */
export const moveBonus = (box: Box, state: State, step: number): number => {
  const { rules } = box.content;
  const quarter = quarterOf(box, state);
  if (quarter === 2 && step === STEP.pilot) return rules.Q2_TEST.move_to_pilot_cost;
  return quarter === 3 && step === STEP.sustain ? rules.Q3_CARRY.move_to_sustain_cost : 0;
};

export const movePrice = (box: Box, state: State, project: number, use = false): number => {
  const step = projectStep(box, state, project) + 1;
  const base = at(box.moveCost, step) + moveBonus(box, state, step) + at(box.bench.prices.move, project);
  const domain = domainOf(box, state, project);
  const approach = projectApproach(box, state, project);
  return limitedPrice(box, state, base, HOOK.move, domain, approach, ANY, step, use);
};

export const buildPrice = (box: Box, state: State, level: number, use = false): number => {
  const base = at(box.buildCost, at(state, SLOT.vision + level) + 1) + at(box.bench.prices.build, level);
  return limitedPrice(box, state, base, HOOK.build, ANY, ANY, level, ANY, use);
};

/**
 * Modifiers with a limit, one after the other; a discount is used only where something is left to pay. With `use`, marks
 * those that count as used.
 */
function limitedPrice(
  box: Box,
  state: State,
  base: number,
  hook: number,
  domain: number,
  approach: number,
  level: number,
  step: number,
  use: boolean,
): number {
  const { prices } = box.bench;
  let price = base;
  for (let index = 0; index < prices.limitedCount; index++) {
    const mod = entry(box.mods, at(prices.limited, index));
    if (mod.hook !== HOOK.delegate) {
      if (mod.hook !== hook || !allows(mod.domain, domain) || !allows(mod.approach, approach)) continue;
      if (!allows(mod.level, level) || !allows(mod.step, step)) continue;
      if (mod.furthest !== ANY && step > mod.furthest) continue;
      if (mod.lowest && at(state, SLOT.vision + level) !== lowestLevel(state)) continue;
    }
    if (mod.cost < 0 && price <= 0) continue;
    price += mod.cost;
    if (use) useUp(box, state, mod);
  }
  return Math.max(0, price);
}

/** Marks modifiers of what GATHER or TALK brings as used. */
export function useGains(box: Box, state: State, hook: number, resource: number, choice: number): void {
  const count = modCount(state);
  for (let index = 0; index < count; index++) {
    const mod = modAt(box, state, index);
    if (mod.limit === ANY || mod.hook !== hook || mod.gain === 0) continue;
    if (!allows(mod.resource, resource) || !allows(mod.choice, choice)) continue;
    if (hasUsesLeft(box, state, mod) && holds(box, state, mod.when)) useUp(box, state, mod);
  }
}

/** What GATHER brings of a resource. */
export function gatherGain(box: Box, state: State, resource: number): number {
  const { GATHER_MONEY, GATHER_ENGAGEMENT, LOW_TRUST, HIGH_TRUST } = box.content.rules;
  const trust = at(state, SLOT.trust);
  let base = GATHER_ENGAGEMENT.normal;
  if (resource === SLOT.money) base = GATHER_MONEY;
  else if (trust <= LOW_TRUST) base = GATHER_ENGAGEMENT.low_trust;
  else if (trust >= HIGH_TRUST) base = GATHER_ENGAGEMENT.high_trust;
  return base + at(box.bench.prices.gather, resource);
}
