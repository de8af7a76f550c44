import { signed } from './amounts.js';
import { type Chips, change, chipsOf, chipsOfCondition, chipsOfCost, only, upTo } from './chips.js';
import type { Modifier } from './modifier.js';
import { STEPS } from './vocabulary.js';

/** A modifier as chips: when it counts, for what only, and what it changes. */
export function chipsOfModifier(modifier: Modifier): Chips {
  const { per_year } = modifier;
  const often: Chips = per_year === undefined ? [] : [{ kind: 'limit', icon: 'year', text: `${per_year}×` }];
  return [...chipsOfMoment(modifier), { kind: 'then', icon: 'then' }, ...chipsOfChange(modifier), ...often];
}

function chipsOfMoment(modifier: Modifier): Chips {
  const { at, approach, domain, level, lowest, resource, choice, step, max_step } = modifier;
  const entered = step === undefined ? undefined : STEPS[step - 1];
  const filters = [approach, level, lowest && 'level_low', resource, choice, entered, domain] as const;
  return [
    ...(modifier.if === undefined ? [] : chipsOfCondition(modifier.if)),
    { kind: 'at', icon: at },
    ...filters.flatMap((filter) => (filter === undefined ? [] : only(filter))),
    ...upTo(max_step),
  ];
}

function chipsOfChange(modifier: Modifier): Chips {
  const { at, gain, need, fx, redraw, resource, choice } = modifier;
  return [
    ...chipsOfPrice(modifier),
    ...(gain === undefined
      ? []
      : [change(resource ?? choice ?? (at === 'no_majority' ? 'trust' : at), gain)]),
    ...(need === undefined ? [] : [{ kind: 'condition', icon: 'ice', text: signed(need) } as const]),
    ...(redraw === undefined ? [] : [{ kind: 'gain', icon: 'surprise', text: `${redraw}×` } as const]),
    ...(fx === undefined ? [] : chipsOf(fx)),
  ];
}

/** A higher price is as dark as a price; a lower one is outlined like everything that falls. */
function chipsOfPrice({ cost }: Modifier): Chips {
  if (cost === undefined) return [];
  if (typeof cost !== 'number') return chipsOfCost(cost);
  return [{ kind: cost < 0 ? 'lose' : 'pay', icon: 'price', text: signed(cost) }];
}
