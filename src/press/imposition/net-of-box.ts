import type { BoxPlan } from '../../project/plan-tuck-box.js';
import type { PanelName } from '../../project/read-tuck-box.js';
import type { Box, Mm, Size } from '../../units.js';

/** A panel by its name, as large as it is on a box of that front and depth. */
export const panelSize = (name: PanelName, { width, height }: Size, depth: Mm): Size => {
  if (name === 'front' || name === 'back') return { width, height };
  return name === 'left' || name === 'right' ? { width: depth, height } : { width, height: depth };
};

/** A panel on the flat net. */
export interface Panel {
  readonly name: PanelName;
  readonly box: Box;
  /** What of its art is seen: it runs on where it meets a flap or a cut, so that no white edge shows. */
  readonly clip: Box;
  /** Degrees: the lid is read from the front. */
  readonly rotate: 0 | 180;
}

export interface Net {
  readonly panels: readonly Panel[];
  /** Path data. */
  readonly cut: string;
  readonly folds: string;
}

/**
 * The flat net, seen from outside: glue flap, back, left side, front, right side in a row; the lid and the bottom hang
 * on the back, dust flaps on the sides, the notch for the thumb in the front.
 */
export function netOfBox(plan: BoxPlan, bleed: Mm): Net {
  const { width: w, height: h, depth: d, glue, tuck } = plan;
  const x = {
    back: glue,
    left: glue + w,
    front: glue + w + d,
    right: glue + 2 * w + d,
    end: glue + 2 * w + 2 * d,
  };
  const y = { lid: tuck, body: tuck + d, bottom: tuck + d + h, flap: tuck + 2 * d + h };
  const panel = (
    name: PanelName,
    box: Box,
    {
      top = 0,
      right = 0,
      bottom = 0,
      left = 0,
      rotate = 0,
    }: Partial<Record<'top' | 'right' | 'bottom' | 'left', Mm>> & {
      readonly rotate?: 0 | 180;
    },
  ): Panel => ({
    name,
    box,
    clip: {
      x: box.x - left,
      y: box.y - top,
      width: box.width + left + right,
      height: box.height + top + bottom,
    },
    rotate,
  });
  const body = { y: y.body, height: h };
  return {
    panels: [
      panel('left', { x: x.left, width: d, ...body }, { top: bleed, bottom: bleed }),
      panel('right', { x: x.right, width: d, ...body }, { top: bleed, bottom: bleed, right: bleed }),
      panel(
        'top',
        { x: x.back, y: y.lid, width: w, height: d },
        { top: bleed, left: bleed, right: bleed, rotate: 180 },
      ),
      panel(
        'bottom',
        { x: x.back, y: y.bottom, width: w, height: d },
        { bottom: bleed, left: bleed, right: bleed },
      ),
      panel('back', { x: x.back, width: w, ...body }, { left: bleed }),
      panel('front', { x: x.front, width: w, ...body }, { top: bleed, bottom: bleed }),
    ],
    cut: outlineOf(plan, x, y),
    folds: foldsOf(plan, x, y),
  };
}

type Xs = Readonly<Record<'back' | 'left' | 'front' | 'right' | 'end', Mm>>;
type Ys = Readonly<Record<'lid' | 'body' | 'bottom' | 'flap', Mm>>;

/** How much flaps narrow towards their end, where they are wide enough. */
const SLANT: Mm = 3;
const ROUND = 0.5523;

/** Clockwise from the left end of the lid’s hinge. */
function outlineOf(
  { width: w, height: h, depth: d, glue, tuck, dust, notch }: BoxPlan,
  x: Xs,
  y: Ys,
): string {
  const r = Math.min(tuck * 0.8, w / 4);
  const middle = x.front + w / 2;
  const k = notch * ROUND;
  const end = y.flap + glue;
  const dustTop = y.body - dust;
  const slant = Math.min(SLANT, d / 4);
  const dustBottom = y.bottom + dust;
  const dustUp = (from: Mm) => [
    `L${from} ${n(y.body)}L${n(from + 0.5)} ${n(dustTop + slant)}L${n(from + slant)} ${n(dustTop)}`,
    `L${n(from + d - slant)} ${n(dustTop)}L${n(from + d - 0.5)} ${n(dustTop + slant)}L${n(from + d)} ${n(y.body)}`,
  ];
  const dustDown = (from: Mm) => [
    `L${n(from + d)} ${n(y.bottom)}L${n(from + d - 0.5)} ${n(dustBottom - slant)}L${n(from + d - slant)} ${n(dustBottom)}`,
    `L${n(from + slant)} ${n(dustBottom)}L${n(from + 0.5)} ${n(dustBottom - slant)}L${n(from)} ${n(y.bottom)}`,
  ];
  return [
    `M${n(x.back)} ${n(y.body)}L${n(x.back)} ${n(y.lid)}L${n(x.back + 0.5)} ${n(y.lid - tuck + r)}`,
    `C${n(x.back + 0.5)} ${n(y.lid - tuck + r * (1 - ROUND))} ${n(x.back + r * (1 - ROUND))} 0 ${n(x.back + r)} 0`,
    `L${n(x.back + w - r)} 0`,
    `C${n(x.back + w - r * (1 - ROUND))} 0 ${n(x.left - 0.5)} ${n(r * (1 - ROUND))} ${n(x.left - 0.5)} ${n(r)}`,
    `L${n(x.left)} ${n(y.lid)}`,
    ...dustUp(x.left),
    `L${n(middle - notch)} ${n(y.body)}`,
    `C${n(middle - notch)} ${n(y.body + k)} ${n(middle - k)} ${n(y.body + notch)} ${n(middle)} ${n(y.body + notch)}`,
    `C${n(middle + k)} ${n(y.body + notch)} ${n(middle + notch)} ${n(y.body + k)} ${n(middle + notch)} ${n(y.body)}`,
    `L${n(x.right)} ${n(y.body)}`,
    ...dustUp(x.right),
    ...dustDown(x.right),
    `L${n(x.front)} ${n(y.bottom)}`,
    ...dustDown(x.left),
    `L${n(x.left)} ${n(y.flap)}L${n(x.left - SLANT)} ${n(end)}L${n(x.back + SLANT)} ${n(end)}L${n(x.back)} ${n(y.flap)}`,
    `L${n(x.back)} ${n(y.bottom)}L0 ${n(y.bottom - glue / 2)}L0 ${n(y.bottom - h + glue / 2)}Z`,
  ].join('');
}

function foldsOf({ width: w, depth: d }: BoxPlan, x: Xs, y: Ys): string {
  const across = (from: Mm, to: Mm, at: Mm) => `M${n(from)} ${n(at)}L${n(to)} ${n(at)}`;
  const down = (at: Mm) => `M${n(at)} ${n(y.body)}L${n(at)} ${n(y.bottom)}`;
  return [
    ...[y.lid, y.body, y.bottom, y.flap].map((at) => across(x.back, x.back + w, at)),
    ...[y.body, y.bottom].flatMap((at) => [across(x.left, x.left + d, at), across(x.right, x.end, at)]),
    ...[x.back, x.left, x.front, x.right].map(down),
  ].join('');
}

const n = (length: Mm): number => Math.round(length * 100) / 100;
