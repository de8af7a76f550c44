import type { Mm } from '../../units.js';
import { type Overflow, TOLERANCE } from './find-overflows.js';
import { holderOf } from './fit-texts.js';
import type { Axis, LayoutBox } from './layout-box.js';

/** An element that no text can make room for: it alone is larger than the box that holds it. */
export interface Culprit {
  readonly box: LayoutBox;
  readonly holder: LayoutBox;
  readonly over: Mm;
}

/** The element that exceeds the box it overflows by itself, and most; none where only a text's own words are at fault. */
export function findCulprit(overflow: Overflow): Culprit | undefined {
  if (overflow.alone) return undefined;
  const { axis } = overflow;
  const holder = holderOf(overflow);
  const excesses = excessesIn(holder, roomIn(holder, axis), axis);
  const worst = excesses.reduce<Excess | undefined>(
    (most, next) => (next.over > (most?.over ?? TOLERANCE) ? next : most),
    undefined,
  );
  return worst && { ...worst, holder };
}

type Excess = Pick<Culprit, 'box' | 'over'>;

function excessesIn(box: LayoutBox, size: Mm, axis: Axis): readonly Excess[] {
  const room = size - edges(box.padding, axis);
  return box.flowing.flatMap((child): readonly Excess[] => {
    if (child.text !== undefined) return [];
    const left = room - edges(child.margin, axis);
    if (isRigid(child, axis)) return [{ box: child, over: lengthOf(child, axis) - left }];
    return child.fixed[axis] ? [] : excessesIn(child, left, axis);
  });
}

/** A placed box of open height grows with what is in it: only its face holds that. */
function roomIn(holder: LayoutBox, axis: Axis): Mm {
  let face = holder;
  if (axis === 'y' && !holder.fixed.y) while (face.parent !== undefined) face = face.parent;
  return axis === 'x' ? face.at.width : face.at.height;
}

/** Drawings have the size they have; so has what a template gives one. */
function isRigid({ natural, ratio, place }: LayoutBox, axis: Axis): boolean {
  const given = axis === 'x' ? place.width : place.height;
  return natural !== undefined || ratio !== undefined || (given !== undefined && given !== 'auto');
}

/** Drawings that keep their shape have the size they were given; others may have been squeezed. */
function lengthOf({ at, natural, ratio }: LayoutBox, axis: Axis): Mm {
  const own = ratio === undefined ? natural : undefined;
  return axis === 'x' ? Math.max(at.width, own?.width ?? 0) : Math.max(at.height, own?.height ?? 0);
}

const edges = ({ top, right, bottom, left }: LayoutBox['padding'], axis: Axis): Mm =>
  axis === 'x' ? left + right : top + bottom;
