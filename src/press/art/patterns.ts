import type { Box, Mm } from '../../units.js';
import type { ColorName, GroupItem, PathItem } from '../frame.js';
import { coordinate, line, move } from './path-data.js';
import { cutTo } from './strokes.js';

export type PatternKind = 'dots' | 'hatch' | 'waves' | 'bars' | 'bricks';

export interface PatternOptions {
  readonly kind: PatternKind;
  readonly box: Box;
  readonly color: ColorName;
  readonly pitch: Mm;
  /** Line width; dots are three times as wide. */
  readonly weight: Mm;
}

/** One path that fills a box, cut exactly at its edges. */
export function pattern(options: PatternOptions): GroupItem {
  const { kind, box, color, weight } = options;
  const drawn: PathItem =
    kind === 'dots'
      ? dots(options)
      : { kind: 'path', d: LINES[kind](options), stroke: { color, width: weight, cap: 'butt' } };
  return cutTo(box, [drawn]);
}

const LINES: Readonly<Record<Exclude<PatternKind, 'dots'>, (options: PatternOptions) => string>> = {
  hatch,
  waves,
  bars,
  bricks,
};

/** How much closer rows of dots stand than the dots in a row: every dot then has six neighbours. */
const ROW = 0.86;
/** The length of a dash whose round caps make it a dot; some printers drop dashes of no length. */
const SPECK: Mm = 0.01;

/** Each row is one dashed line with round caps, so that a card's hundreds of dots are some twenty lines. */
function dots({ box, pitch, weight, color }: PatternOptions): PathItem {
  const end = box.x + box.width + pitch;
  const d = steps(box.y + pitch / 2, box.y + box.height + pitch, pitch * ROW)
    .map((y, row) => move([box.x + (row % 2 === 0 ? 0 : pitch / 2), y]) + line([end, y]))
    .join('');
  return {
    kind: 'path',
    d,
    stroke: { color, width: weight * 3, cap: 'round', dash: [SPECK, Number(coordinate(pitch - SPECK))] },
  };
}

/** Rising to the right at 45 degrees. */
function hatch({ box, pitch, weight }: PatternOptions): string {
  const top = box.y - weight;
  const bottom = box.y + box.height + weight;
  const rise = bottom - top;
  return steps(box.x - rise, box.x + box.width + weight, pitch)
    .map((x) => move([x, bottom]) + line([x + rise, top]))
    .join('');
}

const WAVE: Mm = 4;

function waves({ box, pitch }: PatternOptions): string {
  const swing = pitch * 0.42;
  // Every row has the same x: they are written once.
  const columns = steps(box.x - WAVE, box.x + box.width, WAVE).map((x) =>
    [1, 1.6, 2, 3, 3.6, 4].map((part) => coordinate(x + (part * WAVE) / 4)),
  );
  const start = coordinate(box.x - WAVE);
  return steps(box.y + pitch * 0.4, box.y + box.height + pitch, pitch)
    .map((y) => {
      const [up, level, down] = [coordinate(y - swing), coordinate(y), coordinate(y + swing)];
      const row = columns.map(
        ([a, b, c, d, e, f]) =>
          `C${a} ${up} ${b} ${up} ${c} ${level}C${d} ${down} ${e} ${down} ${f} ${level}`,
      );
      return `M${start} ${level}${row.join('')}`;
    })
    .join('');
}

function bars({ box, pitch }: PatternOptions): string {
  return steps(box.y, box.y + box.height + pitch, pitch)
    .map((y) => move([box.x, y]) + line([box.x + box.width, y]))
    .join('');
}

function bricks(options: PatternOptions): string {
  const { box, pitch } = options;
  const joints = steps(box.y, box.y + box.height, pitch).map((y, course) =>
    steps(box.x + (course % 2 === 0 ? 0 : pitch), box.x + box.width, pitch * 2)
      .map((x) => move([x, y]) + line([x, y + pitch]))
      .join(''),
  );
  return bars(options) + joints.join('');
}

/** `from`, `from + step` and so on, below `to`. */
function steps(from: Mm, to: Mm, step: Mm): readonly Mm[] {
  const count = Math.max(0, Math.ceil((to - from) / step));
  return Array.from({ length: count }, (_, index) => from + index * step);
}
