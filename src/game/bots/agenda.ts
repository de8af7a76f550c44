import type { Condition } from '../effect.js';
import type { Box } from '../engine/box.js';
import type { State } from '../engine/state.js';
import { statAt, statIndex } from '../engine/stats.js';
import { type Test, testsOf } from '../parse-condition.js';
import type { Stat } from '../vocabulary.js';

/** How far a state is from what a role wants for itself: 0 where it is met, else what its tests lack in all. */
export type Distance = (state: State) => number;

const LACKS: { readonly [I in Test['is']]: (value: number, than: number) => number } = {
  '>=': (value, than) => Math.max(0, than - value),
  '>': (value, than) => Math.max(0, than + 1 - value),
  '<=': (value, than) => Math.max(0, value - than),
  '<': (value, than) => Math.max(0, value - than + 1),
  '==': (value, than) => Math.abs(value - than),
};

/** By role: the distance to its agenda. */
export const agendasOf = (box: Box): readonly Distance[] =>
  distancesTo(
    box,
    box.content.roles.map(({ agenda }) => agenda),
  );

/** The distance to each condition, 0 where there is none; some stats may be read in another way. */
export const distancesTo = (
  box: Box,
  conditions: readonly (Condition | undefined)[],
  readers: Readonly<Partial<Record<Stat, Distance>>> = {},
): readonly Distance[] =>
  conditions.map((condition) => {
    const tests = (condition === undefined ? [] : testsOf(condition)).map(({ stat, is, than }) => {
      const index = statIndex(stat);
      return { read: readers[stat] ?? ((state: State) => statAt(box, state, index)), lacks: LACKS[is], than };
    });
    return (state) => {
      let sum = 0;
      for (const { read, lacks, than } of tests) sum += lacks(read(state), than);
      return sum;
    };
  });
