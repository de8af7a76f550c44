import { problem } from '../../diagnostics/diagnostic.js';
import { partsOfChapter } from '../../press/booklet/block-parts.js';
import { type PlacedPiece, paginate } from '../../press/booklet/paginate.js';
import { sliceItems } from '../../press/booklet/slice-items.js';
import type { AnchorItem, Frame, FrameItem } from '../../press/frame.js';
import type { BookletProduct } from '../../project/project.js';
import type { Box } from '../../units.js';
import type { Tell } from '../card-faces.js';
import type { PageFacts } from '../globals.js';
import type { Shop } from '../shop.js';
import { bookletWords } from './booklet-words.js';
import { contentsPart } from './contents-part.js';
import { findText } from './find-text.js';
import { flowOf, type PageDesk, pressPage, withItems } from './page-faces.js';
import { type PageOf, withPages } from './page-references.js';
import { type PartPress, type PressedPart, pressPart } from './press-part.js';
import { type Chapter, readChapters } from './read-chapters.js';

/** The pages of a booklet in reading order, covers included. */
export interface BookletPages {
  readonly frames: readonly Frame[];
  readonly lastIsBackCover: boolean;
}

/** Page numbers settle in the second round; a reference that moves a page could need a third. */
const MOST_ROUNDS = 4;

/** Reads the chapters of a booklet and sets its pages, until every page number in them is true. */
export function bookletPages(product: BookletProduct, shop: Shop, tell: Tell): BookletPages {
  const chapters = readChapters(product, shop, tell);
  let pages = new Map<string, number>();
  for (let round = 1; ; round++) {
    const said: Parameters<Tell>[0][] = [];
    const desk: PageDesk = { product, shop, tell: (problems) => void said.push(problems) };
    const book = setBook(chapters, (anchor) => pages.get(anchor), desk);
    const settled = [...book.anchors].every(([anchor, page]) => pages.get(anchor) === page);
    pages = book.anchors;
    if (!settled && round < MOST_ROUNDS) continue;
    for (const problems of said) tell(problems);
    return { frames: book.frames, lastIsBackCover: product.pages.backCover !== undefined };
  }
}

interface Book {
  readonly frames: Frame[];
  /** Page number by anchor. */
  readonly anchors: Map<string, number>;
}

function setBook(chapters: readonly Chapter[], pageOf: PageOf, desk: PageDesk): Book {
  const { cover, contents, opening, left, right, backCover } = desk.product.pages;
  const book: Book = { frames: [], anchors: new Map() };
  const outside = { chapter: '', chapter_number: 0 };
  if (cover !== undefined) addPage(book, cover, outside, desk);
  const { contents: title } = bookletWords(desk.shop.project);
  const list = chapters.map((chapter) => ({ chapter, parts: [contentsPart(chapter, pageOf)] }));
  const about = { ...outside, chapter: title };
  setRun(book, { list, about, first: contents, left: contents, right: contents }, desk);
  for (const chapter of chapters) {
    const pattern = bookletWords(desk.shop.project).page;
    const blocks = chapter.blocks.map((block) => withPages(block, pageOf, pattern));
    const parts = partsOfChapter({ blocks, seed: chapter.anchor });
    const about = { chapter: chapter.title, chapter_number: chapter.number };
    book.anchors.set(chapter.anchor, book.frames.length + 1);
    setRun(book, { list: [{ chapter, parts }], about, first: opening, left, right, anchor: chapter }, desk);
  }
  if (backCover !== undefined) addPage(book, backCover, outside, desk);
  return book;
}

type About = Pick<PageFacts, 'chapter' | 'chapter_number'>;

interface Run {
  readonly list: readonly {
    readonly chapter: Chapter;
    readonly parts: Parameters<typeof pressPart>[0][] | readonly Parameters<typeof pressPart>[0][];
  }[];
  readonly about: About;
  readonly first: string;
  readonly left: string;
  readonly right: string;
  /** The chapter whose title stands on the first page. */
  readonly anchor?: Chapter;
}

/** Sets one chapter, or the contents: presses its parts and fills as many pages as they need. */
function setRun(book: Book, run: Run, desk: PageDesk): void {
  const start = book.frames.length + 1;
  const templateOf = (index: number) =>
    index === 0 ? run.first : isLeft(start + index) ? run.left : run.right;
  const flows = new Map<string, Box>();
  const flowAt = (index: number): Box => {
    const template = templateOf(index);
    const known =
      flows.get(template) ?? flowOf(pressPage(template, facts(start, run.about), desk), desk.product);
    flows.set(template, known);
    return known;
  };
  const press: PartPress = { ...desk, width: flowAt(0).width, compiled: new Map() };
  const pieces = run.list.flatMap(({ chapter, parts }) =>
    parts.flatMap((part) => pressPart(part, chapter, press) ?? []),
  );
  const { pages, tooTall } = paginate(pieces, (index) => flowAt(index).height);
  desk.tell(tooTall.map((piece) => tooTallFor(piece, flowAt(1).height)));
  pages.forEach((placed, index) => {
    const number = start + index;
    const face = pressPage(templateOf(index), facts(number, run.about), desk);
    const items = placed.flatMap((piece) => draw(piece, flowAt(index)));
    for (const { piece } of placed) if (piece.part.anchor) book.anchors.set(piece.part.anchor.name, number);
    const title = index === 0 && run.anchor ? [titleAnchor(run.anchor)] : [];
    if (face) book.frames.push(withItems(face.frame, [...title, ...items]));
  });
}

const isLeft = (page: number): boolean => page % 2 === 0;
const facts = (number: number, about: About): PageFacts => ({ number, left: isLeft(number), ...about });

function addPage(book: Book, template: string, about: About, desk: PageDesk): void {
  const face = pressPage(template, facts(book.frames.length + 1, about), desk);
  if (face) book.frames.push(face.frame);
}

const titleAnchor = ({ anchor, title }: Chapter): AnchorItem => ({
  kind: 'anchor',
  name: anchor,
  y: 0,
  bookmark: { title, level: 0 },
});

function draw({ piece, y, from, to }: PlacedPiece<PressedPart>, flow: Box): readonly FrameItem[] {
  const whole = from === 0 && to === piece.height;
  const items = whole ? piece.items : sliceItems(piece.items, from, to);
  const top = flow.y + y;
  const group: FrameItem = { kind: 'group', items, x: flow.x, y: top - from };
  const { anchor } = piece.part;
  if (anchor === undefined || from > 0) return [group];
  const { name, title, level } = anchor;
  return [{ kind: 'anchor', name, y: top, bookmark: { title, level } }, group];
}

function tooTallFor({ part, height, chapter }: PressedPart, room: number) {
  const words = Object.values(part.values)
    .flat()
    .find((value) => typeof value === 'string' && value !== '');
  const facts = { block: part.part, overMm: Math.max(0, height - room) };
  return problem('booklet/too-tall', facts, { place: findText(chapter, String(words ?? '')) });
}
