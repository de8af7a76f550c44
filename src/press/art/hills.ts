import type { Mm } from '../../units.js';
import { chanceFrom } from './chance.js';
import { line, type Point } from './path-data.js';
import { smooth } from './smooth.js';

export interface HillsOptions {
  readonly seed: string;
  readonly from: Mm;
  readonly to: Mm;
  /** Foot of the hills and the height of the highest possible one over it. */
  readonly level: Mm;
  readonly height: Mm;
  readonly bottom: Mm;
}

const STEP: Mm = 4;
const TURN = 2 * Math.PI;

/** Far hills as one closed region: broad backs, narrow valleys, wider the higher they are. */
export function hills({ seed, from, to, level, height, bottom }: HillsOptions): string {
  const chance = chanceFrom(`${seed}~hills`);
  const [broad, narrow] = [chance.between(0, TURN), chance.between(0, TURN)];
  const pace = 0.4 / height;
  const rise = (x: Mm) =>
    0.66 * Math.abs(Math.sin(x * pace + broad)) + 0.34 * Math.abs(Math.sin(x * pace * 2.5 + narrow));
  const count = Math.max(2, Math.ceil((to - from) / STEP));
  const skyline = Array.from({ length: count + 1 }, (_, index): Point => {
    const x = from + ((to - from) * index) / count;
    return [x, level - height * Math.max(0.06, rise(x))];
  });
  return `${smooth(skyline)}${line([to, bottom])}${line([from, bottom])}Z`;
}
