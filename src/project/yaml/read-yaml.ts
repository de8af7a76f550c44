import { type Cut, type Flaw, moved, movedFlaw } from './flaw.js';
import { readTree } from './read-tree.js';
import { splitList } from './split-list.js';
import { MOST_VALUES, survey } from './survey.js';

/** The data of a YAML text and what is wrong with it. */
export interface ReadYaml {
  /** Plain data. In a list, an entry that could not be read is `undefined`; so is a file that could not. */
  readonly data: unknown;
  /** Something could not be read: what seems to be missing may stand there. */
  readonly broken: boolean;
  readonly flaws: readonly Flaw[];
  readonly cuts: readonly Cut[];
}

/** Reads a text to plain data; syntax trees are dropped on the way, so large decks need little memory. */
export function readYaml(text: string): ReadYaml {
  return readPieces(text) ?? readPiece(text);
}

interface ReadPiece extends ReadYaml {
  readonly size: number;
}

function readPiece(text: string): ReadPiece {
  const { tree, flaw } = readTree(text);
  if (tree === undefined || flaw) {
    return { data: undefined, broken: flaw !== undefined, flaws: flaw ? [flaw] : [], cuts: [], size: 0 };
  }
  const found = survey(tree, text);
  const data: unknown = found.broken ? undefined : trimmed(tree.toJS({ maxAliasCount: -1 }));
  return { ...found, data };
}

/**
 * V8 leaves room for sixteen more entries in every list that was added to, and large decks have many lists: each is copied
 * to its size. What aliases share stays shared.
 */
function trimmed(data: unknown, done = new Map<unknown, unknown>()): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const known = done.get(data);
  if (known !== undefined) return known;
  if (Array.isArray(data)) {
    const list: unknown[] = data.slice();
    done.set(data, list);
    for (const [index, value] of list.entries()) list[index] = trimmed(value, done);
    return list;
  }
  done.set(data, data);
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'object' && value !== null) Object.assign(data, { [key]: trimmed(value, done) });
  }
  return data;
}

/** One card at a time, unless an alias leads from one card to another. */
function readPieces(text: string): ReadYaml | undefined {
  const data: unknown[] = [];
  const flaws: Flaw[] = [];
  const cuts: Cut[] = [];
  let size = 0;
  let broken = false;
  for (const piece of splitList(text) ?? []) {
    const read = readPiece(piece.text);
    size += read.size;
    if (size > MOST_VALUES || read.flaws.some(({ code }) => code === 'yaml/unknown-alias')) return undefined;
    for (const flaw of read.flaws) flaws.push(movedFlaw(flaw, piece.from));
    for (const cut of read.cuts) cuts.push(movedCut(cut, piece.from, data.length));
    broken ||= read.broken;
    data.push(Array.isArray(read.data) ? read.data[0] : undefined);
  }
  return data.length === 0 ? undefined : { data, broken, flaws, cuts };
}

/** Each piece calls its only entry 0. */
const movedCut = ({ path, kept, range }: Cut, by: number, index: number): Cut => ({
  kept,
  range: moved(range, by),
  path: [index, ...path.slice(1)],
});
