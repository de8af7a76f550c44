import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { BlockPart } from '../../press/booklet/block-parts.js';
import { ROOM_BEFORE } from '../../press/booklet/block-parts.js';
import type { Piece } from '../../press/booklet/paginate.js';
import type { FrameItem } from '../../press/frame.js';
import { layOutColumn } from '../../press/layout/lay-out-column.js';
import { type CompiledPart, compilePartAlone } from '../../press/template/compile-template.js';
import type { Element } from '../../press/template/element.js';
import { fillPart } from '../../press/template/fill-template.js';
import { shapeOfData } from '../../press/template/shapes-of-project.js';
import type { Context } from '../../press/template/value.js';
import type { BookletProduct, Data } from '../../project/project.js';
import type { Mm } from '../../units.js';
import type { Tell } from '../card-faces.js';
import { globalShapes, globalValues } from '../globals.js';
import { pressNamedCard } from '../press-face.js';
import type { Shop } from '../shop.js';
import { findText } from './find-text.js';
import type { Chapter } from './read-chapters.js';

/** A part of a chapter, laid out and ready to be placed. */
export interface PressedPart extends Piece {
  readonly items: readonly FrameItem[];
  readonly part: BlockPart;
  readonly chapter: Chapter;
  readonly header?: PressedPart;
}

export interface PartPress {
  readonly product: BookletProduct;
  readonly shop: Shop;
  readonly tell: Tell;
  readonly width: Mm;
  /** Compiled parts by name and by the shape of their values. */
  readonly compiled: Map<string, CompiledPart | undefined>;
}

/** Lays out one part in the width of the column; nothing where its template or what it shows is missing. */
export function pressPart(part: BlockPart, chapter: Chapter, press: PartPress): PressedPart | undefined {
  const elements = elementsOf(part, chapter, press);
  if (elements === undefined) return undefined;
  const { shop, product, tell, width } = press;
  const place = findText(chapter, searchText(part));
  const laid = layOutColumn(elements, width, {
    ...shop.layout,
    cardLabel: product.title,
    drawCard: (request) => {
      const { value, problems } = pressNamedCard(request, shop);
      tell(
        value === undefined && problems.length === 0
          ? [unknownCard(request.ref ?? '', part, press)]
          : problems,
      );
      return value;
    },
  });
  tell(laid.problems.map((found) => ({ ...found, place })));
  if (laid.value === undefined) return undefined;
  const { items, height, cuts } = laid.value;
  const header = part.header && pressPart(part.header, chapter, press);
  return {
    items,
    height,
    before: shop.layout.theme.spacing.get(`before-${part.part}`) ?? ROOM_BEFORE[part.part],
    keepWithNext: part.keepWithNext,
    // Two lines at least on either side of a cut.
    breaks: part.cuttable ? cuts.slice(1, -1) : [],
    part,
    chapter,
    ...(header && { header }),
  };

  function unknownCard(ref: string, { line: _ }: BlockPart, { shop: { project } }: PartPress): Diagnostic {
    const ids = project.decks.flatMap(({ cards }) => cards.map(({ id }) => id));
    return problem('booklet/unknown-figure', { target: ref, nearest: nearest(ref, ids) }, { place });
  }
}

function elementsOf(part: BlockPart, chapter: Chapter, press: PartPress): readonly Element[] | undefined {
  const own = fill(press.product.blocks[part.part] ?? `parts/booklet/${part.part}`, part.values, press);
  if (part.template === undefined) return own;
  if (!press.shop.templates.has(part.template)) {
    const facts = { target: part.template, nearest: nearest(part.template, press.shop.templates.keys()) };
    press.tell([problem('booklet/unknown-figure', facts, { place: findText(chapter, part.template) })]);
    return undefined;
  }
  const figure = fill(part.template, {}, press);
  return figure && [...figure, ...(own ?? [])];
}

function fill(name: string, values: Data, press: PartPress): readonly Element[] | undefined {
  const { shop, product, tell } = press;
  const compiled = compile(name, values, press);
  if (compiled === undefined) return undefined;
  const { value, problems } = fillPart(compiled, {
    context: values as Context,
    globals: globalValues(shop.project, product),
    cards: shop.contexts.ofKind,
  });
  tell(problems);
  return value;
}

function compile(
  name: string,
  values: Data,
  { shop, product, tell, compiled }: PartPress,
): CompiledPart | undefined {
  const key = `${name} ${shapeKey(values)}`;
  if (compiled.has(key)) return compiled.get(key);
  const file = shop.templates.get(name);
  if (file === undefined) {
    tell([
      problem('booklet/unknown-figure', { target: name, nearest: nearest(name, shop.templates.keys()) }),
    ]);
    compiled.set(key, undefined);
    return undefined;
  }
  const globals = new Map([...globalShapes(shop.project, product)].filter(([global]) => global !== 'page'));
  const { theme } = shop.layout;
  const request = {
    name,
    ...file,
    data: shapeOfData(values),
    globals,
    theme,
    kinds: shop.shapes,
    parts: shop.templates,
  };
  const { value, problems } = compilePartAlone(request);
  tell(problems);
  compiled.set(key, value);
  return value;
}

/** Lists without entries have another shape than lists with some. */
const shapeKey = (values: Data): string =>
  Object.entries(values ?? {})
    .map(([name, value]) => `${name}${Array.isArray(value) ? value.length > 0 : ''}`)
    .join(',');

/** Words of a part that stand in the chapter as they are printed. */
function searchText({ values, template }: BlockPart): string {
  const { ref, text, title, cells, paragraphs } = values;
  const first = [
    template,
    ref,
    title,
    text,
    ...(Array.isArray(cells) ? cells : []),
    ...(Array.isArray(paragraphs) ? paragraphs : []),
  ];
  return String(first.find((candidate) => candidate !== undefined && candidate !== '') ?? '');
}
