import type { Box, Mm } from '../../units.js';
import type { PathItem } from '../frame.js';
import { type Chance, chanceFrom } from './chance.js';
import type { Point } from './path-data.js';
import { smooth } from './smooth.js';
import { type Pens, penned, strokePaths } from './strokes.js';

export interface StrataOptions extends Pens {
  readonly seed: string;
  /** Lines run from its left edge to its right; none starts under its lower edge. */
  readonly box: Box;
  /** Height of the first line from the top of the box. */
  readonly first: Mm;
  /** The gap to the next line, what each further gap adds, and how much chance adds at most. */
  readonly gap: Mm;
  readonly growth: Mm;
  readonly jitter: Mm;
  readonly amplitude: Mm;
  /** A fault moves everything to its right up or down. */
  readonly fault: boolean;
}

const STEP: Mm = 5.5;
const TURN = 2 * Math.PI;

/** Layers of rock or of water: lines that swing almost alike. */
export function strata(options: StrataOptions): readonly PathItem[] {
  const chance = chanceFrom(`${options.seed}~strata`);
  const offset = layerShape(options, chance);
  const { box } = options;
  const count = Math.max(2, Math.ceil(box.width / STEP));
  const lines = layerHeights(options, chance).map((height, index) => {
    const points = Array.from({ length: count + 1 }, (_, step): Point => {
      const x = box.x + (box.width * step) / count;
      return [x, height + offset(x, index)];
    });
    return penned(smooth(points), index, options);
  });
  return strokePaths(lines);
}

/** The smallest gap that is drawn: without one, a gap of 0 would never reach the lower edge. */
const LEAST_GAP: Mm = 0.3;

function layerHeights({ box, first, gap, growth, jitter }: StrataOptions, chance: Chance): readonly Mm[] {
  const heights: Mm[] = [];
  for (let y = box.y + first; y < box.y + box.height; ) {
    heights.push(y);
    const next = gap + (heights.length - 1) * growth + (jitter > 0 ? chance.between(0, jitter) : 0);
    y += Math.max(LEAST_GAP, next);
  }
  return heights;
}

function layerShape({ box, amplitude, fault }: StrataOptions, chance: Chance): (x: Mm, layer: number) => Mm {
  const waves = Array.from({ length: 3 }, (_, index) => ({
    pace: chance.between(0.03, 0.1) * (1 + index * 0.6),
    phase: chance.between(0, TURN),
    height: amplitude / (index + 1),
  }));
  const edge = box.x + box.width * chance.between(0.3, 0.7);
  const drop = fault ? chance.between(-amplitude, amplitude) : 0;
  return (x, layer) => {
    let offset = x > edge ? drop : 0;
    for (const { pace, phase, height } of waves) offset += height * Math.sin(x * pace + phase + layer * 0.35);
    return offset;
  };
}
