import { isAlias, isCollection, isMap, isScalar, type ParsedNode, type Scalar } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import { placeCovering, type Source } from '../diagnostics/line-index.js';
import type { Overlay } from './overlay.js';
import type { Locate, Origin } from './project.js';
import { type Found, findNode } from './yaml/find-node.js';
import { moved, type Range } from './yaml/flaw.js';
import { readTree, type Tree } from './yaml/read-tree.js';
import { scalarMap } from './yaml/scalar-map.js';
import { type ListPiece, splitList } from './yaml/split-list.js';

/** Turns origins into places. A file is parsed again when the first problem in it asks, card by card where possible. */
export interface Locator {
  readonly locate: Locate;
  /** The key instead of the value. */
  readonly locateKey: (origin: Origin) => Place | undefined;
}

export function createLocator(sources: ReadonlyMap<string, Source>, overlay?: Overlay): Locator {
  const open: OpenFile[] = [];
  const find = ({ file, path }: Origin): (Sighting & { source: Source }) | undefined => {
    const source = sources.get(file);
    if (source === undefined) return undefined;
    const opened = open.find((each) => each.file === file) ?? openFile(source);
    open.splice(0, MOST_OPEN, opened, ...open.filter((each) => each !== opened).slice(0, MOST_OPEN - 1));
    return { source, ...sight(opened, path) };
  };
  const locateKey: Locator['locateKey'] = (origin) => {
    const seen = find(origin);
    return seen && placeCovering(seen.source, ...moved(keyRange(seen) ?? rangeOf(seen), seen.base));
  };
  return {
    locate(origin, offset, length = 1) {
      if (offset === 'key') return locateKey(origin);
      const laid = overlay?.at(origin);
      if (laid?.place) return laid.place;
      const seen = find(origin);
      if (seen === undefined) return undefined;
      const inText = offset === undefined || laid ? undefined : rangeInText(seen, offset, length);
      const range = inText ?? rangeOf(seen);
      return placeCovering(seen.source, ...moved(range, seen.base));
    },
    locateKey,
  };
}

/** Problems come file by file; those of the game itself come between. */
const MOST_OPEN = 8;

const openFile = ({ file, text }: Source): OpenFile => ({ file, text, pieces: splitList(text) });

interface OpenFile {
  readonly file: string;
  readonly text: string;
  readonly pieces: readonly ListPiece[] | undefined;
  whole?: Tree | undefined;
  /** The card looked at last: problems come in the order of cards. */
  last?: { readonly index: number; readonly tree: Tree | undefined };
}

interface Sighting extends Found {
  /** The text the node's ranges count in, and where that begins in the file. */
  readonly text: string;
  readonly base: number;
}

const NOTHING: Found = { node: null, complete: false, needsAnchor: false };

function sight(file: OpenFile, path: readonly (string | number)[]): Sighting {
  const [index, ...rest] = path;
  const [first] = file.pieces ?? [];
  // What is said of a whole list stands at its first entry, and no entry needs to be read for it.
  if (first !== undefined && index === undefined) return { ...NOTHING, text: first.text, base: first.from };
  const piece = typeof index === 'number' ? file.pieces?.[index] : undefined;
  if (piece !== undefined && typeof index === 'number') {
    if (file.last?.index !== index) file.last = { index, tree: readTree(piece.text).tree };
    const found = file.last.tree ? findNode(file.last.tree, [0, ...rest]) : NOTHING;
    if (!found.needsAnchor) return { ...found, text: piece.text, base: piece.from };
  }
  file.whole ??= readTree(file.text).tree;
  const found = file.whole ? findNode(file.whole, path) : NOTHING;
  return { ...found, text: file.text, base: 0 };
}

/** A value on one line is its own place; a block, a list over several lines or nothing at all is shown by its key. */
function rangeOf(seen: Sighting): Range {
  const { node } = seen;
  if (seen.complete && node && !isBlock(node)) return valueRange(node);
  return keyRange(seen) ?? firstEntry(node) ?? [0, Math.min(1, seen.text.length)];
}

const isBlock = (node: ParsedNode): boolean =>
  (isCollection(node) && !node.flow) || (isScalar(node) && node.range[0] === node.range[1]);

function valueRange(node: ParsedNode): Range {
  const [from, to] = node.range;
  return [from, Math.max(from + 1, to)];
}

function keyRange({ entry }: Found): Range | undefined {
  return entry && [entry.key.range[0], entry.key.range[1]];
}

/** A card is shown by its first line. */
function firstEntry(node: ParsedNode | null): Range | undefined {
  if (node && isCollection(node) && node.flow) return [node.range[0], node.range[0] + 1];
  const first = isMap(node) ? node.items[0] : undefined;
  if (first === undefined) return node ? [node.range[0], node.range[0] + 1] : undefined;
  const { key, value } = first;
  const to = value && (isScalar(value) || isAlias(value)) ? value.range[1] : key.range[1];
  return [key.range[0], Math.max(key.range[1], to)];
}

/** A text in which a thousand things are wrong is followed letter by letter once. */
const MAPS = new WeakMap<Scalar.Parsed, readonly number[]>();

function rangeInText({ node, text, complete }: Sighting, offset: number, length: number): Range | undefined {
  if (!complete || !isScalar(node)) return undefined;
  const map = MAPS.get(node) ?? scalarMap(text, node);
  if (map) MAPS.set(node, map);
  const from = map?.[offset];
  if (map === undefined || from === undefined) return undefined;
  return [from, Math.max(from + 1, map[offset + length] ?? from + length)];
}
