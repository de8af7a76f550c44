import { isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { nearest } from '../../diagnostics/suggest.js';
import type { Cut, Flaw, Range } from './flaw.js';
import type { Tree } from './read-tree.js';
import { type Entry, missingDash, needsQuotesAt, slipAt } from './slips.js';

/** Values a file may hold with its aliases written out. */
export const MOST_VALUES = 2_000_000;

/** Own properties in what YAML gives, but a trap for every line of code that copies them. */
const FORBIDDEN_KEYS = new Set(['__proto__']);

/** What a walk over a syntax tree finds. */
export interface Survey {
  /** Values in the tree, aliases counted as often as they are used. */
  readonly size: number;
  readonly flaws: readonly Flaw[];
  readonly cuts: readonly Cut[];
  /** The tree cannot be turned into data. */
  readonly broken: boolean;
}

/** Walks a tree once, in document order, before anything is made of it. */
export function survey(tree: Tree, text: string): Survey {
  const walk: Walk = { text, total: 0, sizes: new Map(), open: new Set(), path: [], flaws: [], cuts: [] };
  const size = tree.contents === null ? 0 : sizeOf(walk, tree.contents);
  const broken = walk.flaws.some(({ code }) => code !== 'yaml/duplicate-key');
  return { size, flaws: walk.flaws, cuts: walk.cuts, broken };
}

interface Walk {
  readonly text: string;
  /** Values so far. */
  total: number;
  /** Anchor → values in the node it names. */
  readonly sizes: Map<string, number>;
  /** Anchors of the nodes around the present one. */
  readonly open: Set<string>;
  readonly path: (string | number)[];
  readonly flaws: Flaw[];
  readonly cuts: Cut[];
}

function sizeOf(walk: Walk, node: ParsedNode | null): number {
  walk.total++;
  if (node === null) return 1;
  if (isAlias(node)) return sizeOfAlias(walk, node.source, [node.range[0], node.range[1]]);
  if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org')) return 1;
  const { anchor } = node;
  if (anchor !== undefined) walk.open.add(anchor);
  const size = sizeOfContent(walk, node);
  if (anchor !== undefined) {
    walk.open.delete(anchor);
    walk.sizes.set(anchor, size);
  }
  return size;
}

function sizeOfContent(walk: Walk, node: ParsedNode): number {
  if (isScalar(node)) {
    if (typeof node.value === 'string') makeWhole(node.value);
    noteCut(walk, node);
  }
  let size = 1;
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      if (isPair(item)) return;
      walk.path.push(index);
      size += sizeOf(walk, item);
      walk.path.pop();
    });
  }
  if (isMap(node)) size += sizeOfEntries(walk, node.items);
  return size;
}

/**
 * The parser adds up quoted texts letter by letter, and V8 keeps such a text as a tree of its letters, twenty times its
 * size, until somebody asks for one of them.
 */
function makeWhole(text: string): void {
  text.charCodeAt(0);
}

function sizeOfEntries(walk: Walk, entries: readonly Entry[]): number {
  const seen = new Map<string, Range>();
  const doubled: Flaw[] = [];
  let size = 0;
  for (const [index, entry] of entries.entries()) {
    const { key, value } = entry;
    const name = isScalar(key) ? String(key.value) : '';
    const range: Range = [key.range[0], Math.max(key.range[0] + 1, key.range[1])];
    const first = seen.get(name);
    if (first) doubled.push({ code: 'yaml/duplicate-key', facts: { key: name }, range, first });
    else seen.set(name, range);
    if (FORBIDDEN_KEYS.has(name))
      walk.flaws.push({ code: 'yaml/forbidden-key', facts: { key: name }, range });
    if (name === '<<' && !isMergeable(value)) walk.flaws.push({ code: 'yaml/bad-merge', facts: {}, range });
    const slip = slipAt(entry, entries[index - 1], walk.text);
    if (slip) walk.flaws.push(slip);
    walk.path.push(name);
    size += sizeOf(walk, value);
    walk.path.pop();
  }
  const inList = typeof walk.path.at(-1) === 'number';
  const dash = inList && doubled.length > 1 ? missingDash(entries, walk.text) : undefined;
  walk.flaws.push(...(dash ? [dash] : doubled));
  return size;
}

function sizeOfAlias(walk: Walk, name: string, range: Range): number {
  const size = walk.sizes.get(name);
  if (walk.open.has(name)) walk.flaws.push({ code: 'yaml/recursive-alias', facts: { name }, range });
  else if (name.includes('*')) walk.flaws.push(needsQuotesAt(range, walk.text));
  else if (size === undefined) {
    const facts = { name, nearest: nearest(name, walk.sizes.keys()) };
    walk.flaws.push({ code: 'yaml/unknown-alias', facts, range });
  } else if (walk.total <= MOST_VALUES && walk.total + size > MOST_VALUES) {
    walk.flaws.push({ code: 'yaml/too-many-aliases', facts: { limit: MOST_VALUES }, range });
  }
  walk.total += size ?? 0;
  return size ?? 1;
}

const isMergeable = (value: ParsedNode | null): boolean =>
  isAlias(value) ||
  isMap(value) ||
  (isSeq(value) && value.items.every((item) => isAlias(item) || isMap(item)));

/** A comment after exactly one space is more often a `#` that was meant: two spaces say it is none. */
function noteCut(walk: Walk, node: Scalar.Parsed): void {
  if (node.type !== 'PLAIN' || node.comment === undefined || typeof node.value !== 'string') return;
  const [, end] = node.range;
  if (walk.text[end] !== ' ' || walk.text[end + 1] !== '#') return;
  walk.cuts.push({ path: [...walk.path], kept: node.value, range: [end + 1, end + 2] });
}
