import type { Box } from '../../units.js';
import type { Matrix } from '../art/svg-path.js';
import type { LinearGradient, Paint } from '../frame.js';
import type { Desk } from './desk.js';
import { readLength } from './read-length.js';
import { localId, readColor } from './read-paint.js';
import { readTransform, UNMOVED, within } from './read-transform.js';
import type { SvgNode } from './svg-node.js';
import { INITIAL, readShare, styleOf } from './svg-style.js';

interface Painted {
  readonly box: Box;
  /** From the shape’s coordinates to those of the drawing. */
  readonly matrix: Matrix;
}

const LONGEST_CHAIN = 10;

/** The gradient an id names, as it fills a shape; nothing where the shape is not filled, or where it cannot be drawn. */
export function paintServer(id: string, user: SvgNode, shape: Painted, desk: Desk): Paint | undefined {
  const node = desk.byId.get(id);
  if (node === undefined) return refused('reference', `#${id}`, user, desk);
  if (node.name !== 'linearGradient' && node.name !== 'radialGradient')
    return refused('element', node.name, node, desk);
  const chain = chainOf(node, desk);
  const stops = stopsOf(chain, desk);
  const get = (name: string) => chain.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
  if ((get('spreadMethod') ?? 'pad') !== 'pad') return refused('attribute', 'spreadMethod', node, desk);
  const own = readTransform(get('gradientTransform') ?? '');
  if (own === undefined) return refused('value', 'gradientTransform', node, desk);
  const last = stops.at(-1);
  if (last === undefined) return undefined;
  if (stops.length === 1) return last[1];
  const toBox = get('gradientUnits') !== 'userSpaceOnUse';
  const { x: e, y: f, width, height } = shape.box;
  // A box without width or height has no gradient; SVG then paints nothing.
  if (toBox && (width === 0 || height === 0)) return undefined;
  const matrix = within(
    within(own, toBox ? { ...UNMOVED, a: width, d: height, e, f } : UNMOVED),
    shape.matrix,
  );
  const whole = toBox ? { width: 1, height: 1 } : desk.viewport;
  const at = (name: string, along: 'width' | 'height' | 'size', otherwise: string): number => {
    const size = along === 'size' ? Math.hypot(whole.width, whole.height) / Math.SQRT2 : whole[along];
    const length = readLength(get(name) ?? otherwise, size);
    if (length === undefined) desk.refuse('value', name, node);
    return length ?? 0;
  };
  return node.name === 'linearGradient'
    ? linear(at, stops, matrix)
    : radial(at, { get, stops, matrix, node, desk });
}

type Stops = LinearGradient['stops'];
type At = (name: string, along: 'width' | 'height' | 'size', otherwise: string) => number;

function refused(
  why: 'reference' | 'element' | 'attribute' | 'value',
  name: string,
  node: SvgNode,
  desk: Desk,
) {
  desk.refuse(why, name, node);
  return undefined;
}

/** A gradient and those it takes over from, nearest first. */
function chainOf(node: SvgNode, desk: Desk): readonly SvgNode[] {
  const chain = [node];
  for (let at = node; chain.length <= LONGEST_CHAIN; ) {
    const href = at.attributes.get('href');
    if (href === undefined) return chain;
    const next = desk.byId.get(localId(href) ?? '');
    if (next === undefined || !next.name.endsWith('Gradient')) break;
    chain.push(next);
    at = next;
  }
  desk.refuse('reference', 'href', chain.at(-1) ?? node);
  return chain;
}

function stopsOf(chain: readonly SvgNode[], desk: Desk): Stops {
  const owner = chain.find(({ children }) => children.some(({ name }) => name === 'stop'));
  let least = 0;
  return (owner?.children ?? [])
    .filter(({ name }) => name === 'stop')
    .map((stop) => {
      const said = desk.say(stop);
      const offset = readShare(stop.attributes.get('offset') ?? '0');
      const { color: current } = styleOf(said, INITIAL, 0, () => {});
      const color = readColor(said.get('stop-color') ?? '#000000', current);
      const opacity = readShare(said.get('stop-opacity') ?? '1');
      if (offset === undefined) desk.refuse('value', 'offset', stop);
      if (color === undefined) desk.refuse('value', 'stop-color', stop);
      if (opacity === undefined || opacity < 1) desk.refuse('property', 'stop-opacity', stop);
      else if (color !== undefined && color.alpha < 1) desk.refuse('property', 'stop-color', stop);
      least = Math.max(least, offset ?? 0);
      return [least, color?.hex ?? '#000000'] as const;
    });
}

/** Stretched and skewed along with its shape, a linear gradient is one still: only its end moves. */
function linear(at: At, stops: Stops, matrix: Matrix): Paint {
  const [x1, y1] = [at('x1', 'width', '0%'), at('y1', 'height', '0%')];
  const [dx, dy] = [at('x2', 'width', '100%') - x1, at('y2', 'height', '0%') - y1];
  const { a, b, c, d, e, f } = matrix;
  const from = [a * x1 + c * y1 + e, b * x1 + d * y1 + f] as const;
  // Across the gradient, turned back by a quarter.
  const across = [b * -dy + d * dx, -(a * -dy + c * dx)] as const;
  const along = [a * dx + c * dy, b * dx + d * dy] as const;
  const size = across[0] ** 2 + across[1] ** 2;
  if (size === 0) return stops.at(-1)?.[1] ?? '#000000';
  const share = (along[0] * across[0] + along[1] * across[1]) / size;
  return { from, to: [from[0] + across[0] * share, from[1] + across[1] * share], stops };
}

interface Radial {
  readonly get: (name: string) => string | undefined;
  readonly stops: Stops;
  readonly matrix: Matrix;
  readonly node: SvgNode;
  readonly desk: Desk;
}

function radial(at: At, { get, stops, matrix, node, desk }: Radial): Paint | undefined {
  const [cx, cy, r] = [at('cx', 'width', '50%'), at('cy', 'height', '50%'), at('r', 'size', '50%')];
  const fx = get('fx') === undefined ? cx : at('fx', 'width', '0');
  const fy = get('fy') === undefined ? cy : at('fy', 'height', '0');
  const fr = at('fr', 'size', '0%');
  if (r <= 0) return stops.at(-1)?.[1];
  // From outside its circle the light would fall in a cone, which viewers draw each in its own way.
  if (Math.hypot(fx - cx, fy - cy) + fr > r * 0.999) return refused('value', 'fx', node, desk);
  const { a, b, c, d, e, f } = matrix;
  return { inner: [fx, fy, fr], outer: [cx, cy, r], stops, matrix: [a, b, c, d, e, f] };
}
