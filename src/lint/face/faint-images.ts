import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Mark, PaintedShape } from '../../press/painted/flatten.js';
import { type Ground, groundAt } from '../../press/painted/ground.js';
import type { Bounds } from '../../press/painted/outline.js';
import { type Dots, dotsOfDrawing, dotsOfImage } from '../../press/painted/picture-dots.js';
import { shareSeen } from '../../press/painted/share-seen.js';
import type { Theme } from '../../project/theme.js';
import type { Mm } from '../../units.js';

/** A picture as it lies on a face. */
interface Picture {
  readonly file: string;
  /** The first of its marks. */
  readonly from: number;
  readonly bounds: Bounds;
  readonly dots: () => Dots | undefined;
}

export interface FaintImage {
  readonly found: Diagnostic;
  /** Millimetres from the top of the face. */
  readonly down: Mm;
}

/** Below this the name beside a coat of arms is lost, or the coat beside the name. */
const LEAST_SEEN = 0.5;

/** Remembers how much of a picture is seen on a colour: many faces show the same one. */
export type SeenBefore = Map<string, number>;

/** Pictures on a face that vanish on what lies below them, in whole or in a large part. */
export function faintImages(
  marks: readonly Mark[],
  { theme, images }: { readonly theme: Theme; readonly images: SeenBefore },
): readonly FaintImage[] {
  return picturesIn(marks, theme).flatMap(({ file, from, bounds, dots }): readonly FaintImage[] => {
    const ground = mainGround(bounds, marks, { until: from, theme });
    if (ground === 'picture') return [];
    const key = JSON.stringify([file, ground.rgb]);
    const known = images.get(key);
    const all = known === undefined ? dots() : undefined;
    const seen = known ?? (all ? shareSeen(all, ground.rgb) : 1);
    images.set(key, seen);
    if (seen >= LEAST_SEEN) return [];
    const facts = { file, ground: ground.name, seen };
    const found = problem('print/faint-image', facts, { severity: 'warning' });
    return [{ found, down: (bounds.top + bounds.bottom) / 2 }];
  });
}

function picturesIn(marks: readonly Mark[], theme: Theme): readonly Picture[] {
  const found: Picture[] = [];
  for (let from = 0; from < marks.length; from++) {
    const mark = marks[from];
    if (mark?.kind === 'image') {
      const { image } = mark.item;
      found.push({ file: image.name, from, bounds: mark.bounds, dots: () => dotsOfImage(image) });
    } else if (mark?.kind === 'shape' && mark.picture !== undefined) {
      const shapes = drawingFrom(marks, from, mark.picture);
      found.push({
        file: mark.picture,
        from,
        bounds: around(shapes),
        dots: () => dotsOfDrawing(shapes, theme),
      });
      from += shapes.length - 1;
    }
  }
  return found;
}

function drawingFrom(marks: readonly Mark[], from: number, file: string): readonly PaintedShape[] {
  const shapes: PaintedShape[] = [];
  for (const mark of marks.slice(from)) {
    if (mark.kind !== 'shape' || mark.picture !== file) break;
    shapes.push(mark);
  }
  return shapes;
}

const around = (shapes: readonly PaintedShape[]): Bounds => ({
  left: Math.min(...shapes.map(({ bounds }) => bounds.left)),
  top: Math.min(...shapes.map(({ bounds }) => bounds.top)),
  right: Math.max(...shapes.map(({ bounds }) => bounds.right)),
  bottom: Math.max(...shapes.map(({ bounds }) => bounds.bottom)),
});

const SAMPLES = [
  [0.5, 0.5],
  [0.05, 0.05],
  [0.95, 0.05],
  [0.05, 0.95],
  [0.95, 0.95],
] as const;

/** What lies below most of a picture: a pattern may run under a corner of it. */
function mainGround(
  { left, top, right, bottom }: Bounds,
  marks: readonly Mark[],
  { until, theme }: { readonly until: number; readonly theme: Theme },
): Ground {
  const grounds = SAMPLES.map(([x, y]) =>
    groundAt([left + (right - left) * x, top + (bottom - top) * y], marks, until, theme),
  );
  const nameOf = (ground: Ground): string => (ground === 'picture' ? '' : ground.name);
  const votes = (ground: Ground): number =>
    grounds.filter((other) => nameOf(other) === nameOf(ground)).length;
  return grounds.toSorted((a, b) => votes(b) - votes(a))[0] ?? 'picture';
}
