import { type Checked, type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Frame } from '../frame.js';
import type { ElementOf } from '../template/element.js';
import { growBox } from './grow-boxes.js';
import type { LayoutBox } from './layout-box.js';
import type { FaceSize, FlowBox, Growth, LaidFace, LayoutContext } from './layout-context.js';
import { reportOutside } from './outside-trim.js';
import { paintBox } from './paint-box.js';
import { painterFor } from './painter.js';
import { arrangeBox } from './place-box.js';

/** `isProven` where its likeness and the look of the game say all about it, and nothing was found wrong. */
export type LaidOnce = Checked<Frame> & { readonly isProven?: boolean };

/**
 * Lays out a face and paints it. Faces that are alike in a build are the same object, and their problems are told once.
 * A face that shows itself is a problem.
 */
export function layOutFace(face: ElementOf<'face'>, product: FaceSize, context: LayoutContext): LaidOnce {
  const { faces, open, shared } = context.cache;
  const key = keyOf(face, product);
  const known = face.likeness === '' ? undefined : faces.get(key);
  if (known !== undefined) return { value: known, problems: [] };
  if (open.has(key)) return { value: undefined, problems: [showsItself(face, context)] };
  const before = shared.faces.get(key);
  if (before !== undefined) {
    // A copy: which faces are one object depends on this build alone.
    const frame = { ...before };
    faces.set(key, frame);
    return { value: frame, problems: [], isProven: true };
  }
  open.add(key);
  const { value, problems, pure } = layOut(face, product, context);
  open.delete(key);
  faces.set(key, value.frame);
  if (pure) shared.faces.set(key, value.frame);
  return { value: value.frame, problems, isProven: pure };
}

export const keyOf = ({ likeness }: ElementOf<'face'>, { width, height, bleed }: FaceSize): string =>
  `${width} ${height} ${bleed} ${likeness}`;

const showsItself = ({ place }: ElementOf<'face'>, { cardLabel }: LayoutContext): Diagnostic =>
  problem('layout/shows-itself', {}, { place, card: cardLabel });

/** Lays out a face that may hold a `<flow>`; what flows there is not part of its frame. */
export function layOutPage(
  face: ElementOf<'face'>,
  size: FaceSize,
  context: LayoutContext,
): Checked<LaidFace> {
  const { pages } = context.cache.shared;
  const key = keyOf(face, size);
  const known = face.likeness === '' ? undefined : pages.get(key);
  if (known !== undefined) return { value: known, problems: [] };
  const { value, problems, pure } = layOut(face, size, context);
  if (pure) pages.set(key, value);
  return { value, problems };
}

interface Laid {
  readonly value: LaidFace;
  readonly problems: readonly Diagnostic[];
  /** Its likeness says all about it. */
  readonly pure: boolean;
}

function layOut(face: ElementOf<'face'>, { width, height, bleed }: FaceSize, context: LayoutContext): Laid {
  const growth: Growth = { context, problems: [] };
  const box = growBox(face, growth);
  arrangeBox(box, { width, height, maxWidth: width }, { growth });
  growth.problems.push(...reportOutside(box, context));
  const items = paintBox(box, { x: 0, y: 0 }, painterFor(context, bleed));
  return {
    value: { frame: { width, height, bleed, items }, flow: flowIn(box, 0, 0) },
    problems: growth.problems,
    pure: growth.problems.length === 0 && !box.ownToBuild && face.likeness !== '',
  };
}

function flowIn({ element, at, children }: LayoutBox, left: number, top: number): FlowBox | undefined {
  const [x, y] = [left + at.x, top + at.y];
  if (element.name === 'flow') return { x, y, width: at.width, height: at.height, place: element.place };
  for (const child of children) {
    const found = flowIn(child, x, y);
    if (found !== undefined) return found;
  }
  return undefined;
}
