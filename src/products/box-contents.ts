import type { Deck, Product, Project } from '../project/project.js';

/** One line of what the box holds: a product, how many pieces of it there are, and how large one is, in mm. */
interface BoxEntry {
  readonly [fact: string]: string | number;
  readonly title: string;
  readonly kind: Product['kind'];
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

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

const countContents = ({ products, decks }: Project): BoxContents => ({
  products: Object.fromEntries(products.map((product) => [product.id, entryOf(product, decks)])),
  decks: Object.fromEntries(decks.map((deck) => [deck.id, { count: countCards([deck]) }])),
});

function entryOf(product: Product, decks: readonly Deck[]): BoxEntry {
  const { title, kind, format } = product;
  return { title, kind, count: countPieces(product, decks), width: format.width, height: format.height };
}

/** A booklet is one piece, and so is a face that needs no card. */
const countPieces = (product: Product, decks: readonly Deck[]): number =>
  product.kind === 'booklet' || product.decks.length === 0
    ? 1
    : countCards(decks.filter(({ id }) => product.decks.includes(id)));

const countCards = (decks: readonly Deck[]): number =>
  decks.flatMap(({ cards }) => cards).reduce((sum, { copies }) => sum + copies, 0);
