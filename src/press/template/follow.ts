import { joined, type Level, stop } from './level.js';
import type { Choice, Loop, Plan } from './plan.js';
import { isContext, isList, type Value } from './value.js';

type Kinded = { readonly kind: string };

const isChoice = <Leaf extends Kinded>(plan: Plan<Leaf>): plan is Choice<Leaf> => plan.kind === 'choice';
const isLoop = <Leaf extends Kinded>(plan: Plan<Leaf>): plan is Loop<Leaf> => plan.kind === 'loop';

/** Whether it is certainly there, and once. */
export const isLeaf = <Leaf extends Kinded>(plan: Plan<Leaf>): plan is Leaf =>
  !isChoice(plan) && !isLoop(plan);

/** Visits the leaves a card takes, in order. */
export function follow<Leaf extends Kinded>(
  plans: readonly Plan<Leaf>[],
  level: Level,
  visit: (leaf: Leaf, level: Level) => void,
): void {
  for (const plan of plans) {
    if (isChoice(plan)) follow(plan.test(level) ? plan.yes : plan.no, level, visit);
    else if (isLoop(plan)) followLoop(plan, level, visit);
    else if (isLeaf(plan)) visit(plan, level);
  }
}

function followLoop<Leaf extends Kinded>(
  loop: Loop<Leaf>,
  level: Level,
  visit: (leaf: Leaf, level: Level) => void,
): void {
  const value = loop.list(level);
  const entries = entriesOf(value);
  if (entries.length === 0) follow(loop.none, level, visit);
  const { run } = level;
  const origin = loop.origin?.(level);
  entries.forEach(([key, entry], index) => {
    if (--run.turnsLeft < 0) stop(run, 'turns', loop.place);
    if (run.stopped) return;
    const last = index === entries.length - 1;
    const path = loop.ofView ? origin : joined(origin, key);
    follow(loop.each, { run, parent: level, value: entry, key, index, last, path }, visit);
  });
}

function entriesOf(value: Value): readonly (readonly [string | number, Value])[] {
  if (isList(value)) return value.map((entry, index) => [index, entry]);
  return isContext(value) ? Object.entries(value) : [];
}
