import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { Block } from '../../press/booklet/block.js';
import { readMarkdown } from '../../press/booklet/read-markdown.js';
import { objectShape } from '../../press/template/shape.js';
import { compileText, fillText } from '../../press/template/text-template.js';
import type { BookletProduct } from '../../project/project.js';
import type { Tell } from '../card-faces.js';
import { globalShapes, globalValues } from '../globals.js';
import type { Shop } from '../shop.js';
import { findText } from './find-text.js';

/** One chapter with its holes filled. */
export interface Chapter {
  readonly file: string;
  /** As it was written, holes and all. */
  readonly source: string;
  /** Counts from 1. */
  readonly number: number;
  readonly title: string;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Reads every chapter; a name that the rules lack, or a link that leads nowhere, is a problem at its place. */
export function readChapters(product: BookletProduct, shop: Shop, tell: Tell): readonly Chapter[] {
  const chapters = product.chapters.flatMap((name, index): readonly Chapter[] => {
    const file = `${shop.project.folder}/${name}`;
    const source = shop.chapters.get(name) ?? '';
    const text = fillChapter({ name, file, source }, product, { shop, tell });
    if (text === undefined) return [];
    const { blocks, problems } = readMarkdown(text, file);
    tell(
      problems.map((found) => ({
        ...found,
        place: found.place && findText({ file, source }, lineAt(text, found.place.start.line)),
      })),
    );
    const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
    const heading = title?.kind === 'heading' ? title : { text: name, anchor: name };
    return [{ file, source, number: index + 1, title: heading.text, anchor: heading.anchor, blocks }];
  });
  tell(deadLinks(chapters));
  return chapters;
}

const lineAt = (text: string, line: number): string => text.split('\n')[line - 1] ?? '';

function fillChapter(
  file: { readonly name: string; readonly file: string; readonly source: string },
  product: BookletProduct,
  { shop, tell }: { readonly shop: Shop; readonly tell: Tell },
): string | undefined {
  const globals = new Map([...globalShapes(shop.project, product)].filter(([name]) => name !== 'page'));
  const surroundings = { theme: shop.layout.theme, parts: shop.templates, kinds: shop.shapes, globals };
  const compiled = compileText({ ...file, ...surroundings, data: objectShape('data', {}) });
  tell(compiled.problems);
  if (compiled.value === undefined) return undefined;
  const filled = fillText(compiled.value, {
    context: {},
    globals: globalValues(shop.project, product),
    cards: shop.contexts.ofKind,
  });
  tell(filled.problems);
  return filled.value;
}

const LINK = /\]\(#([^)]+)\)/g;

function deadLinks(chapters: readonly Chapter[]): readonly Diagnostic[] {
  const known = chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])),
  );
  return chapters.flatMap((chapter) =>
    [...chapter.source.matchAll(LINK)].flatMap(([link, anchor = '']) => {
      if (known.includes(anchor)) return [];
      const facts = { anchor, nearest: nearest(anchor, known), known };
      return [problem('booklet/unknown-anchor', facts, { place: findText(chapter, link) })];
    }),
  );
}
