import { amountsOf, MINUS, signed } from './amounts.js';
import {
  byEffect,
  type Condition,
  type Cost,
  type Effect,
  type EffectOf,
  type Effects,
  FREE_MOVE,
} from './effect.js';
import type { Icon } from './icons.js';
import { type Test, testsOf } from './parse-condition.js';
import { type Comparison, STEPS } from './vocabulary.js';

/**
 * How a chip is drawn. `pay` dark, `gain` pale, `lose` outlined; `condition` dashed, then the caret `then` and the slash
 * `else`; `later` hourglass, `risk` die, `choose` with `or` between the choices; `only` and `limit` narrow down
 * the chip before them; `also` ends what hangs on a condition; `at` is the moment a modifier waits for.
 */
export const CHIP_KINDS = [
  'pay',
  'gain',
  'lose',
  'condition',
  'then',
  'else',
  'later',
  'risk',
  'choose',
  'or',
  'also',
  'only',
  'limit',
  'at',
] as const;

export interface Chip {
  readonly kind: (typeof CHIP_KINDS)[number];
  readonly icon?: Icon;
  readonly text?: string;
}

/** An effect, a price or a condition as the ordered chips of a floe. */
export type Chips = readonly Chip[];

const ELSE: Chip = { kind: 'else', text: '/' };
const THEN: Chip = { kind: 'then', icon: 'then' };

/** Rises and falls look alike whether they help or hurt: the sign is what the player carries out. */
export const change = (icon: Icon, amount: number): Chip => ({
  kind: amount < 0 ? 'lose' : 'gain',
  icon,
  text: signed(amount),
});

export const chipsOfCost = (cost: Cost): Chips =>
  amountsOf(cost).map(([icon, amount]) => ({ kind: 'pay', icon, text: signed(-amount) }));

export const chipsOfCondition = (condition: Condition): Chips =>
  testsOf(condition).map((test) => ({ kind: 'condition', icon: test.stat, text: bound(test) }));

/** What follows a condition, a delay or a die belongs to it, up to the next `also`. */
export function chipsOf(effects: Effects): Chips {
  return effects.flatMap((effect, index) => {
    const chips = chipsOfEffect(effect);
    const opensScope = 'if' in effect || 'later' in effect || 'risk' in effect || 'choose' in effect;
    return opensScope && index < effects.length - 1 ? [...chips, { kind: 'also', text: '|' }] : chips;
  });
}

const chipsOfEffect = (effect: Effect): Chips =>
  byEffect<Chips>(effect, {
    delta: (delta) => amountsOf(delta).map(([key, amount]) => change(key, amount)),
    if: (it) => [...chipsOfCondition(it.if), ...branches(it.then, it.else ?? [], [THEN])],
    later: (it) => [{ kind: 'later', icon: 'later' }, ...chipsOf(it.do)],
    risk: ({ risk }) => [{ kind: 'risk', icon: 'risk' }, ...branches(risk.good, risk.bad, [])],
    choose: ({ choose }) => [
      { kind: 'choose', icon: 'choose' },
      ...choose.flatMap(
        (effects, index): Chips => (index === 0 ? chipsOf(effects) : [OR, ...chipsOf(effects)]),
      ),
    ],
    move: (it) => [
      change('move', it.move),
      ...only(it.domain),
      ...(it.move === 1 ? upTo(it.max_step) : standingOn(it)),
    ],
    start: ({ start }) => [change('start', 1), ...only(start)],
    barrier: ({ barrier, kind }) => [change('barrier', barrier === 'add' ? 1 : -1), ...only(kind)],
    switch: () => [{ kind: 'gain', icon: 'switch' }],
    action: ({ action }) => [change('action', action)],
    news: () => [change('news', 1)],
    principle: () => [change('principle', 1)],
  });

const OR: Chip = { kind: 'or', text: '/' };

/** An empty first branch shows no caret: `icon 3+ / −1` reads “3 or more, otherwise −1”. */
function branches(first: Effects, second: Effects, opening: Chips): Chips {
  const yes = first.length > 0 ? [...opening, ...chipsOf(first)] : [];
  const no = second.length > 0 ? [ELSE, ...chipsOf(second)] : [];
  return [...yes, ...no];
}

export const only = (icon: Icon | 'any'): Chips => (icon === 'any' ? [] : [{ kind: 'only', icon }]);

/** `≤` and the last step a move may reach. */
export const upTo = (step: number | undefined): Chips => {
  const icon = step === undefined ? undefined : STEPS[step - 1];
  return icon ? [{ kind: 'limit', icon, text: '≤' }] : [];
};

/** The steps from which a project may fall back. */
const standingOn = ({
  min_step = FREE_MOVE.backFrom,
  max_step = FREE_MOVE.backTo,
}: EffectOf<'move'>): Chips => STEPS.slice(min_step - 1, max_step).flatMap(only);

const BOUNDS: { readonly [C in Comparison]: (than: number) => string } = {
  '>=': (than) => `${than}+`,
  '>': (than) => `${than + 1}+`,
  '==': (than) => `${than}`,
  '<=': (than) => (than === 0 ? '0' : `≤${than}`),
  '<': (than) => (than === 1 ? '0' : `≤${than - 1}`),
};

const bound = ({ is, than }: Test): string => BOUNDS[is](than).replace('-', MINUS);
