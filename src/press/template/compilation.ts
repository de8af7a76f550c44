import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { type Source, sourceOf } from '../../diagnostics/line-index.js';
import type { Theme } from '../../project/theme.js';
import { LIMITS } from './limits.js';
import { eachOnce } from './once.js';
import { readMarkup } from './read-markup.js';
import type { Shape } from './shape.js';
import type { Compilation, Site } from './site.js';

/** A template as a file: the path as the maker would type it, and its text. */
export interface TemplateFile {
  readonly file: string;
  readonly source: string;
}

/** What the names in a template may mean. */
export interface Surroundings {
  readonly theme: Theme;
  /** Every template that `{{> …}}` may name, by the name it uses. */
  readonly parts: ReadonlyMap<string, TemplateFile>;
  /** Shapes of the cards of every kind, for `(cards "kind")`. */
  readonly kinds: ReadonlyMap<string, Shape>;
  /** Shapes of `@game`, `@rules`, `@words`, `@product` and, in booklets, `@page`; what is not in it does not exist. */
  readonly globals: ReadonlyMap<string, Shape>;
}

export interface TemplateRequest extends TemplateFile, Surroundings {
  /** As products name it; also the first link of a cycle of parts. */
  readonly name: string;
  /** What the template is filled with: the shape of a card's kind, or of what a booklet hands over. */
  readonly data: Shape;
}

/** How a file is read, and what is made of it. */
interface Steps<Nodes, T> {
  readonly read: (source: Source) => Checked<Nodes>;
  readonly compile: (nodes: Nodes, site: Site) => T | undefined;
}

/** Reads and compiles one file; there is a result only where nothing in it, or in its parts, is wrong. */
export function compileFile<Nodes, T>(
  request: TemplateRequest,
  { read, compile }: Steps<Nodes, T>,
): Checked<T> {
  const problems: Diagnostic[] = [];
  const report = (found: Diagnostic): void => void problems.push(found);
  const source = sourceOf(request.file, request.source);
  const nodes = reading(read(source), report);
  const site = firstSite(
    request,
    source,
    compilationOf(request, { report, hasFailed: () => hasErrors(problems) }),
  );
  const value = nodes && compile(nodes, site);
  return { value: hasErrors(problems) ? undefined : value, problems: eachOnce(problems) };
}

const firstSite = ({ name, data }: TemplateRequest, source: Source, compilation: Compilation): Site => ({
  compilation,
  source,
  scope: { kind: 'value', shape: data, ofView: false, depth: 0, outer: undefined },
  turns: undefined,
  depth: 0,
  slot: undefined,
  parts: [name],
  calledAt: undefined,
});

type Sink = Pick<Compilation, 'report' | 'hasFailed'>;

function compilationOf({ theme, kinds, globals, parts }: Surroundings, sink: Sink): Compilation {
  const read = new Map<string, ReturnType<Compilation['part']>>();
  const part = (name: string): ReturnType<Compilation['part']> => {
    const file = parts.get(name);
    if (!file || read.has(name)) return read.get(name);
    const { source, markup } = parsePart(file);
    const nodes = reading(markup, sink.report);
    const found = nodes && { source, nodes };
    read.set(name, found);
    return found;
  };
  return {
    ...sink,
    theme,
    kinds,
    globals,
    partNames: [...parts.keys()],
    part,
    sizeLeft: LIMITS.elements,
    readsCard: false,
  };
}

interface ParsedPart {
  readonly source: Source;
  readonly markup: ReturnType<typeof readMarkup>;
}

const parsedParts = new WeakMap<TemplateFile, ParsedPart>();

/** Many faces share a part: it is read once. */
function parsePart(file: TemplateFile): ParsedPart {
  const known = parsedParts.get(file);
  if (known !== undefined) return known;
  const source = sourceOf(file.file, file.source);
  const parsed = { source, markup: readMarkup(source) };
  parsedParts.set(file, parsed);
  return parsed;
}

function reading<Nodes>(
  { value, problems }: Checked<Nodes>,
  report: Compilation['report'],
): Nodes | undefined {
  for (const found of problems) report(found);
  return value;
}
