import { type Matrix, transformPath } from '../art/svg-path.js';
import type { FrameItem, Paint, Stroke } from '../frame.js';
import type { Desk } from './desk.js';
import { paintServer } from './paint-server.js';
import { pathBounds } from './path-bounds.js';
import type { SvgPaint } from './read-paint.js';
import { evenScale } from './read-transform.js';
import { shapePath } from './shape-path.js';
import type { SvgNode } from './svg-node.js';
import type { SvgStyle } from './svg-style.js';

/** Thousandths of a millimetre in a drawing a hundred millimetres wide. */
export const DIGITS = 3;

/** A shape filled, and its line over it; each behind a veil of its own where it hides less than all. */
export function drawShape(node: SvgNode, style: SvgStyle, matrix: Matrix, desk: Desk): readonly FrameItem[] {
  const path = shapePath(node, desk.viewport);
  if (typeof path !== 'string') {
    desk.refuse('value', path.bad, node);
    return [];
  }
  if (path === '' || !style.visible) return [];
  const d = transformPath(path, matrix, DIGITS);
  const shape = { node, path, matrix };
  const fill = paintOf(style.fill, shape, desk);
  const stroke = strokeOf(style, shape, desk);
  const filled =
    fill === undefined
      ? undefined
      : { kind: 'path' as const, d, fill, ...(style.evenOdd && { evenOdd: true }) };
  const lined = stroke && { kind: 'path' as const, d, stroke };
  const [fillShare, strokeShare] = [
    shareOf(style.fill, style.fillOpacity),
    shareOf(style.stroke, style.strokeOpacity),
  ];
  if (filled && lined && fillShare === 1 && strokeShare === 1) return [{ ...filled, stroke: lined.stroke }];
  return [...veiled(filled, fillShare, desk), ...veiled(lined, strokeShare, desk)];
}

interface Shape {
  readonly node: SvgNode;
  readonly path: string;
  readonly matrix: Matrix;
}

function paintOf(paint: SvgPaint, { node, path, matrix }: Shape, desk: Desk): Paint | undefined {
  if (paint.kind === 'none') return undefined;
  if (paint.kind === 'color') return paint.color.hex;
  return paintServer(paint.id, node, { box: pathBounds(path), matrix }, desk);
}

function strokeOf(style: SvgStyle, { node, matrix }: Shape, desk: Desk): Stroke | undefined {
  const { stroke, strokeWidth, cap, join, miterLimit, dash, dashPhase } = style;
  if (stroke.kind === 'none' || strokeWidth === 0) return undefined;
  if (stroke.kind === 'server') {
    desk.refuse('gradient-line', 'stroke', node);
    return undefined;
  }
  const scale = evenScale(matrix);
  if (scale === undefined) {
    desk.refuse('skewed-line', 'stroke', node);
    return undefined;
  }
  return {
    color: stroke.color.hex,
    width: strokeWidth * scale,
    cap,
    join,
    miterLimit,
    ...(dash.length > 0 && { dash: dash.map((part) => part * scale), dashPhase: dashPhase * scale }),
  };
}

const shareOf = (paint: SvgPaint, opacity: number): number =>
  paint.kind === 'color' ? paint.color.alpha * opacity : opacity;

/** What hides nothing is not drawn. */
export function veiled(item: FrameItem | undefined, share: number, { picture }: Desk): readonly FrameItem[] {
  if (item === undefined || share === 0) return [];
  return share === 1 ? [item] : [{ kind: 'group', items: [item], x: 0, y: 0, opacity: { share, picture } }];
}
