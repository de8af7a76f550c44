import { type Matrix, transformPath } from '../art/svg-path.js';
import type { FrameItem } from '../frame.js';
import type { Around, Desk } from './desk.js';
import { DIGITS } from './draw-shape.js';
import { readLength, readNumbers } from './read-length.js';
import { localId } from './read-paint.js';
import { moveBy, UNMOVED, within } from './read-transform.js';
import type { SvgNode } from './svg-node.js';
import { styleOf } from './svg-style.js';

const DEEPEST = 30;

type Draw = (node: SvgNode, around: Around, desk: Desk) => readonly FrameItem[];

/** Draws the element of the same file that a `<use>` names, at the place it says. */
export function drawUse(node: SvgNode, inside: Around, desk: Desk, draw: Draw): readonly FrameItem[] {
  const target = desk.byId.get(localId(node.attributes.get('href') ?? '') ?? '');
  if (target === undefined || inside.using.includes(target) || inside.using.length > DEEPEST) {
    desk.refuse('reference', 'href', node);
    return [];
  }
  const at = (name: string, along: 'width' | 'height', otherwise: string): number => {
    const length = readLength(node.attributes.get(name) ?? otherwise, desk.viewport[along]);
    if (length === undefined) desk.refuse('value', name, node);
    return length ?? 0;
  };
  const move = moveBy(at('x', 'width', '0'), at('y', 'height', '0'));
  const used: Around = {
    ...inside,
    matrix: within(move, inside.matrix),
    using: [...inside.using, target],
  };
  if (target.name !== 'symbol') return draw(target, used, desk);
  const window = { width: at('width', 'width', '100%'), height: at('height', 'height', '100%') };
  return drawSymbol({ symbol: target, window }, used, desk, draw);
}

interface Shown {
  readonly symbol: SvgNode;
  /** The room it is shown in, and cut at unless it says that it may stick out. */
  readonly window: { readonly width: number; readonly height: number };
}

function drawSymbol({ symbol, window }: Shown, around: Around, desk: Desk, draw: Draw): readonly FrameItem[] {
  const style = styleOf(desk.say(symbol), around.style, 0, (name) => desk.refuse('value', name, symbol));
  const view = viewIn(symbol, window);
  if (view === undefined) {
    desk.refuse('attribute', 'viewBox', symbol);
    return [];
  }
  const inside = { ...around, style, matrix: within(view, around.matrix) };
  const items = symbol.children.flatMap((child) => draw(child, inside, desk));
  if (/\boverflow\s*[:=]\s*["']?\s*visible/.test(desk.text.slice(symbol.from, symbol.to))) return items;
  const edge = `M0 0H${window.width}V${window.height}H0Z`;
  const clip = transformPath(edge, around.matrix, DIGITS);
  return items.length === 0 ? [] : [{ kind: 'group', items, x: 0, y: 0, clip }];
}

/** From a view to the room it is shown in: as large as fits, in the middle. */
function viewIn({ attributes }: SvgNode, { width, height }: Shown['window']): Matrix | undefined {
  const viewBox = attributes.get('viewBox');
  if (viewBox === undefined) return UNMOVED;
  const [x = 0, y = 0, across = 0, down = 0, ...more] = readNumbers(viewBox) ?? [];
  if (!(across > 0 && down > 0) || more.length > 0 || attributes.has('preserveAspectRatio')) return undefined;
  const scale = Math.min(width / across, height / down);
  const [e, f] = [width / 2 - (x + across / 2) * scale, height / 2 - (y + down / 2) * scale];
  return { ...UNMOVED, a: scale, d: scale, e, f };
}
