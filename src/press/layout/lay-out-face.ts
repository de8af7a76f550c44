import { type Checked, type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic.js';
import type { Box } from '../../units.js';
import type { Frame } from '../frame.js';
import type { ElementOf } from '../template/element.js';
import { growBox } from './grow-boxes.js';
import type { LayoutBox } from './layout-box.js';
import type { FaceSize, Growth, LayoutContext } from './layout-context.js';
import { reportOutside } from './outside-trim.js';
import { paintBox } from './paint-box.js';
import { painterFor } from './painter.js';
import { arrangeBox } from './place-box.js';

/** A face and, for the pages of a booklet, where its `<flow>` stands. */
export interface LaidFace {
  readonly frame: Frame;
  readonly flow: FlowBox | undefined;
}

/** Room for text, and where its `<flow>` is written. */
interface FlowBox extends Box {
  readonly place: Place;
}

/**
 * Lays out a face and paints it. Faces that are alike in a run are the same object, and their problems are told once.
 * A face that shows itself is a problem.
 */
export function layOutFace(
  face: ElementOf<'face'>,
  product: FaceSize,
  context: LayoutContext,
): Checked<Frame> {
  const { faces, open } = context.cache;
  const key = `${product.width} ${product.height} ${product.bleed} ${face.likeness}`;
  const known = face.likeness === '' ? undefined : faces.get(key);
  if (known !== undefined) return { value: known, problems: [] };
  if (open.has(key)) return { value: undefined, problems: [showsItself(face, context)] };
  open.add(key);
  const { value, problems } = layOutPage(face, product, context);
  open.delete(key);
  if (value !== undefined) faces.set(key, value.frame);
  return { value: value?.frame, problems };
}

const showsItself = ({ place }: ElementOf<'face'>, { cardLabel }: LayoutContext): Diagnostic =>
  problem('layout/shows-itself', {}, { place, card: cardLabel });

/** Lays out a face that may hold a `<flow>`; what flows there is not part of its frame. */
export function layOutPage(
  face: ElementOf<'face'>,
  { width, height, bleed }: FaceSize,
  context: LayoutContext,
): Checked<LaidFace> {
  const growth: Growth = { context, problems: [] };
  const box = growBox(face, growth);
  arrangeBox(box, { width, height, maxWidth: width }, { growth });
  growth.problems.push(...reportOutside(box, context));
  const items = paintBox(box, { x: 0, y: 0 }, painterFor(context, bleed));
  return {
    value: { frame: { width, height, bleed, items }, flow: flowIn(box, 0, 0) },
    problems: growth.problems,
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
