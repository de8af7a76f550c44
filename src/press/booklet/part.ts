type Plain = string | number | boolean;

type PartValue = Plain | readonly PartValue[] | { readonly [name: string]: PartValue };

/** What a part template is filled with. */
export type PartValues = { readonly [name: string]: PartValue };

/** One stretch of a block that is drawn by one template: a paragraph, a step, a row of a table. */
export interface BlockPart {
  readonly part: PartName;
  /** A template that draws a figure and what it is filled with; the part itself comes below. */
  readonly drawing?: { readonly template: string; readonly values: PartValues };
  readonly values: PartValues;
  /** As the chapter has them, to find the part there. */
  readonly words: string;
  /** Not the first part of its block. */
  readonly goesOn?: boolean;
  readonly keepWithNext?: boolean;
  /** May be cut between lines of text. */
  readonly cuttable?: boolean;
  readonly startsPage?: boolean;
  /** Where links and bookmarks lead. */
  readonly anchor?: { readonly name: string; readonly title: string; readonly level: number };
  /** The header row to repeat when the table goes on, on the next page. */
  readonly header?: BlockPart;
}

export const PART_NAMES = [
  'chapter-title',
  'lead',
  'paragraph',
  'heading-2',
  'heading-3',
  'step',
  'bullet',
  'callout',
  'table-row',
  'figure-cards',
  'figure-caption',
  'contents-line',
  'index-letter',
] as const;

export type PartName = (typeof PART_NAMES)[number];
