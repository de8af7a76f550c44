import { figurePart } from '../press/booklet/figure-part.js';
import { bookletWords } from '../products/booklet/booklet-words.js';
import type { Chapter } from '../products/booklet/chapter.js';
import { pressPart } from '../products/booklet/press-part.js';
import { readChapters } from '../products/booklet/read-chapters.js';
import type { Tell } from '../products/card-faces.js';
import type { Shop } from '../products/shop.js';
import type { BookletProduct, CardsProduct, Product } from '../project/project.js';
import { cardBlocks } from './card-blocks.js';
import { chapterBlocks, type DrawFigure, titleBlock } from './chapter-blocks.js';
import { missingAlternatives } from './check-alternatives.js';
import { COLOPHON, colophonBlocks, colophonHome } from './colophon.js';
import { plain, type ReadingBlock, type ReadingDocument } from './document.js';
import { readFaces } from './read-faces.js';
import { readingWords } from './reading-words.js';

/** The document of one product: a booklet chapter by chapter, a deck card by card. */
export function readingDocument(product: Product, shop: Shop, tell: Tell): ReadingDocument {
  const { title } = product;
  if (product.id === COLOPHON)
    return { file: 'colophon', title, blocks: [titleBlock(title), ...colophonBlocks(shop)] };
  const described = shop.project.reading?.described.get(product.id);
  const book = product.kind === 'booklet' ? product : described && asBooklet(product, described);
  const blocks = book ? bookletBlocks(book, shop, tell) : deckBlocks(product as CardsProduct, shop, tell);
  return {
    file: product.id,
    title: `${shop.project.title}: ${title}`,
    blocks: [
      titleBlock(title),
      ...blocks,
      ...(product === colophonHome(shop.project) ? colophonBlocks(shop) : []),
    ],
  };
}

/** A board is told in chapters of its own, where the game has them. */
const asBooklet = (product: Product, chapters: readonly string[]): BookletProduct => ({
  ...product,
  kind: 'booklet',
  chapters,
  records: [],
  pages: { left: '', right: '' },
  blocks: {},
  runOn: false,
});

function deckBlocks(product: CardsProduct, shop: Shop, tell: Tell): readonly ReadingBlock[] {
  const { decks, title } = product;
  const words = readingWords(shop.project);
  const cards = shop.project.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards);
  if (decks.length === 0) {
    const said = readFaces(product, undefined, { shop, tell, said: [title] });
    return said.length > 0 ? said : [{ kind: 'paragraph', text: plain(title) }];
  }
  return cards.flatMap((card, index) => {
    const blocks = cardBlocks(card, { title, number: index + 1 }, { shop, words });
    if (blocks.length > (card.copies > 1 ? 2 : 1)) return blocks;
    // Its fields are not told one by one: what is printed on it is.
    const [heading] = blocks;
    const said = [title, heading?.kind === 'heading' ? heading.text : ''];
    return [...blocks, ...readFaces(product, card, { shop, tell, said })];
  });
}

/** As wide as a figure is drawn in the printed booklet. */
const FIGURE_WIDTH = 120;

function bookletBlocks(product: BookletProduct, shop: Shop, tell: Tell): readonly ReadingBlock[] {
  const words = readingWords(shop.project);
  const labels = bookletWords(shop.project);
  const chapters = readChapters(product, shop, tell);
  const desk = {
    product,
    shop,
    tell,
    words: labels,
    numbers: new Map(),
    terms: new Map(),
    told: new Set<string>(),
  };
  const drawIn =
    (chapter: Chapter): DrawFigure =>
    (figure) => {
      const piece = pressPart({ part: figurePart(figure), chapter, width: FIGURE_WIDTH }, desk);
      return piece && { items: piece.content.items, width: FIGURE_WIDTH, height: piece.height };
    };
  const contents: ReadingBlock = {
    kind: 'list',
    ordered: false,
    items: chapters.map(({ title, anchor }) => ({
      label: '•',
      text: `[${plain(title)}](#${anchor})`,
      below: [],
    })),
  };
  return [
    ...(chapters.length > 1
      ? [{ kind: 'paragraph', text: `**${labels.contents}**` } as const, contents]
      : []),
    ...chapters.flatMap((chapter) => {
      tell(missingAlternatives(chapter, words));
      return chapterBlocks(chapter.blocks, { words, labels: labels.labels, draw: drawIn(chapter) });
    }),
  ];
}
