import type { Mm } from '../../units.js';
import { type Chance, chanceFrom } from './chance.js';
import { line, type Point, polygon } from './path-data.js';
import { type Coast, coast, type Level } from './waterline.js';

export interface RidgeOptions extends Level {
  readonly peaks: number;
  /** Height of the highest possible peak over the level. */
  readonly height: Mm;
}

export interface Ridge extends Coast {
  /** The shaded side of each peak. */
  readonly facets: readonly string[];
}

interface Peak {
  readonly outline: readonly Point[];
  readonly facet: readonly Point[];
}

/** Faceted mountains; no peak reaches into the room of the next. */
export function ridge(options: RidgeOptions): Ridge {
  const chance = chanceFrom(`${options.seed}~ridge`);
  const tallest = Math.floor(chance.next() * options.peaks);
  const peaks = summits(options, chance).map((summit, index) =>
    peak({ ...summit, level: options.level, height: options.height * (index === tallest ? 1 : 0.8) }, chance),
  );
  const skyline = peaks.flatMap(({ outline }) => outline).map(line);
  return {
    ...coast(options, skyline.join('') + line([options.to, options.level])),
    facets: peaks.map(({ facet }) => polygon(facet)),
  };
}

interface Summit {
  readonly x: Mm;
  /** Room to the left and to the right. */
  readonly left: Mm;
  readonly right: Mm;
}

function summits({ from, to, peaks }: RidgeOptions, chance: Chance): readonly Summit[] {
  const cell = (to - from) / peaks;
  const centres = Array.from(
    { length: peaks },
    (_, index) => from + cell * (index + chance.between(0.34, 0.66)),
  );
  return centres.map((x, index) => {
    const before = centres[index - 1];
    const after = centres[index + 1];
    return {
      x,
      left: before === undefined ? x - from : (x - before) / 2,
      right: after === undefined ? to - x : (after - x) / 2,
    };
  });
}

function peak({ x, left, right, level, height }: Summit & { level: Mm; height: Mm }, chance: Chance): Peak {
  const cell = left + right;
  const half = Math.min(cell * chance.between(0.34, 0.48), left / 1.06, right / 0.82);
  const tall = height * chance.between(0.62, 1);
  const at = (across: number, up: number): Point => [x + half * across, level - tall * up];
  const top = at(0, 1);
  const shoulder = at(0.28, chance.between(0.6, 0.7));
  const foot = at(0.8, chance.between(0.1, 0.22));
  return {
    outline: [
      at(-chance.between(0.85, 1.05), chance.between(0.12, 0.22)),
      at(-0.35, chance.between(0.55, 0.67)),
      top,
      shoulder,
      foot,
    ],
    facet: [top, shoulder, foot, at(-0.06, 0), at(chance.between(0.02, 0.12), 0.38), at(-0.1, 0.6)],
  };
}
