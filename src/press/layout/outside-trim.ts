import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Box, Mm, Size } from '../../units.js';
import { fieldOf } from './field-of.js';
import type { LayoutBox } from './layout-box.js';
import type { LayoutContext } from './layout-context.js';
import { paintedExtent } from './painted-extent.js';
import { tidy } from './tidy.js';
import { CORNERED, extentOn, type Turn, within } from './turn.js';

/** Less than this no cutter sees. */
const TOLERANCE: Mm = 0.1;

type Side = 'left' | 'right' | 'top' | 'bottom';

interface Trim {
  readonly trim: Size;
  readonly context: LayoutContext;
  readonly found: Diagnostic[];
}

/** Problems for texts, icons and chips that end outside the trim of their face, and for images that nobody sees. */
export function reportOutside(face: LayoutBox, context: LayoutContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  lookIn(face, { turn: CORNERED, told: false }, { trim: face.at, context, found });
  return found;
}

interface Spot {
  readonly turn: Turn;
  /** What overflows is told already: where it ends says nothing new. */
  readonly told: boolean;
}

function lookIn(box: LayoutBox, { turn, told }: Spot, face: Trim): void {
  const here: Spot = {
    turn: within(turn, box.at, box.place.rotate ?? 0),
    told: box.overflows || (told && !box.placed),
  };
  if (!here.told) lookAt(box, here.turn, face);
  for (const child of box.children) lookIn(child, here, face);
}

function lookAt(box: LayoutBox, turn: Turn, { trim, context, found }: Trim): void {
  const { element } = box;
  const extent = paintedExtent(box, context);
  const worst = extent && worstSide(extentOn(turn, extent), trim);
  if (worst === undefined || tidy(worst.over) <= allowed(element.name, worst)) return;
  const overMm = Math.round(worst.over * 100) / 100;
  const facts = { element: element.name, field: fieldOf(element), overMm, side: worst.side };
  found.push(problem('layout/outside-trim', facts, { place: element.place, card: context.cardLabel }));
}

/** Words and signs are read whole; a picture may be cropped by the edge, as long as some of it shows. */
const allowed = (element: string, { extent }: Worst): Mm =>
  element === 'image' ? extent - TOLERANCE : TOLERANCE;

interface Worst {
  readonly side: Side;
  readonly over: Mm;
  /** Of the whole element, across that side. */
  readonly extent: Mm;
}

/** The side it reaches over most; none where it lies on the trim. */
function worstSide({ x, y, width, height }: Box, trim: Size): Worst | undefined {
  const over = {
    left: -x,
    right: x + width - trim.width,
    top: -y,
    bottom: y + height - trim.height,
  };
  if (over.left <= 0 && over.right <= 0 && over.top <= 0 && over.bottom <= 0) return undefined;
  const worst = SIDES.reduce((most, side) => (over[side] > over[most] ? side : most));
  return { side: worst, over: over[worst], extent: worst === 'left' || worst === 'right' ? width : height };
}

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
