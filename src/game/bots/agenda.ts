import type { Box } from '../engine/box.js';
import type { State } from '../engine/state.js';
import { statAt, statIndex } from '../engine/stats.js';
import { type Test, testsOf } from '../parse-condition.js';

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
  box.content.roles.map(({ agenda }) => {
    const tests = testsOf(agenda).map(({ stat, is, than }) => ({
      index: statIndex(stat),
      lacks: LACKS[is],
      than,
    }));
    return (state) =>
      tests.reduce((sum, { index, lacks, than }) => sum + lacks(statAt(box, state, index), than), 0);
  });
