import type { FrameItem, PathItem } from '../press/frame.js';
import type { SetLabel } from '../press/imposition/sheet-job.js';
import type { Sheet } from '../press/sheet.js';
import { MARK_COLOR } from '../products/mark-color.js';
import type { Mm, Size } from '../units.js';

/** Words on the sheets. */
export interface CalibrationWords {
  readonly front: string;
  readonly back: readonly string[];
}

const REACH: Mm = 8;
const ARM: Mm = 18;
/** Scales stand off the middle, so that they do not run into each other. */
const AWAY: Mm = 12;

/**
 * A front with a cross in its middle and a back with scales around the same point. Held to the light, the cross of the front
 * shows on the scales how far the back must be moved.
 */
export function calibrationSheets(paper: Size, words: CalibrationWords, label: SetLabel): readonly Sheet[] {
  const middle = { x: paper.width / 2, y: paper.height / 2 };
  const sheet = (marks: readonly FrameItem[]): Sheet => ({ ...paper, placements: [], marks });
  const title = (text: string, line: number) =>
    label(text, { x: middle.x, y: middle.y - 40 + line * 5, align: 'center' });
  const cross = [
    line([middle.x - ARM, middle.y], [middle.x + ARM, middle.y]),
    line([middle.x, middle.y - ARM], [middle.x, middle.y + ARM]),
  ];
  return [
    sheet([...cross, ...title(words.front, 0)]),
    sheet([...scales(middle, label), ...words.back.flatMap((text, index) => title(text, index))]),
  ];
}

interface Point {
  readonly x: Mm;
  readonly y: Mm;
}

/** A tick every half millimetre, longer where it is whole, and numbered where it is even. */
function scales({ x, y }: Point, label: SetLabel): readonly FrameItem[] {
  const steps = Array.from({ length: 4 * REACH + 1 }, (_, index) => index / 2 - REACH);
  return steps.flatMap((step): readonly FrameItem[] => {
    const far = AWAY + (step === 0 ? 5 : Number.isInteger(step) ? 3 : 1.5);
    const marks = [
      line([x + step, y - far], [x + step, y - AWAY]),
      line([x - far, y + step], [x - AWAY, y + step]),
    ];
    if (step % 2 !== 0) return marks;
    const number = step < 0 ? `−${-step}` : String(step);
    return [
      ...marks,
      ...label(number, { x: x + step, y: y - AWAY - 6, align: 'center' }),
      ...label(number, { x: x - AWAY - 6, y: y + step + 0.8, align: 'right' }),
    ];
  });
}

const line = (from: readonly [Mm, Mm], to: readonly [Mm, Mm]): PathItem => ({
  kind: 'path',
  d: `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`,
  stroke: { color: MARK_COLOR, width: 0.12 },
});
