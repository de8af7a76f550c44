import { BOOLEAN, NUMBER, objectShape, type Shape, TEXT } from '../press/template/shape.js';
import { shapeOfData } from '../press/template/shapes-of-project.js';
import type { Context } from '../press/template/value.js';
import type { Product, Project } from '../project/project.js';
import { NO_EDITION } from '../project/seen.js';
import { boxContents } from './box-contents.js';
import { cardSizes } from './card-sizes.js';
import { cutLayouts } from './cut-layouts.js';
import { paperNeeds } from './paper-needs.js';
import type { Shop } from './shop.js';

const PRODUCT = objectShape('data', { id: TEXT, title: TEXT, width: NUMBER, height: NUMBER, bleed: NUMBER });
const EDITION = objectShape('data', Object.fromEntries(Object.keys(NO_EDITION).map((key) => [key, TEXT])));
const BOX = objectShape('data', {
  panel: TEXT,
  holds: TEXT,
  title: TEXT,
  count: NUMBER,
  width: NUMBER,
  height: NUMBER,
  depth: NUMBER,
});
const PAGE = objectShape('data', { number: NUMBER, left: BOOLEAN, chapter: TEXT, chapter_number: NUMBER });

/** What every name after `@` offers, but for those of pages. */
export function globalShapes(project: Project): ReadonlyMap<string, Shape> {
  const shapes = shapesOfGames.get(project) ?? shapesOf(gameGlobals(project));
  shapesOfGames.set(project, shapes);
  return shapes;
}

const shapesOfGames = new WeakMap<Project, ReadonlyMap<string, Shape>>();

const shapesOf = (globals: GameGlobals): ReadonlyMap<string, Shape> =>
  new Map([
    ...Object.entries(globals).map(([name, value]) => [name, shapeOfData(value)] as const),
    ['product', PRODUCT],
    ['edition', EDITION],
    ['box', BOX],
  ]);

/** The same and `@page`, for the pages of booklets. */
export const globalShapesOfPages = (project: Project): ReadonlyMap<string, Shape> =>
  new Map([...globalShapes(project), ['page', PAGE]]);

/** `sources` goes by the short keys on the cards. */
const aboutGame = ({ title, subtitle, version, language, credits, sources }: Project) => ({
  title,
  subtitle,
  version,
  language,
  credits,
  sources: Object.fromEntries(sources),
});

/** Of a tuck box; nothing of anything else. */
function aboutBox(product: Product): Readonly<Record<string, string | number>> {
  const box = product.kind === 'booklet' ? undefined : product.tuckBox;
  if (box === undefined) return { holds: '', title: '', count: 0, width: 0, height: 0, depth: 0 };
  const { holds, title, count, plan } = box;
  return { holds, title, count, width: plan.width, height: plan.height, depth: plan.depth };
}

export interface PageFacts {
  readonly number: number;
  /** A left-hand page; page 1 is on the right. */
  readonly left: boolean;
  readonly chapter: string;
  /** 0 on pages of no chapter. */
  readonly chapter_number: number;
}

type GameGlobals = ReturnType<typeof tellGame>;

const games = new WeakMap<Project, GameGlobals>();

/** What is the same for all products of a game; found out once a project. */
function gameGlobals(project: Project): GameGlobals {
  const globals = games.get(project) ?? tellGame(project);
  games.set(project, globals);
  return globals;
}

/** What shapes are made of. */
export const globalNames = (project: Project): Context => gameGlobals(project);

function tellGame(project: Project) {
  const { products, decks } = boxContents(project);
  return {
    game: aboutGame(project),
    rules: project.rules,
    words: project.words,
    edition: { ...(project.edition ?? NO_EDITION) },
    eco: project.eco ?? false,
    products,
    decks,
    card_sizes: cardSizes(project),
    cut_layouts: cutLayouts(project),
    papers: paperNeeds(project),
  };
}

/** The same, for booklets that must know what they are made of. */
export function watchedGlobals({ project, watch }: Shop, product: Product, page?: PageFacts): Context {
  const values = globalValues(project, product);
  return { ...(watch?.globals(values) ?? values), ...(page && { page: { ...page } }) };
}

/** All cards of a kind, for booklets that must know what they are made of. */
export const watchedCards =
  ({ contexts, watch }: Shop) =>
  (kind: string): readonly Context[] => {
    const cards = contexts.ofKind(kind);
    return watch?.cards(kind, cards) ?? cards;
  };

/** The values behind the shapes. */
export function globalValues(project: Project, product: Product): Context {
  return {
    ...gameGlobals(project),
    box: { panel: '', ...aboutBox(product) },
    product: {
      id: product.id,
      title: product.title,
      width: product.format.width,
      height: product.format.height,
      bleed: product.bleed,
    },
  };
}
