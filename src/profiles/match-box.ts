import type { BoxMaker, PlannedBox } from '../project/read-tuck-box.js';
import { PANEL_NAMES } from '../project/read-tuck-box.js';
import type { Mm } from '../units.js';
import type { OfferedBox, Profile } from './profile.js';

const MM_PER_INCH = 25.4;
/** A panel may be this much smaller than ours, and this much larger before cards fall about. */
const TIGHT: Mm = 1.3;
const LOOSE: Mm = 8;

/** The smallest box a service makes that holds as many cards of that size; none where it makes none. */
export function matchBox({ plan, count }: PlannedBox, { boxes }: Profile): OfferedBox | undefined {
  const holds = (theirs: Mm, ours: Mm) => theirs >= ours - TIGHT && theirs <= ours + LOOSE;
  const [first] = boxes
    .filter(
      ({ front, cards }) =>
        cards >= count && holds(front.width, plan.width) && holds(front.height, plan.height),
    )
    .toSorted((a, b) => a.cards - b.cards);
  return first;
}

/** What the press needs to know of a box that somebody else cuts. */
export function boxMaker({ front, pixels, panels }: OfferedBox, dpi: number): BoxMaker {
  if (panels === undefined) return { front };
  const mm = (length: number): Mm => (length / dpi) * MM_PER_INCH;
  const placed = PANEL_NAMES.flatMap((name) => {
    const at = panels[name];
    if (at === undefined) return [];
    const box = { x: mm(at.x), y: mm(at.y), width: mm(at.width), height: mm(at.height), rotate: at.rotate };
    return [[name, box] as const];
  });
  return { front, sheet: { width: mm(pixels.width), height: mm(pixels.height), panels: new Map(placed) } };
}
