import { z } from 'zod';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { placed } from '../project/finding.js';
import { createLocator } from '../project/locate.js';
import { parseFile } from '../project/parse.js';
import { closed } from '../project/schema/closed.js';
import { readPart } from '../project/schema/read-part.js';
import type { World } from '../world/world.js';

const words = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** `i18n/glossary.yaml`: what each term is called in each language, and what is never translated. */
const glossarySchema = closed({
  terms: z.array(z.looseObject({ term: words, note: z.string().optional() })).default([]),
  'never-translate': z.array(z.string().min(1)).default([]),
});

export interface Term {
  /** Any of these in the source … */
  readonly source: readonly string[];
  /** … asks for one of these in the translation; the beginning of a word is enough. */
  readonly wanted: readonly string[];
}

/** The glossary of one language. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly kept: readonly string[];
}

export interface ReadGlossary {
  readonly of: (locale: string) => Glossary;
  readonly problems: readonly Diagnostic[];
}

/** Reads the glossary of a game; a game without one has no terms. */
export async function readGlossary(world: World, folder: string): Promise<ReadGlossary> {
  const file = `${folder}/i18n/glossary.yaml`;
  const bytes = await world.readFile(file);
  if (bytes === undefined) return { of: () => ({ terms: [], kept: [] }), problems: [] };
  const { source, data, problems } = parseFile(file, bytes);
  const { value, findings } = readPart(glossarySchema, data ?? {}, { file, path: [] });
  const located = placed(findings, createLocator(new Map([[file, source]])));
  const { terms = [], 'never-translate': kept = [] } = value ?? {};
  return {
    problems: [...problems, ...located],
    of: (locale) => ({
      kept,
      terms: terms.flatMap((entry) => {
        const wanted = words.safeParse(entry[locale] ?? entry[locale.split('-')[0] ?? '']).data;
        return wanted === undefined ? [] : [{ source: listOf(entry.term), wanted: listOf(wanted) }];
      }),
    }),
  };
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** Terms that a translation does not use, and names it has changed. */
export function checkTerms(
  { context, source, target }: { readonly context: string; readonly source: string; readonly target: string },
  { terms, kept }: Glossary,
): readonly Diagnostic[] {
  const said = wordsOnly(source);
  const answer = wordsOnly(target).toLowerCase();
  const off = terms.flatMap(({ source: names, wanted }): readonly Diagnostic[] => {
    const [term] = names.filter((name) => has(said, name, 'iu'));
    if (term === undefined || wanted.some((word) => answer.includes(word.toLowerCase()))) return [];
    return [problem('translation/term', { context, term, wanted }, { severity: 'warning' })];
  });
  const lost = kept
    .filter((name) => has(said, name, 'u') && !has(wordsOnly(target), name, 'u'))
    .map((term) => problem('translation/kept-term', { context, term }, { severity: 'warning' }));
  return [...off, ...lost];
}

/** As a word, or its plural. */
const has = (text: string, name: string, flags: 'u' | 'iu'): boolean =>
  mayHave(text, name, flags) &&
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replaceAll(/[.+?^${}()|[\]\\*]/g, String.raw`\$&`)}(?:s|es|’s)?(?![\\p{L}\\p{N}])`,
    flags,
  ).test(text);

/** A glossary may have thousands of terms, and making a pattern of each for each text takes long. */
const mayHave = (text: string, name: string, flags: 'u' | 'iu'): boolean =>
  text.includes(name) ||
  (flags === 'iu' &&
    (text.toLowerCase().includes(name.toLowerCase()) || text.toUpperCase().includes(name.toUpperCase())));

/** Holes, icons, markup and the targets of links are no words. */
const wordsOnly = (text: string): string =>
  text
    .replaceAll(/\{\{[^}]*\}\}|\{[^}]*\}/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*\\]/g, '')
    .replaceAll(/\s+/g, ' ');
