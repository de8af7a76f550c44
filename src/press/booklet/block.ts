/** A block of a chapter. Texts carry the press's inline markup: `**bold**`, `*italic*`, `{icon}`, `[text](#anchor)`. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** What `[text](#anchor)` leads to. */
      readonly anchor: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'steps'; readonly first: number; readonly items: readonly string[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'callout';
      /** The word in `> [!WORD]`, lower case. */
      readonly type: string;
      readonly title: string;
      readonly paragraphs: readonly string[];
      /** Never ends a page: it announces what follows. */
      readonly keepWithNext?: boolean | undefined;
    }
  | {
      readonly kind: 'figure';
      /** Several stand side by side. */
      readonly pictures: readonly Picture[];
      /** What a numbered list right after a drawn figure says about its numbers. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'page-break' };

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** `![caption](target)`: a card, or a template that draws the figure. */
export interface Picture {
  readonly target: string;
  readonly caption: string;
}
