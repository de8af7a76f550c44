import type { IconShape } from '../../project/theme.js';
import type { Mm } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';
import { scalePath } from './svg-path.js';

/** Finer than other art: the curves of a 3 mm icon are a few hundredths long. */
const DIGITS = 3;

/** An icon filled in one colour, in a square of `size` whose top left corner is the origin. */
export function iconItems({ path, box }: IconShape, size: Mm, color: ColorName): readonly FrameItem[] {
  const scale = size / box;
  return [{ kind: 'path', d: scalePath(path, [scale, scale], DIGITS), fill: color }];
}
