import type { Mm } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';
import { type CutLayout, upAndDown } from './crop-marks.js';
import { strokeLines } from './stroke-lines.js';

/** Dashes above and below the block that lead the fold at `x`. */
export const foldMark = (x: Mm, layout: CutLayout, color: ColorName): readonly FrameItem[] =>
  strokeLines(upAndDown(x, layout), color, [0.9, 0.6]);
