import { BOOLEAN, NUMBER, objectShape, type Shape, TEXT } from '../press/template/shape.js';
import { shapeOfData } from '../press/template/shapes-of-project.js';
import type { Context } from '../press/template/value.js';
import type { Product, Project } from '../project/project.js';

const GAME = objectShape('data', { title: TEXT, subtitle: TEXT, version: TEXT, language: TEXT });
const PRODUCT = objectShape('data', { id: TEXT, title: TEXT, width: NUMBER, height: NUMBER, bleed: NUMBER });
const PAGE = objectShape('data', { number: NUMBER, left: BOOLEAN, chapter: TEXT, chapter_number: NUMBER });

/** What `@game`, `@rules`, `@words` and `@product` offer; pages of booklets have `@page` too. */
export function globalShapes({ rules, words }: Project, product: Product): ReadonlyMap<string, Shape> {
  return new Map([
    ['game', GAME],
    ['rules', shapeOfData(rules)],
    ['words', shapeOfData(words)],
    ['product', PRODUCT],
    ...(product.kind === 'booklet' ? ([['page', PAGE]] as const) : []),
  ]);
}

export interface PageFacts {
  readonly number: number;
  /** A left-hand page; page 1 is on the right. */
  readonly left: boolean;
  readonly chapter: string;
  /** 0 on pages of no chapter. */
  readonly chapter_number: number;
}

/** The values behind the shapes. */
export function globalValues(project: Project, product: Product, page?: PageFacts): Context {
  const { title, subtitle, version, language, rules, words } = project;
  return {
    game: { title, subtitle, version, language },
    rules,
    words,
    product: {
      id: product.id,
      title: product.title,
      width: product.format.width,
      height: product.format.height,
      bleed: product.bleed,
    },
    ...(page && { page: { ...page } }),
  };
}
