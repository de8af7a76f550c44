import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { placeBetween, sourceOf } from '../diagnostics/line-index.js';
import { decode } from '../project/decode.js';
import { unreadable } from '../project/parse.js';
import type { World } from '../world/world.js';
import { type PoFile, parsePo } from './po/po-file.js';
import { indexPo, type PoIndex } from './po/po-index.js';

const LOCALE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A language as BCP 47 writes it. */
export const isLocale = (name: string): boolean => LOCALE.test(name);

export const poPath = (folder: string, locale: string): string => `${folder}/i18n/${locale}.po`;

/** The languages a game has files of, sorted. */
export async function localesOf(world: World, folder: string): Promise<readonly string[]> {
  const files = await world.listFiles(`${folder}/i18n`);
  return files
    .filter((file) => file.endsWith('.po'))
    .map((file) => file.slice(0, -'.po'.length))
    .filter(isLocale);
}

/** A translator's file with the places of its messages; neither where there is none. */
export interface ReadPo {
  readonly file: PoFile | undefined;
  readonly index: PoIndex | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Reads the file of a language. */
export async function readPoFile(world: World, folder: string, locale: string): Promise<ReadPo> {
  const path = poPath(folder, locale);
  const bytes = await world.readFile(path);
  if (bytes === undefined) return { file: undefined, index: undefined, problems: [] };
  const { text, wrong } = decode(bytes);
  const source = sourceOf(path, text);
  // Of a line without end the messages could not be found.
  const index = { ...indexPo(wrong?.code === 'file/long-line' ? sourceOf(path, '') : source), source };
  // A control sign spoils one text, which is told there.
  if (wrong && wrong.code !== 'file/control-character') {
    return { file: undefined, index, problems: [unreadable(wrong, source)] };
  }
  if (hasProblems(index)) return { file: undefined, index, problems: index.problems };
  try {
    return { file: parsePo(text), index, problems: [] };
  } catch (error) {
    const line = error instanceof SyntaxError && 'lineNumber' in error ? Number(error.lineNumber) : 1;
    const from = source.lines[line - 1] ?? 0;
    const place = placeBetween(source, from, source.lines[line] ?? text.length);
    return { file: undefined, index, problems: [problem('translation/syntax', { why: 'word' }, { place })] };
  }
}

const hasProblems = ({ problems }: PoIndex): boolean => problems.length > 0;
