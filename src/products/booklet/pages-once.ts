import { createHash } from 'node:crypto';
import type { BookletProduct, Project } from '../../project/project.js';
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

function keyOf({ id }: BookletProduct, { project, chapters, templates }: Shop): string {
  const texts = [...chapters.values(), ...[...templates.values()].map(({ source }) => source)];
  const edition = project.edition && withoutName(project.edition, texts);
  const hash = createHash('sha256');
  // The look and the templates are the same for all that share these pages.
  for (const part of [id, edition, [...chapters]]) hash.update(JSON.stringify([part]));
  return hash.update(gameOf(project)).digest('hex');
}

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

/** All that a game says but how it looks; of the paper it is printed on, what templates can ask for. */
function gameOf(project: Project): string {
  const known = games.get(project);
  if (known !== undefined) return known;
  const { theme: _, edition: __, products, ...rest } = project;
  const unprinted = products.map(({ prints: ___, ...product }) => product);
  const paper = [boxContents(project).products, cutLayouts(project), paperNeeds(project)];
  const game = JSON.stringify([rest, unprinted, paper], (____, value: unknown) => plain(value));
  const hash = createHash('sha256').update(game).digest('hex');
  games.set(project, hash);
  return hash;
}

const plain = (value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
