import { rectangle } from '../art/shapes.js';
import type { FrameItem } from '../frame.js';
import { cascade, placeOf } from './cascade.js';
import { decodeSvg } from './decode-svg.js';
import type { Desk } from './desk.js';
import { drawNode } from './draw-node.js';
import { gatherFaults, type SvgFault } from './faults.js';
import { parseSvg } from './parse-svg.js';
import { readLength, readNumbers } from './read-length.js';
import { readStyleSheets } from './style-sheet.js';
import { nodesIn, type SvgNode } from './svg-node.js';
import { INITIAL } from './svg-style.js';

/** An SVG as the items it draws, in millimetres: its longer side is `DRAWING_SIDE`. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly FrameItem[];
}

export type ReadDrawing =
  | { readonly drawing: Drawing }
  | { readonly faults: readonly SvgFault[]; readonly text: string };

const DRAWING_SIDE = 100;
const MOST_ELEMENTS = 50_000;
/** Would do something, or be something else each time it is looked at, wherever they stand. */
const ALIVE = new Set([
  'script',
  'animate',
  'animateTransform',
  'animateMotion',
  'animateColor',
  'set',
  'handler',
]);

/** Reads an SVG file into vector items; whatever in it would be drawn wrong or not at all is a fault with its place. */
export function readDrawing(bytes: Uint8Array, picture: string): ReadDrawing {
  const text = decodeSvg(bytes);
  if (text === undefined)
    return { faults: [{ why: 'encoding', name: 'encoding', from: 0, to: 1 }], text: '' };
  const faults = gatherFaults();
  const root = parseSvg(text, faults);
  const drawing = root && drawRoot(root, { picture, text, faults });
  if (faults.all.length > 0 || drawing === undefined) return { faults: faults.all, text };
  return { drawing };
}

type Start = Pick<Desk, 'picture' | 'text' | 'faults'>;

function drawRoot(root: SvgNode, { picture, text, faults }: Start): Drawing | undefined {
  const refuse: Desk['refuse'] = (why, name, node) =>
    faults.add({ why, name, ...(why === 'element' ? node : placeOf(name, node, text)) });
  for (const node of nodesIn(root)) if (ALIVE.has(node.name)) refuse('element', node.name, node);
  const view = viewOf(root);
  if (root.name !== 'svg') refuse('root', root.name, root);
  else if (view === undefined) refuse('view-box', 'viewBox', root);
  if (root.name !== 'svg' || view === undefined) return undefined;
  if (root.attributes.get('preserveAspectRatio')?.trim().startsWith('none'))
    refuse('attribute', 'preserveAspectRatio', root);
  const [x, y, width, height] = view;
  const rules = readStyleSheets(root, text, faults);
  const desk: Desk = {
    picture,
    text,
    viewport: { width, height },
    byId: new Map([...nodesIn(root)].flatMap((node) => idOf(node)).reverse()),
    say: cascade(rules, text, faults),
    faults,
    refuse,
    left: { elements: MOST_ELEMENTS },
  };
  const scale = DRAWING_SIDE / Math.max(width, height);
  const matrix = { a: scale, b: 0, c: 0, d: scale, e: -x * scale, f: -y * scale };
  const items = drawNode(root, { style: INITIAL, matrix, using: [] }, desk);
  if (items.length === 0 && faults.all.length === 0) refuse('empty', 'svg', root);
  const size = { width: width * scale, height: height * scale };
  // Whoever shows an SVG cuts it at its view.
  const clip = rectangle({ x: 0, y: 0, ...size });
  return { ...size, items: [{ kind: 'group', items, x: 0, y: 0, clip }] };
}

const idOf = (node: SvgNode): readonly (readonly [string, SvgNode])[] => {
  const id = node.attributes.get('id');
  return id === undefined ? [] : [[id, node]];
};

/** Left, top, width and height of what is shown. */
function viewOf({ attributes }: SvgNode): readonly [number, number, number, number] | undefined {
  const viewBox = attributes.get('viewBox');
  const size = (name: string) => readLength(attributes.get(name) ?? '', Number.NaN);
  const numbers =
    viewBox === undefined
      ? [0, 0, size('width') ?? Number.NaN, size('height') ?? Number.NaN]
      : readNumbers(viewBox);
  const [x = 0, y = 0, width = 0, height = 0] = numbers ?? [];
  return numbers?.length === 4 && width > 0 && height > 0 ? [x, y, width, height] : undefined;
}
