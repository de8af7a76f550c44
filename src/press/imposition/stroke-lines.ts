import type { Mm } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';

export type Line = readonly [x1: Mm, y1: Mm, x2: Mm, y2: Mm];

const HAIRLINE = 0.12;

/** Hairlines as one path; nothing when there are none. */
export function strokeLines(
  lines: readonly Line[],
  color: ColorName,
  dash?: readonly Mm[],
): readonly FrameItem[] {
  if (lines.length === 0) return [];
  const stroke = { color, width: HAIRLINE, ...(dash && { dash }) };
  return [{ kind: 'path', d: lines.map(pathOf).join(''), stroke }];
}

const pathOf = ([x1, y1, x2, y2]: Line): string => `M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}`;

/** A coordinate as path data, to a thousandth of a millimetre. */
export const mm = (length: Mm): string => String(Math.round(length * 1000) / 1000);
