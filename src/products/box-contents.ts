import type { Product, Project } from '../project/project.js';

/** One line of what the box holds: a product, how many pieces of it, and how large one is, in mm. */
export type BoxEntry = Readonly<Record<'title' | 'kind', string>> &
  Readonly<Record<'count' | 'width' | 'height', number>>;

const made = new WeakMap<Project, Readonly<Record<string, BoxEntry>>>();

/** What the box holds, by the id of the product, in the order of `game.yaml`. */
export function boxContents(project: Project): Readonly<Record<string, BoxEntry>> {
  const known =
    made.get(project) ?? Object.fromEntries(project.products.map((product) => entryOf(product, project)));
  made.set(project, known);
  return known;
}

const entryOf = (product: Product, project: Project): readonly [string, BoxEntry] => {
  const { id, title, kind, format } = product;
  return [id, { title, kind, count: countOf(product, project), width: format.width, height: format.height }];
};

/** Cards with their copies; 1 for a booklet, and for a face that needs no card. */
function countOf(product: Product, { decks }: Project): number {
  if (product.kind === 'booklet' || product.decks.length === 0) return 1;
  return decks
    .filter(({ id }) => product.decks.includes(id))
    .flatMap(({ cards }) => cards)
    .reduce((sum, { copies }) => sum + copies, 0);
}
