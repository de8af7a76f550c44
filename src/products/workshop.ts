import { createHash } from 'node:crypto';
import { createSharedLayout, type SharedLayout } from '../press/layout/layout-context.js';
import type { PackedForms } from '../press/pdf/forms.js';
import type { PdfOptions } from '../press/pdf/options.js';
import type { TemplateFile } from '../press/template/compilation.js';
import type { Fonts } from '../press/text/fonts.js';
import type { Hyphenate } from '../press/text/hyphenate.js';
import type { Project } from '../project/project.js';
import type { Theme } from '../project/theme.js';
import type { SetBooklets } from './booklet/pages-once.js';
import { openPrintedFiles, type PrintedFiles } from './printed-files.js';

/** What the shops of one run hand on: everything that was made for a language, until another one is printed. */
export interface Workshop {
  kept: Kept | undefined;
}

/** Work that shops with the same key can use; editions that differ in colours, cards, rules or paper have the same one. */
export interface Kept {
  readonly key: string;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly hyphenate: Hyphenate | undefined;
  readonly shared: SharedLayout;
  readonly drawn: DrawnWork;
}

/** What was drawn for the files of a game, and can be used in others of the same inks. */
export interface DrawnWork {
  readonly packed: Map<string, PackedForms>;
  /** Finished files; absent where nobody will ask for one again. */
  readonly files?: PrintedFiles | undefined;
  readonly booklets?: SetBooklets | undefined;
}

/** Drawings by the inks they are written in; those used longest ago are forgotten. */
const MOST_INKS = 3;

export function packedFor({ packed }: DrawnWork, { colors, ...choices }: Inks): PackedForms {
  const { colorSpace, blackText, dieLines } = choices;
  const key = JSON.stringify([colorSpace, blackText, dieLines, [...colors]]);
  const known: PackedForms = packed.get(key) ?? new WeakMap();
  packed.delete(key);
  packed.set(key, known);
  for (const oldest of packed.keys()) if (packed.size > MOST_INKS) packed.delete(oldest);
  return known;
}

type Inks = Pick<PdfOptions, 'colors' | 'colorSpace' | 'blackText' | 'dieLines'>;

export const openWorkshop = (): Workshop => ({ kept: undefined });

/** More than a game of three hundred cards has: its faces on both sides and the pages of its booklets. */
const MOST_FACES = 1500;

const MOST_COLUMNS = 4000;

/** Faces and pages kept for the next edition. */
export const keepLayout = (): SharedLayout =>
  createSharedLayout({ faces: MOST_FACES, columns: MOST_COLUMNS });

export const keepDrawn = (): DrawnWork => ({
  packed: new Map(),
  files: openPrintedFiles(),
  booklets: new Map(),
});

export interface LayoutIngredients {
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/**
 * Names all that layout reads besides the elements of a face. Elements name colours, and only the writer of a PDF knows
 * what they are, so their values do not count; their names do.
 */
export function layoutKey(
  { theme, language, folder }: Project,
  { templates, images }: LayoutIngredients,
): string {
  const hash = createHash('sha256');
  const look = { ...theme, colors: [...theme.colors.keys()] };
  hash.update(JSON.stringify([folder, language, look, [...templates]], (_, value: unknown) => plain(value)));
  for (const [name, bytes] of images) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

const plain = (value: unknown): unknown => (value instanceof Map ? [...value] : value);
