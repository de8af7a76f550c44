import type { Facts } from '../diagnostics/diagnostic.js';
import { isPathData } from './path-data.js';
import type { IconShape } from './theme.js';

type Refusal = Pick<Facts['game/bad-svg'], 'why' | 'name'>;

export type ReadSvg = { readonly icon: IconShape } | { readonly refused: Refusal };

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!([A-Za-z]+)[^>]*>|<\/[^>]*>|<([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Draws nothing, or holds what draws. */
const SILENT = new Set(['svg', 'g', 'title', 'desc', 'metadata', 'path']);
/** Attributes that change what a path looks like, and the values that change nothing. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  transform: [],
  style: [],
  mask: [],
  'clip-path': [],
  filter: [],
  stroke: ['none'],
  'fill-rule': ['nonzero'],
};
const NUMBERS = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Reads the outline of an icon: the `d` of every filled `<path>`, and nothing else. Whatever would look different
 * without being read is refused by name; nothing outside the text is ever fetched.
 */
export function readSvg(svg: string): ReadSvg {
  const paths: string[] = [];
  let box: number | undefined;
  for (const [, declaration, element, written = ''] of svg.matchAll(TAG)) {
    if (declaration && declaration.toLowerCase() !== 'doctype') return refuse('element', `!${declaration}`);
    if (element === undefined) continue;
    const attributes = attributesOf(written);
    if (isInvisible(element, attributes)) continue;
    if (!SILENT.has(element)) return refuse('element', element);
    const strange = strangeAttribute(attributes);
    if (strange !== undefined) return refuse('attribute', strange);
    if (element === 'svg') box = squareOf(attributes.get('viewBox') ?? '');
    const d = element === 'path' ? attributes.get('d') : undefined;
    if (d === undefined || d.trim() === '') continue;
    if (!isPathData(d)) return refuse('path-data', d.length > 40 ? `${d.slice(0, 39)}…` : d);
    paths.push(absoluteStart(d.trim()));
  }
  // What no tag covers is a tag that is not whole.
  if (svg.replaceAll(TAG, '').includes('<') || !svg.includes('</svg')) return refuse('cut-off', 'svg');
  if (box === undefined) return refuse('view-box', 'viewBox');
  return paths.length === 0 ? refuse('no-path', 'path') : { icon: { path: paths.join(' '), box } };
}

const refuse = (why: Refusal['why'], name: string): ReadSvg => ({ refused: { why, name } });

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

/** Icon sets draw an invisible square to hold the size. */
const isInvisible = (element: string, attributes: ReadonlyMap<string, string>): boolean =>
  element !== 'svg' &&
  element !== 'g' &&
  attributes.get('fill') === 'none' &&
  (attributes.get('stroke') ?? 'none') === 'none';

function strangeAttribute(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of attributes) {
    if (Object.hasOwn(PLAIN, name) && !PLAIN[name]?.includes(value)) return name;
  }
  return undefined;
}

function squareOf(viewBox: string): number | undefined {
  const [x, y, width, height, ...more] = (viewBox.match(NUMBERS) ?? []).map(Number);
  const isSquare = x === 0 && y === 0 && width === height && more.length === 0;
  return isSquare && width !== undefined && width > 0 ? width : undefined;
}

/** A path may begin with a relative move; behind another path it would start from that one's end. */
function absoluteStart(d: string): string {
  if (!d.startsWith('m')) return d;
  const numbers = [...d.matchAll(NUMBERS)];
  const [x, y] = numbers;
  if (x === undefined || y === undefined) return d;
  const rest = d.slice(y.index + y[0].length).replace(/^[\s,]+/, '');
  return `M${x[0]} ${y[0]}${/^[-+.\d]/.test(rest) ? 'l' : ''}${rest}`;
}
