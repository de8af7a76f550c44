import { type MeasureFunction, MeasureMode } from 'yoga-layout/load';
import type { Mm } from '../../units.js';
import { type FittingText, linesIn } from './fitting-text.js';
import { tidy } from './tidy.js';

/** More than Yoga loses, less than anybody sees: a text may never be narrower than it measured. */
export const SLACK: Mm = 0.001;

export type MeasuredPart = 'whole' | 'to-baseline' | 'below-baseline';

/** Answers Yoga's questions for the size of a text in a width, and keeps nothing of them. */
export function measureWith(textNow: () => FittingText | undefined, part: MeasuredPart): MeasureFunction {
  return (width, mode) => {
    const text = textNow();
    if (text === undefined) return { width: 0, height: 0 };
    const open = mode === MeasureMode.Undefined;
    const { width: widest, height, baseline } = linesIn(text, open ? Number.POSITIVE_INFINITY : tidy(width));
    const taken = open ? widest + SLACK : Math.min(width, widest + SLACK);
    const heights = { whole: height, 'to-baseline': baseline, 'below-baseline': height - baseline };
    return { width: mode === MeasureMode.Exactly ? width : taken, height: heights[part] };
  };
}
