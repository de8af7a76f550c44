import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { Piece } from '../../press/booklet/paginate.js';
import type { BlockPart } from '../../press/booklet/part.js';
import { roomAbove } from '../../press/booklet/part-room.js';
import type { FrameItem } from '../../press/frame.js';
import { layOutColumn } from '../../press/layout/lay-out-column.js';
import type { CardRequest } from '../../press/layout/layout-context.js';
import type { Element } from '../../press/template/element.js';
import type { Mm } from '../../units.js';
import { wordsOf } from '../place-in-card.js';
import { namedLikeness, pressNamedCard } from '../press-face.js';
import type { BookletDesk } from './booklet-desk.js';
import { fillNamed } from './fill-part.js';
import { findText, type Written } from './find-text.js';
import { templateFor } from './part-template.js';

/** A part of a chapter, laid out. */
export interface PressedPart {
  readonly part: BlockPart;
  readonly chapter: Written;
  readonly items: readonly FrameItem[];
}

/** A part and the chapter whose file it stands in. */
export interface PartOrder {
  readonly part: BlockPart;
  readonly chapter: Written;
  /** Of the column. */
  readonly width: Mm;
}

/** Lays out one part in the width of the column; nothing where what it shows is missing. */
export function pressPart(order: PartOrder, desk: BookletDesk): Piece<PressedPart> | undefined {
  const { part, chapter, width } = order;
  const elements = elementsOf(order, desk);
  if (elements === undefined) return undefined;
  const { value, problems } = layOutColumn(elements, width, {
    ...desk.shop.layout,
    cardLabel: desk.product.title,
    drawCard: (request) => drawCard(request, order, desk),
  });
  desk.tell(problems.map((found) => inChapter(found, part, chapter)));
  if (value === undefined) return undefined;
  return {
    content: { part, chapter, items: value.items },
    height: value.height,
    before: roomAbove(part, desk.shop.layout.theme.spacing),
    keepWithNext: part.keepWithNext ?? false,
    startsPage: part.startsPage ?? false,
    // Two lines at least on either side of a cut.
    breaks: part.cuttable ? value.cuts.slice(1, -1) : [],
    header: part.header && pressPart({ ...order, part: part.header }, desk),
  };
}

/** A problem with a text where the chapter says it; what its template calls the text is nothing to who wrote it. */
function inChapter(found: Diagnostic, { words }: BlockPart, chapter: Written): Diagnostic {
  const exact = wordsOf(found);
  const place = findText(chapter, exact && chapter.source.includes(exact) ? exact : words);
  if (!/^(?:text|layout)\//.test(found.code) || found.code === 'text/smallest-size')
    return { ...found, place };
  // The field is optional in the facts of all these.
  return { ...found, place, facts: { ...found.facts, field: undefined } } as unknown as Diagnostic;
}

function elementsOf({ part, chapter }: PartOrder, desk: BookletDesk): readonly Element[] | undefined {
  const { template, values } = templateFor(part, desk);
  const own = fillNamed(template, values, desk);
  if (part.drawing === undefined) return own;
  const { templates } = desk.shop;
  if (!templates.has(part.drawing.template)) {
    desk.tell([unknownFigure(part, chapter, { name: part.drawing.template, known: templates.keys() })]);
    return undefined;
  }
  const drawing = fillNamed(part.drawing.template, part.drawing.values, desk);
  return drawing && [...drawing, ...(own ?? [])];
}

function drawCard(request: CardRequest, { part, chapter }: PartOrder, { shop, tell }: BookletDesk) {
  shop.watch?.figure(request, namedLikeness(request, shop));
  const { value, problems } = pressNamedCard(request, shop);
  tell(problems);
  if (value === undefined && problems.length === 0) {
    const known = shop.project.decks.flatMap(({ cards }) => cards.map(({ id }) => id));
    tell([unknownFigure(part, chapter, { name: request.ref ?? '', known })]);
  }
  return value;
}

function unknownFigure(
  { words }: BlockPart,
  chapter: Written,
  { name, known }: { readonly name: string; readonly known: Iterable<string> },
): Diagnostic {
  const facts = { target: words, nearest: nearest(name, known) };
  return problem('booklet/unknown-figure', facts, { place: findText(chapter, words) });
}
