import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Tree } from './read-tree.js';

type Entry = Pair<ParsedNode, ParsedNode | null>;
type Step = string | number;

/** The deepest node of a path that is written out. */
export interface Found {
  readonly node: ParsedNode | null;
  /** The key and value that hold the node. */
  readonly entry?: Entry | undefined;
  /** The whole path is written out. */
  readonly complete: boolean;
  /** An anchor above this text would have to be known. */
  readonly needsAnchor: boolean;
}

/** Follows a path through maps, lists, aliases and merged keys as far as it leads. */
export function findNode(tree: Tree, path: readonly Step[]): Found {
  let here: Found = { node: tree.contents, complete: true, needsAnchor: false };
  for (const step of path) {
    const node = here.node && resolved(here.node, tree);
    if (node === undefined) return { ...here, complete: false, needsAnchor: true };
    const next = stepInto(node, step, tree);
    if (next === undefined) return { ...here, complete: false, needsAnchor: mergesUnknown(node, tree) };
    here = { ...next, complete: true, needsAnchor: false };
  }
  return here;
}

type Next = Pick<Found, 'node' | 'entry'>;

function stepInto(node: ParsedNode | null, step: Step, tree: Tree): Next | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined || !('range' in item) ? undefined : { node: item };
  }
  if (!isMap(node)) return undefined;
  const entry = ownEntry(node, step) ?? mergedEntry(node, step, tree);
  return entry && { node: entry.value, entry };
}

type Entries = YAMLMap<ParsedNode, ParsedNode | null>;

/** Where a thousand problems stand in one map, looking through it a thousand times would take longer than all the rest. */
const INDEXES = new WeakMap<Entries, ReadonlyMap<string, Entry>>();

function ownEntry(map: Entries, step: Step): Entry | undefined {
  const index = INDEXES.get(map) ?? indexOf(map);
  INDEXES.set(map, index);
  return index.get(String(step));
}

/** The last of several that are alike counts, as it does when YAML becomes data. */
const indexOf = ({ items }: Entries): ReadonlyMap<string, Entry> =>
  new Map(items.flatMap((entry) => (isScalar(entry.key) ? [[String(entry.key.value), entry] as const] : [])));

/** The key may come from an anchor that stands outside this tree. */
function mergesUnknown(node: ParsedNode | null, tree: Tree): boolean {
  const merged = isMap(node) ? ownEntry(node, '<<')?.value : undefined;
  const sources = isSeq(merged) ? merged.items : [merged];
  return sources.some((source) => isAlias(source) && anchored(source, tree) === undefined);
}

/** A key that comes from `<<: *base` is found where base is written. */
function mergedEntry(map: Entries, step: Step, tree: Tree): Entry | undefined {
  const merged = ownEntry(map, '<<')?.value;
  for (const source of isSeq(merged) ? merged.items : [merged]) {
    const base = source && 'range' in source ? resolved(source, tree) : undefined;
    const entry = isMap(base) ? (ownEntry(base, step) ?? mergedEntry(base, step, tree)) : undefined;
    if (entry) return entry;
  }
  return undefined;
}

function resolved(node: ParsedNode, tree: Tree): ParsedNode | undefined {
  return isAlias(node) ? anchored(node, tree) : node;
}

/** An alias of the parser looks through the whole tree for its anchor: too long where every card has one. */
const ANCHORS = new WeakMap<Tree, ReadonlyMap<string, readonly ParsedNode[]>>();

/** The last node before an alias that has the anchor it names. */
function anchored({ source, range }: Alias.Parsed, tree: Tree): ParsedNode | undefined {
  const anchors = ANCHORS.get(tree) ?? anchorsIn(tree);
  ANCHORS.set(tree, anchors);
  return anchors.get(source)?.findLast((node) => node.range[0] < range[0]);
}

function anchorsIn(tree: Tree): ReadonlyMap<string, readonly ParsedNode[]> {
  const anchors = new Map<string, ParsedNode[]>();
  visit(tree, {
    Value(_, node) {
      if (node.anchor === undefined || !isPlaced(node)) return;
      const alike = anchors.get(node.anchor);
      if (alike) alike.push(node);
      else anchors.set(node.anchor, [node]);
    },
  });
  return anchors;
}

/** Whatever was parsed has its place. */
const isPlaced = (node: Node): node is ParsedNode => Boolean(node.range);
