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
}

/** Problems for texts, icons and chips that end outside the trim of their face, and for images that nobody sees. */
export function reportOutside(face: LayoutBox, context: LayoutContext): readonly Diagnostic[] {
  return outsideIn(face, { turn: CORNERED, told: false }, { trim: face.at, context });
}

interface Spot {
  readonly turn: Turn;
  /** What overflows is told already: where it ends says nothing new. */
  readonly told: boolean;
}

function outsideIn(box: LayoutBox, { turn, told }: Spot, { trim, context }: Trim): readonly Diagnostic[] {
  const here: Spot = {
    turn: within(turn, box.at, box.place.rotate ?? 0),
    told: box.overflows || (told && !box.placed),
  };
  const inside = box.children.flatMap((child) => outsideIn(child, here, { trim, context }));
  const extent = here.told ? undefined : paintedExtent(box, context);
  const worst = extent && worstSide(extentOn(here.turn, extent), trim);
  if (worst === undefined || tidy(worst.over) <= allowed(box.element.name, worst)) return inside;
  const { element } = box;
  const overMm = Math.round(worst.over * 100) / 100;
  const facts = { element: element.name, field: fieldOf(element), overMm, side: worst.side };
  return [
    problem('layout/outside-trim', facts, { place: element.place, card: context.cardLabel }),
    ...inside,
  ];
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

function worstSide({ x, y, width, height }: Box, trim: Size): Worst {
  const sides: readonly (readonly [Side, Mm])[] = [
    ['left', -x],
    ['right', x + width - trim.width],
    ['top', -y],
    ['bottom', y + height - trim.height],
  ];
  const [side, over] = sides.reduce((worst, next) => (next[1] > worst[1] ? next : worst));
  return { side, over, extent: side === 'left' || side === 'right' ? width : height };
}
