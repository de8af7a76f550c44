import { anchorOf } from '../press/booklet/anchor.js';
import type { Block, BlockOf } from '../press/booklet/block.js';
import { plain, type ReadingBlock, type ReadingItem } from './document.js';
import type { ReadingWords } from './reading-words.js';
import { sayIcons, sayItem } from './say-icons.js';

/** Draws a figure as the printed booklet has it; nothing where it cannot be drawn. */
export type DrawFigure = (figure: BlockOf<'figure'>) => FigureDrawing | undefined;
type FigureDrawing = Extract<ReadingBlock, { kind: 'figure' }>['drawing'];

interface Desk {
  readonly words: ReadingWords;
  /** Words above boxes, by the word in `> [!WORD]`. */
  readonly labels: ReadonlyMap<string, string>;
  readonly draw: DrawFigure;
}

/** A chapter as a document for reading has it: its title one level below that of the document. */
export const chapterBlocks = (blocks: readonly Block[], desk: Desk): readonly ReadingBlock[] =>
  blocks.flatMap((block) => blocksOf(block, desk));

function blocksOf(block: Block, desk: Desk): readonly ReadingBlock[] {
  const { words, labels } = desk;
  switch (block.kind) {
    case 'heading': {
      const { level, text, anchor } = block;
      return [{ kind: 'heading', level: level + 1, text: sayIcons(text, words), anchor }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', text: sayIcons(block.text, words) }];
    case 'bullets':
      return [list(block.items, { words, label: () => '•', ordered: false })];
    case 'steps':
      return [list(block.items, { words, label: (index) => `${block.first + index}.`, ordered: true })];
    case 'table': {
      const said = (cells: readonly string[]) => cells.map((cell) => sayItem(cell, words));
      return [{ kind: 'table', header: said(block.header), rows: block.rows.map(said) }];
    }
    case 'callout': {
      const label = [labels.get(block.type) ?? '', block.title].filter(Boolean).join(': ');
      const texts = block.paragraphs.map((text) => sayIcons(text, words));
      return [label && `**${sayIcons(label, words)}**`, ...texts]
        .filter(Boolean)
        .map((text) => ({ kind: 'paragraph', text }));
    }
    case 'figure':
      return figure(block, desk);
    case 'page-break':
      return [];
  }
}

interface Listed {
  readonly words: ReadingWords;
  readonly label: (index: number) => string;
  readonly ordered: boolean;
}

function list(items: readonly string[], { words, label, ordered }: Listed): ReadingBlock {
  const entries = items.map(
    (item, index): ReadingItem => ({ label: label(index), text: sayItem(item, words), below: [] }),
  );
  return { kind: 'list', ordered, items: entries };
}

function figure(block: BlockOf<'figure'>, { words, draw }: Desk): readonly ReadingBlock[] {
  const { pictures, notes } = block;
  // An index of pages is of no use where pages are others: links and search do its work.
  if (pictures[0]?.target === 'index:') return [];
  const drawing = draw(block);
  const alt = alternativeOf(block, words);
  // A drawn figure has its captions in it, and its alternative says them.
  const captions = (drawing ? [] : pictures).map(({ caption }) => sayIcons(caption, words)).filter(Boolean);
  const shown: readonly ReadingBlock[] = drawing && alt ? [{ kind: 'figure', alt, drawing }] : [];
  return [
    ...shown,
    ...captions.map((text) => ({ kind: 'paragraph', text }) as const),
    ...(notes.length > 0 ? [list(notes, { words, label: (index) => `${index + 1}.`, ordered: true })] : []),
  ];
}

/** The maker's words for a figure, or its caption. */
export function alternativeOf({ pictures }: BlockOf<'figure'>, words: ReadingWords): string {
  const texts = pictures.map(
    ({ target, caption }) => words.alternative(target) ?? unmarked(sayIcons(caption, words)),
  );
  return texts.filter(Boolean).join(' ');
}

const unmarked = (text: string): string =>
  text.replaceAll(/\[((?:\\.|[^[\]\\])+)\]\([^\s()]+\)/g, '$1').replaceAll(/\*+|\\/g, '');

/** The heading of a whole document. */
export const titleBlock = (title: string): ReadingBlock => ({
  kind: 'heading',
  level: 1,
  text: plain(title),
  anchor: `.title-${anchorOf(title)}`,
});
