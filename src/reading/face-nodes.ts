import type { Element, ElementOf, InlinePiece } from '../press/template/element.js';
import type { Theme } from '../project/theme.js';
import type { Pt } from '../units.js';
import type { ReadingWords } from './reading-words.js';
import { sayIcons } from './say-icons.js';

/** What a person meets on a face: words, a place to write in, a box to tick. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly size: Pt }
  | { readonly kind: 'blank' | 'tick' };

/** A face as what is said and how it hangs together, without where it stands. */
export type FaceNode =
  | Piece
  | { readonly kind: 'icon'; readonly name: string }
  | FaceGroup
  | {
      readonly kind: 'table';
      readonly header: readonly FaceNode[];
      readonly rows: readonly (readonly FaceNode[])[];
    };

export interface FaceGroup {
  readonly kind: 'group';
  /** `items` are lines of their own, though they stand beside one another. */
  readonly flow: 'row' | 'column' | 'items';
  readonly children: readonly FaceNode[];
}

interface Desk {
  readonly theme: Theme;
  readonly words: ReadingWords;
}

/** Nothing of art: only what is read or filled in. */
export function faceNodes({ children }: ElementOf<'face'>, desk: Desk): FaceGroup {
  // An icon that stands alone on a face is a sign of what lies beside it in words.
  const nodes = children.flatMap((child) => nodesOf(child, desk)).filter(({ kind }) => kind !== 'icon');
  return { kind: 'group', flow: 'column', children: nodes };
}

function nodesOf(element: Element, desk: Desk): readonly FaceNode[] {
  const { words } = desk;
  switch (element.name) {
    case 'box':
      return boxed(element, desk);
    case 'text': {
      const { style = '', size } = element.attributes;
      return worded(inline(element.content), size ?? desk.theme.styles.get(style)?.size ?? 0, words);
    }
    case 'chip': {
      const { icon } = element.attributes;
      const said = icon === undefined ? '' : ` ${words.icon(icon)}`;
      return worded(`${inline(element.content)}${said}`, 0, words);
    }
    case 'icon':
      return element.attributes.name === undefined ? [] : [{ kind: 'icon', name: element.attributes.name }];
    case 'image':
      return worded(element.attributes.alt ?? '', 0, words);
    case 'table':
      return [tableOf(element, desk)];
    default:
      return [];
  }
}

const inline = (content: readonly InlinePiece[]): string => content.map(({ text }) => text).join('');

function worded(markup: string, size: Pt, words: ReadingWords): readonly FaceNode[] {
  const text = sayIcons(markup, words).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ kind: 'text', text, size }];
}

function boxed(box: ElementOf<'box'>, desk: Desk): readonly FaceNode[] {
  const { reads = 'auto', direction, wrap } = box.attributes;
  if (reads === 'nothing') return [];
  if (reads === 'blank' || reads === 'tick') return [{ kind: reads }];
  if (box.children.length === 0) return emptyBox(box);
  const nodes = withoutSigns(box.children.flatMap((child) => nodesOf(child, desk)));
  const [only] = nodes;
  if (only === undefined || nodes.length === 1) return nodes;
  const isRow = direction === 'row';
  return [{ kind: 'group', flow: isRow ? (wrap ? 'items' : 'row') : 'column', children: nodes }];
}

/** An icon beside words is a sign for them; beside a number it says of what. */
const withoutSigns = (nodes: readonly FaceNode[]): readonly FaceNode[] =>
  nodes.some(hasWords) ? nodes.filter(({ kind }) => kind !== 'icon') : nodes;

function hasWords(node: FaceNode): boolean {
  if (node.kind === 'text') return /\p{L}{2}/u.test(node.text);
  if (node.kind === 'table') return true;
  return node.kind === 'group' && node.children.some(hasWords);
}

const THIN = 0.6;
const SMALL = 4.5;

/** An outlined box is there to be filled in, a small one to be ticked; so is a thin line that flows with words. */
function emptyBox({ attributes }: ElementOf<'box'>): readonly FaceNode[] {
  const { width, height, fill, stroke, radius = 0, x, y, right, bottom } = attributes;
  const isPlaced = [x, y, right, bottom].some((edge) => edge !== undefined);
  const sides = [width, height].flatMap((side) => (typeof side === 'number' ? [side] : []));
  // A ring around something that is drawn.
  if (isPlaced && sides.length === 2 && 2 * radius >= Math.min(...sides)) return [];
  if (stroke !== undefined) {
    const isSmall = sides.length === 2 && Math.max(...sides) <= SMALL;
    return [{ kind: isSmall ? 'tick' : 'blank' }];
  }
  const isLine =
    typeof height === 'number' && height <= THIN && !(typeof width === 'number' && width <= THIN);
  return fill !== undefined && isLine && !isPlaced ? [{ kind: 'blank' }] : [];
}

function tableOf(table: ElementOf<'table'>, desk: Desk): FaceNode {
  const rows = table.children.flatMap((row) => (row.name === 'row' ? [row] : []));
  const cells = (row: ElementOf<'row'>): readonly FaceNode[] =>
    row.children.map((cell) => ({
      kind: 'group',
      flow: 'column',
      children: withoutSigns(cell.children.flatMap((child) => nodesOf(child, desk))),
    }));
  const [first, ...rest] = rows;
  if (first === undefined || first.attributes.header !== true)
    return { kind: 'table', header: [], rows: rows.map(cells) };
  return { kind: 'table', header: cells(first), rows: rest.map(cells) };
}
