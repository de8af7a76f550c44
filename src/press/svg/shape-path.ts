import { isPathData } from '../art/svg-path.js';
import { readLength, readNumbers } from './read-length.js';
import type { SvgNode } from './svg-node.js';

/** What percentages are of. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

type Made = string | { readonly bad: string };

export const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const;
export type ShapeName = (typeof SHAPES)[number];

export const isShape = (name: string): name is ShapeName => (SHAPES as readonly string[]).includes(name);

/** The outline of a shape as path data, empty where there is none to draw, or the attribute that cannot be read. */
export function shapePath(node: SvgNode & { readonly name: string }, viewport: Viewport): Made {
  const bad: string[] = [];
  const of = lengthsOf(node, viewport, bad);
  const made = pathOf(node, of, bad);
  return bad[0] === undefined ? made : { bad: bad[0] };
}

type Lengths = (name: string, whole: 'width' | 'height' | 'size', otherwise?: number) => number;

function lengthsOf({ attributes }: SvgNode, { width, height }: Viewport, bad: string[]): Lengths {
  const wholes = { width, height, size: Math.hypot(width, height) / Math.SQRT2 };
  return (name, whole, otherwise = 0) => {
    const written = attributes.get(name);
    if (written === undefined || written.trim() === 'auto') return otherwise;
    const length = readLength(written, wholes[whole]);
    if (length === undefined) bad.push(name);
    return length ?? 0;
  };
}

function pathOf(node: SvgNode, of: Lengths, bad: string[]): string {
  switch (node.name) {
    case 'rect':
      return rectangle(node, of);
    case 'circle': {
      const r = of('r', 'size');
      return ellipse(of('cx', 'width'), of('cy', 'height'), r, r);
    }
    case 'ellipse': {
      const rx = of('rx', 'width', of('ry', 'height'));
      return ellipse(of('cx', 'width'), of('cy', 'height'), rx, of('ry', 'height', rx));
    }
    case 'line':
      return `M${of('x1', 'width')} ${of('y1', 'height')}L${of('x2', 'width')} ${of('y2', 'height')}`;
    case 'polyline':
    case 'polygon':
      return manyPoints(node, bad);
    default: {
      const d = node.attributes.get('d')?.trim() ?? '';
      if (d === '' || d === 'none') return '';
      if (!isPathData(d)) bad.push('d');
      return d;
    }
  }
}

function rectangle({ attributes }: SvgNode, of: Lengths): string {
  const [x, y] = [of('x', 'width'), of('y', 'height')];
  const [width, height] = [of('width', 'width'), of('height', 'height')];
  if (width <= 0 || height <= 0) return '';
  const across = attributes.has('rx') ? of('rx', 'width') : of('ry', 'height');
  const down = attributes.has('ry') ? of('ry', 'height') : across;
  const [rx, ry] = [Math.min(Math.max(0, across), width / 2), Math.min(Math.max(0, down), height / 2)];
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}`,
    `v${height - 2 * ry}${corner(-rx, ry)}`,
    `h${2 * rx - width}${corner(-rx, -ry)}`,
    `v${2 * ry - height}${corner(rx, -ry)}Z`,
  ].join('');
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return '';
  const half = (dx: number) => `a${rx} ${ry} 0 0 1 ${dx} 0`;
  return `M${cx - rx} ${cy}${half(2 * rx)}${half(-2 * rx)}Z`;
}

function manyPoints({ name, attributes }: SvgNode, bad: string[]): string {
  const numbers = readNumbers(attributes.get('points') ?? '');
  if (numbers === undefined || numbers.length % 2 === 1) bad.push('points');
  const pairs = Math.floor((numbers?.length ?? 0) / 2);
  const points = Array.from({ length: pairs }, (_, i) => `${numbers?.[2 * i]} ${numbers?.[2 * i + 1]}`);
  return points.length < 2 ? '' : `M${points.join('L')}${name === 'polygon' ? 'Z' : ''}`;
}
