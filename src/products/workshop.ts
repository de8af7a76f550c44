import { createSharedLayout, type SharedArt, type SharedLayout } from '../press/layout/layout-context.js';
import type { PackedForms } from '../press/pdf/forms.js';
import type { PdfOptions } from '../press/pdf/options.js';
import type { Fonts } from '../press/text/fonts.js';
import type { Hyphenate } from '../press/text/hyphenate.js';
import type { Theme } from '../project/theme.js';
import type { SetBooklets } from './booklet/pages-once.js';
import type { Faces } from './compile-faces.js';
import { openPrintedFiles, type PrintedFiles } from './printed-files.js';
import type { Shop } from './shop.js';

/** What the shops of one run hand on to each other. */
export interface Workshop {
  /** Everything that was made for a theme, whatever the language. */
  look: Look | undefined;
  /** Everything that was made for a language, until another one is printed. */
  kept: Kept | undefined;
  compiled: CompiledWork | undefined;
}

/** Work that shops whose theme and pictures are the same can use. */
export interface Look {
  readonly key: string;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly art: SharedArt;
  readonly packed: DrawnWork['packed'];
}

/** Work that shops with the same key can use; editions that differ in colours, cards, rules or paper have the same one. */
export interface Kept {
  readonly key: string;
  readonly hyphenate: Hyphenate | undefined;
  readonly shared: SharedLayout;
  readonly drawn: DrawnWork;
}

/** Templates without mistakes, compiled for shops in which all names mean the same. */
export interface CompiledWork {
  readonly key: string;
  readonly faces: Faces;
  readonly parts: Shop['parts'];
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

export const openWorkshop = (): Workshop => ({ look: undefined, kept: undefined, compiled: undefined });

/** More than a game of three hundred cards has: its faces on both sides and the pages of its booklets. */
const MOST_FACES = 1500;

const MOST_COLUMNS = 4000;

/** Faces and pages kept for the next edition. */
export const keepLayout = (art: SharedArt): SharedLayout =>
  createSharedLayout({ faces: MOST_FACES, columns: MOST_COLUMNS }, art);

export const keepDrawn = (packed: DrawnWork['packed']): DrawnWork => ({
  packed,
  files: openPrintedFiles(),
  booklets: [],
});
