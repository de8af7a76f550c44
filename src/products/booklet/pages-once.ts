import { createHash } from 'node:crypto';
import type { BookletProduct, CardsProduct, Project } from '../../project/project.js';
import type { EditionFacts } from '../../project/seen.js';
import { boxContents } from '../box-contents.js';
import type { Tell } from '../card-faces.js';
import { cutLayouts } from '../cut-layouts.js';
import { paperNeeds } from '../paper-needs.js';
import type { Shop } from '../shop.js';
import { type BookletPages, bookletPages } from './booklet-pages.js';

/** Booklets of the editions of one language, by all that is read to set them. */
export type SetBooklets = Map<string, BookletPages>;

/** Booklets held at once. */
const MOST = 12;

/** The pages of a booklet; those of an edition before where everything they are made of is the same. */
export function pagesOnce(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const { booklets } = shop.drawn;
  // Who looks at pages, or changes them when they are done, wants them for themselves.
  if (booklets === undefined || shop.inspect || shop.finish) return bookletPages(product, shop, tell);
  const key = keyOf(product, shop);
  const known = booklets.get(key);
  if (known !== undefined) return known;
  let flawless = true;
  const pages = bookletPages(product, shop, (problems) => {
    if (problems.length > 0) flawless = false;
    tell(problems);
  });
  // Problems are told for every edition.
  if (flawless) booklets.set(key, pages);
  for (const oldest of booklets.keys()) if (booklets.size > MOST) booklets.delete(oldest);
  return pages;
}

function keyOf(product: BookletProduct, shop: Shop): string {
  const { project, chapters, templates } = shop;
  const texts = [...chapters.values(), ...[...templates.values()].map(({ source }) => source)];
  const edition = project.edition && withoutName(project.edition, texts);
  const paper = readsPrints(product, shop) ? paperOf(project) : undefined;
  const hash = createHash('sha256');
  // The look and the templates are the same for all that share these pages.
  for (const part of [product.id, edition, paper, [...chapters]]) hash.update(JSON.stringify([part]));
  return hash.update(gameOf(project)).digest('hex');
}

/** How things lie on sheets, and of a product more than what it is. */
const OF_PRINTS = /@(?:papers|cut_layouts)\b|@products(?!\.[\w-]+\.(?:title|kind|count|width|height)\b)/;

/** Of the paper a game is printed on, what templates can ask for. */
const paperOf = (project: Project) => [
  boxContents(project).products,
  cutLayouts(project),
  paperNeeds(project),
];

/** Whether something in a booklet may tell on which paper, or in which file, something is printed. */
function readsPrints({ chapters: own }: BookletProduct, { project, chapters, templates }: Shop): boolean {
  const texts = own.map((name) => chapters.get(name) ?? '@papers');
  const sources = [...templates].map(([name, { source }]) => ({ name, source }));
  const reading = sources.filter(({ source }) => OF_PRINTS.test(source)).map(({ name }) => name);
  // A side that needs no card is shown by nothing but its own product, unless another template takes it as a part.
  const alone = reading.filter((name) => {
    const isSide = project.products.some(
      (product) =>
        product.kind !== 'booklet' && product.decks.length === 0 && sidesOf(product).includes(name),
    );
    return isSide && !sources.some((other) => other.name !== name && other.source.includes(name));
  });
  const pages = project.products.flatMap((each) =>
    each.kind === 'booklet' ? [...Object.values(each.pages), ...Object.values(each.blocks)] : [],
  );
  return (
    texts.some((text) => OF_PRINTS.test(text)) ||
    reading.some((name) => !alone.includes(name) || pages.includes(name))
  );
}

const sidesOf = ({ front, back }: CardsProduct): readonly (string | undefined)[] => [front, back];

/** Asks only whether there is a name, which most templates do to see whether there is an edition at all. */
const WHETHER_NAMED = /\{\{~?\s*(?:#if|#unless|else if)\s+@edition\.name\s*~?\}\}/g;
const OTHER_FACT = /@edition\.(?!name\b)\w/g;

/** Nobody prints the name of an edition's file: two editions may say the same under two names. */
function withoutName(edition: EditionFacts, texts: readonly string[]): EditionFacts {
  const isRead = texts.some((text) =>
    text.replace(WHETHER_NAMED, '').replace(OTHER_FACT, '').includes('@edition'),
  );
  return isRead ? edition : { ...edition, name: edition.name === '' ? '' : 'named' };
}

const games = new WeakMap<Project, string>();

/** All that a game says but how it looks and on which paper it is printed. */
function gameOf(project: Project): string {
  const known = games.get(project);
  if (known !== undefined) return known;
  const { theme: _, edition: __, products, ...rest } = project;
  const unprinted = products.map(({ prints: ___, ...product }) => product);
  const game = JSON.stringify([rest, unprinted], (____, value: unknown) => plain(value));
  const hash = createHash('sha256').update(game).digest('hex');
  games.set(project, hash);
  return hash;
}

const plain = (value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
