import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { type Desk, packedSource, placeCovering, type Source } from '../diagnostics/line-index.js';
import { columnsOf } from './columns-of.js';
import { decode, type Unreadable } from './decode.js';
import type { Cut, Flaw } from './yaml/flaw.js';
import { readYaml } from './yaml/read-yaml.js';

/** A YAML file as data, before anyone knows what it should say. */
export interface ParsedFile {
  readonly source: Source;
  /** Plain data; list entries that could not be read are `undefined`. */
  readonly data: unknown;
  /** Something could not be read, so what seems to be missing may be there after all. */
  readonly broken: boolean;
  readonly problems: readonly Diagnostic[];
  /** Texts that end at a `#`. */
  readonly cuts: readonly Cut[];
}

/** Parses one YAML file; never throws, whatever the bytes. */
export function parseFile(file: string, bytes: Uint8Array, desk: Desk = { open: [] }): ParsedFile {
  const { text, wrong } = decode(bytes);
  const source = packedSource(file, text, desk);
  if (wrong) return unread(source, unreadable(wrong, source));
  const { data, broken, flaws, cuts } = readYaml(text);
  const columns = broken || typeof data === 'string' ? columnsOf(text) : undefined;
  if (columns !== undefined) {
    const place = placeCovering(source, 0, text.search(/\r?\n/));
    return unread(source, problem('file/table', { columns }, { place }));
  }
  return { source, data, broken, cuts, problems: flaws.map((flaw) => toProblem(flaw, source)) };
}

const unread = (source: Source, because: Diagnostic): ParsedFile => ({
  source,
  data: undefined,
  broken: true,
  problems: [because],
  cuts: [],
});

/** Why a file could not be read as text, at its place. */
export function unreadable({ code, facts, offset, length = 1 }: Unreadable, source: Source): Diagnostic {
  return problem(code, facts, { place: placeCovering(source, offset, offset + length) });
}

function toProblem({ code, facts, range, first }: Flaw, source: Source): Diagnostic {
  const related = first && [{ place: placeCovering(source, ...first), note: 'first-used-here' as const }];
  return problem(code, facts, { place: placeCovering(source, ...range), related });
}
