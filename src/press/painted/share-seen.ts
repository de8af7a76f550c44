import type { Color } from '../../project/theme.js';
import { contrast } from './contrast.js';
import { type Bounds, boundsOf } from './outline.js';
import type { Dot, Dots } from './picture-dots.js';

type Rgb = Color['rgb'];

/** WCAG contrast below which a shape vanishes; a light grey (#DDDDDD) on white has 1.36. */
const LEAST = 1.3;
/** Fewer dots than this share are dust. */
const DUST = 0.001;
/** Of the width and height of a picture: with so much around it, what is seen lies on a pale ground of its own. */
const MARGIN = 0.03;

/**
 * How much of what a picture shows stands out from the colour below it, 0 to 1, by the rectangles around both: what is
 * drawn in thin lines counts as fully as a large shape. Of a picture that fills its rectangle something is enough.
 */
export function shareSeen({ dots, isFilled }: Dots, ground: Rgb): number {
  const seen = standingOut(dots, ground);
  if (seen.length <= dots.length * DUST) return 0;
  if (isFilled) return 1;
  const [whole, part] = [boundsOf(dots.map(({ at }) => at)), boundsOf(seen.map(({ at }) => at))];
  const [width, height] = [whole.right - whole.left, whole.bottom - whole.top];
  if (width === 0 || height === 0 || isAround(whole, part)) return 1;
  return ((part.right - part.left) * (part.bottom - part.top)) / (width * height);
}

/** Pictures have few colours and many dots. */
function standingOut(dots: readonly Dot[], ground: Rgb): readonly Dot[] {
  const known = new Map<string, boolean>();
  return dots.filter((dot) => {
    const key = `${dot.opacity} ${dot.colors}`;
    const stands = known.get(key) ?? standsOut(dot, ground);
    known.set(key, stands);
    return stands;
  });
}

const standsOut = ({ colors, opacity }: Dot, ground: Rgb): boolean =>
  colors.some((color) => contrast(through(color, opacity, ground), ground) >= LEAST);

const through = (color: Rgb, opacity: number, ground: Rgb): Rgb => {
  const mix = (i: 0 | 1 | 2): number => ground[i] + (color[i] - ground[i]) * opacity;
  return [mix(0), mix(1), mix(2)];
};

function isAround(whole: Bounds, part: Bounds): boolean {
  const [width, height] = [whole.right - whole.left, whole.bottom - whole.top];
  const margins = [
    (part.left - whole.left) / width,
    (whole.right - part.right) / width,
    (part.top - whole.top) / height,
    (whole.bottom - part.bottom) / height,
  ];
  return margins.every((margin) => margin > MARGIN);
}
