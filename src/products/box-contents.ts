import type { Deck, Product, Project } from '../project/project.js';
import type { Mm } from '../units.js';
import { type SheetPlan, sheetPlan } from './sheet-plan.js';

/** One line of what the box holds: a product, how many pieces of it there are, how large one is, how it is printed. */
type BoxEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: Product['kind'];
  readonly count: number;
  readonly width: Mm;
  readonly height: Mm;
  /** Whether the edition prints it. */
  readonly printed: boolean;
  /** Whether it is the net of a tuck box, how deep that is, and whether cards in sleeves fit into it. */
  readonly box: boolean;
  readonly depth: Mm;
  readonly sleeved: boolean;
  /** Radius of rounded corners; 0 where the game says none. */
  readonly corner_radius: Mm;
  /** Of the paper, in g/m²; 0 where the game says none. */
  readonly grammage: number;
  readonly file: string;
  readonly job: SheetPlan['job'];
  readonly sheets: number;
  readonly columns: number;
  readonly rows: number;
  readonly gutter: Mm;
  readonly paper_width: Mm;
  readonly paper_height: Mm;
  readonly duplex: boolean;
};

/** By id, in the order of `game.yaml`. `count` is copies and all. */
export interface BoxContents {
  readonly products: Readonly<Record<string, BoxEntry>>;
  readonly decks: Readonly<Record<string, { readonly count: number }>>;
}

const known = new WeakMap<Project, BoxContents>();

/** What the box holds; counted once a project. */
export function boxContents(project: Project): BoxContents {
  const contents = known.get(project) ?? countContents(project);
  known.set(project, contents);
  return contents;
}

const countContents = ({ products, decks, printed }: Project): BoxContents => ({
  products: Object.fromEntries(
    products.map((product) => [
      product.id,
      { ...entryOf(product, decks), printed: isPrinted(product, { printed }) },
    ]),
  ),
  decks: Object.fromEntries(decks.map((deck) => [deck.id, { count: countCards([deck]) }])),
});

/** Editions may leave products out. */
export const isPrinted = ({ id }: Product, { printed }: Pick<Project, 'printed'>): boolean =>
  printed?.includes(id) ?? true;

function entryOf(product: Product, decks: readonly Deck[]): Omit<BoxEntry, 'printed'> {
  const { id, title, kind, format, grammage = 0 } = product;
  const count = countPieces(product, decks);
  const { file, job, sheets, columns, rows, gutter, paper, duplex } = sheetPlan(product, count);
  const { cornerRadius = 0, tuckBox = undefined } = product.kind === 'booklet' ? {} : product;
  return {
    ...{ id, title, kind, count, width: format.width, height: format.height },
    ...{ box: tuckBox !== undefined, depth: tuckBox?.plan.depth ?? 0, sleeved: tuckBox?.sleeved ?? false },
    ...{ corner_radius: cornerRadius, grammage },
    ...{ file, job, sheets, columns, rows, gutter, duplex },
    ...{ paper_width: paper.width, paper_height: paper.height },
  };
}

/** A booklet is one piece, and so is a face that needs no card. */
export const countPieces = (product: Product, decks: readonly Deck[]): number =>
  product.kind === 'booklet' || product.decks.length === 0
    ? 1
    : countCards(decks.filter(({ id }) => product.decks.includes(id)));

const countCards = (decks: readonly Deck[]): number =>
  decks.flatMap(({ cards }) => cards).reduce((sum, { copies }) => sum + copies, 0);
