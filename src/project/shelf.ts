import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Desk, Source } from '../diagnostics/line-index.js';
import type { World } from '../world/world.js';
import { type Finding, finding, type Spot } from './finding.js';
import { joinPath, plainPath, staysInside, withForwardSlashes } from './game-path.js';
import { meantFile } from './meant-file.js';
import type { Overlay } from './overlay.js';
import { type ParsedFile, parseFile } from './parse.js';

/** The files of one game: which there are, and the YAML read so far. */
export interface Shelf {
  readonly world: World;
  readonly folder: string;
  /** Paths of all files, relative to the game folder. */
  readonly files: ReadonlySet<string>;
  /** Texts read so far, by the path a maker would type. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Parses a file of the game; `undefined` when there is none. */
  read(name: string): Promise<ParsedFile | undefined>;
}

const parsed = new WeakMap<Uint8Array, ParsedFile>();

/** A game is read once for each language and edition; bytes that are the same object are parsed once. */
function parseOnce(path: string, bytes: Uint8Array, desk: Desk): ParsedFile {
  const known = parsed.get(bytes);
  if (known?.source.file === path) return known;
  const made = parseFile(path, bytes, desk);
  parsed.set(bytes, made);
  return made;
}

/** Lists a game folder; nothing is read yet. What an overlay holds is read in place of what the files say. */
export async function openShelf(world: World, folder: string, overlay?: Overlay): Promise<Shelf> {
  const sources = new Map<string, Source>();
  const desk: Desk = { open: [] };
  return {
    world,
    folder,
    files: new Set(await world.listFiles(folder)),
    sources,
    async read(name) {
      const path = joinPath(folder, plainPath(name));
      const bytes = await world.readFile(path);
      if (bytes === undefined) return undefined;
      const file = parseOnce(path, bytes, desk);
      sources.set(path, file.source);
      return overlay ? { ...file, data: overlay.over(path, file.data) } : file;
    },
  };
}

/** Whether a path written in a game leads to a file of the game; the one most likely meant is offered where it does not. */
export function checkPath(path: string, files: ReadonlySet<string>, spot: Spot): readonly Finding[] {
  if (!staysInside(path)) {
    return [finding('file/path-leaves-folder', { path, better: withForwardSlashes(path) }, spot)];
  }
  if (files.has(plainPath(path))) return [];
  const facts = () => ({ path, nearest: meantFile(plainPath(path), files) });
  return [finding('file/not-found', facts, spot)];
}

/** A file of the game that another file names. */
export interface Opened {
  readonly file: ParsedFile | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

/** Checks a path and reads what it leads to. */
export async function openFile(shelf: Shelf, path: string, spot: Spot): Promise<Opened> {
  const findings = checkPath(path, shelf.files, spot);
  if (findings.length > 0) return { file: undefined, findings, problems: [] };
  const file = await shelf.read(path);
  return { file, findings, problems: file?.problems ?? [] };
}

/** The game's main file has no other file that could name it wrongly. */
export const noGame = (shelf: Shelf): Diagnostic =>
  problem('file/not-found', { path: joinPath(shelf.folder, 'game.yaml') });
