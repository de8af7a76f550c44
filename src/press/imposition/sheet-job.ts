import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { problem } from '../../diagnostics/diagnostic.js';
import type { Imposed } from '../../diagnostics/facts/imposition.js';
import type { CardsProduct, Print, Product } from '../../project/project.js';
import type { Mm, Size } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';

/** What all sheets of one print share. */
export interface SheetJob {
  readonly product: Pick<Product, 'title' | 'format' | 'bleed'> & Pick<Partial<CardsProduct>, 'tuckBox'>;
  /** Version of the game. */
  readonly version: string;
  readonly labels: SheetLabels;
  readonly setLabel: SetLabel;
  readonly markColor: ColorName;
  /** Where the print was asked for. */
  readonly place?: Place | undefined;
}

/** Words of the marks, with slots in braces. */
export interface SheetLabels {
  /** Slots: product, n, total, side, version. */
  readonly sheet: string;
  /** Slots: product, n, total, version. */
  readonly tile: string;
  /** What stands for `{side}`. */
  readonly fronts: string;
  readonly backs: string;
  readonly frontsAndBacks: string;
  /** Beside the 50 mm bar. */
  readonly controlBar: string;
  /** On the flap of a tile; slot: n. */
  readonly glue: string;
}

/** Sets one line of small type (about 6.5 pt); `y` is its baseline, `x` its left end, middle or right end. */
export type SetLabel = (
  text: string,
  at: { readonly x: Mm; readonly y: Mm; readonly align: 'left' | 'center' | 'right' },
) => readonly FrameItem[];

export type GridPrint = Extract<Print, { as: 'grid' }>;
export type TilesPrint = Extract<Print, { as: 'tiles' }>;
export type SaddleStitchPrint = Extract<Print, { as: 'saddle-stitch' }>;

/** Neither way round does the paper hold one card, spread or tile. */
export function doesNotFit(
  job: SheetJob,
  sizes: { readonly what: Imposed; readonly format: Size; readonly paper: Size; readonly margin: Mm },
): Diagnostic {
  return problem('sheet/does-not-fit', { product: job.product.title, ...sizes }, { place: job.place });
}
