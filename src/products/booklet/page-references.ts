import type { Block } from '../../press/booklet/block.js';

/** The page an anchor stands on; unknown until pages have been made once. */
export type PageOf = (anchor: string) => number | undefined;

const LINK = /\[([^\]]+)\]\(#([^)]+)\)/g;

/** A placeholder as wide as most page numbers, so that the first pages made are nearly always right. */
const UNKNOWN = 10;

/** Adds the page number to every link, for readers who hold paper: “Gates (page 12)”. */
export function withPages(block: Block, pageOf: PageOf, pattern: string): Block {
  const add = (text: string): string =>
    text.replace(LINK, (_, words: string, anchor: string) => {
      const page = String(pageOf(anchor) ?? UNKNOWN);
      return `[${words}](#${anchor}) ${pattern.replace('{page}', page)}`;
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
    default:
      return block;
  }
}
