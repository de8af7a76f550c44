import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Phrasebook } from '../game/phrasebook.js';
import { checkCuts } from './check/text-cut.js';
import { type Finding, finding } from './finding.js';
import type { Data, Origin } from './project.js';
import { phrasebookSchema } from './schema/phrasebook.js';
import { readPart } from './schema/read-part.js';
import { isKeys, shapeOf } from './shape-of.js';
import { openFile, type Shelf } from './shelf.js';

/** A file of a game that is plain data under names. */
export interface LoadedData {
  /** As in places; empty where there is none. */
  readonly file: string;
  readonly data: { readonly [key: string]: Data };
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

interface Named {
  readonly path: string | undefined;
  /** Where the file is named. */
  readonly origin: Origin;
}

/** Reads `rules.yaml`; a game without one has no rules by name. */
export const loadRules = (named: Named, shelf: Shelf): Promise<LoadedData> =>
  loadData(named, shelf, () => false);

export interface LoadedWords extends LoadedData {
  readonly phrasebook: Phrasebook | undefined;
}

/** Reads `words.yaml`; `phrasebook:` in it holds the sentences of the effect language, for games that use it. */
export async function loadWords(
  named: Named & { readonly needsPhrasebook: boolean },
  shelf: Shelf,
): Promise<LoadedWords> {
  const words = await loadData(named, shelf, () => true);
  const { phrasebook } = words.data;
  if (phrasebook === undefined && (!named.needsPhrasebook || words.broken)) return { ...words, phrasebook };
  if (words.file === '')
    return { ...words, phrasebook: undefined, findings: [...words.findings, ...without(named)] };
  const origin = { file: words.file, path: ['phrasebook'] };
  const { value, findings } = readPart(phrasebookSchema, phrasebook, origin);
  return { ...words, phrasebook: value, findings: [...words.findings, ...findings] };
}

/** Without a file of words there is no place in it to point at. */
const without = ({ path, origin }: Named): readonly Finding[] =>
  path === undefined ? [finding('game/missing-key', { key: 'words' }, { origin })] : [];

async function loadData(
  { path, origin }: Named,
  shelf: Shelf,
  isText: () => boolean,
): Promise<LoadedData & { broken: boolean }> {
  const nothing = { file: '', broken: false, data: {}, findings: [], problems: [] };
  if (path === undefined) return nothing;
  const { file, findings, problems } = await openFile(shelf, path, { origin });
  if (file === undefined) return { ...nothing, findings, problems };
  const { broken } = file;
  const name = file.source.file;
  const read = {
    file: name,
    broken,
    data: {},
    findings,
    problems: [...problems, ...checkCuts(file, isText)],
  };
  if (isPlain(file.data)) return { ...read, data: file.data };
  if (broken || file.data === null) return read;
  const facts = { field: path, expected: ['keys' as const], found: shapeOf(file.data) };
  const wrong = finding('game/wrong-type', facts, { origin: { file: name, path: [] } });
  return { ...read, findings: [...findings, wrong] };
}

/** What YAML gives under keys is data all the way down. */
const isPlain = (value: unknown): value is { readonly [key: string]: Data } => isKeys(value);
