import type { Block } from '../../press/booklet/block.js';

/** The page each anchor stands on, as far as pages have been made. */
export type PageNumbers = ReadonlyMap<string, number>;

/** As wide as most page numbers, so that the first pages made are nearly always right. */
const UNKNOWN = 10;

export const pageOf = (anchor: string, numbers: PageNumbers): number => numbers.get(anchor) ?? UNKNOWN;

/** Anchors that begin with a dot are the press's own. */
const LINK = /\[([^[\]]+)\]\(#([^.)][^)]*)\)/g;

/** Adds the page number to every link, for readers who hold paper: “Gates (page 12)”. */
export function withPages(block: Block, numbers: PageNumbers, pattern: string): Block {
  const add = (text: string): string =>
    text.replace(LINK, (link, _, anchor: string) => {
      return `${link} ${pattern.replace('{page}', String(pageOf(anchor, numbers)))}`;
    });
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: add(block.text) };
    case 'steps':
    case 'bullets':
      return { ...block, items: block.items.map(add) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(add)) };
    case 'callout':
      return { ...block, paragraphs: block.paragraphs.map(add) };
    case 'figure':
      return { ...block, notes: block.notes.map(add) };
    default:
      return block;
  }
}
