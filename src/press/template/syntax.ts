/** A range of offsets in a template, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Literal = string | number | boolean | undefined;

/** What may stand in a hole. */
export type Expr = LiteralExpr | PathExpr | CallExpr;

export interface LiteralExpr {
  readonly kind: 'literal';
  readonly value: Literal;
  readonly span: Span;
}

export interface PathExpr {
  readonly kind: 'path';
  /** Begins with `@`. */
  readonly global: boolean;
  /** How many `../` it begins with. */
  readonly up: number;
  readonly parts: readonly string[];
  /** As the maker wrote it. */
  readonly text: string;
  readonly span: Span;
}

export interface CallExpr {
  readonly kind: 'call';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Expr[];
  readonly span: Span;
}

/** A template as Handlebars sees it, reduced to what templates may use. */
export type Statement =
  | ContentStatement
  | CommentStatement
  | HoleStatement
  | BlockStatement
  | PartStatement
  | SlotStatement;

export interface ContentStatement {
  readonly kind: 'content';
  readonly text: string;
  /** Offset of its first character; the others follow without a gap. */
  readonly from: number;
}

export interface CommentStatement {
  readonly kind: 'comment';
}

export interface HoleStatement {
  readonly kind: 'hole';
  readonly value: Expr;
  readonly span: Span;
}

export const BLOCKS = ['if', 'unless', 'each'] as const;
export type BlockName = (typeof BLOCKS)[number];

export interface BlockStatement {
  readonly kind: 'block';
  readonly name: BlockName;
  readonly value: Expr;
  readonly body: readonly Statement[];
  readonly otherwise: readonly Statement[];
  /** The opening `{{#…}}`. */
  readonly span: Span;
}

export interface PartStatement {
  readonly kind: 'part';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Argument[];
  /** What stands between `{{#> …}}` and its end. */
  readonly body?: readonly Statement[] | undefined;
  /** The `{{> …}}` or the opening `{{#> …}}`. */
  readonly span: Span;
}

/** A value handed over to a part by name. */
export interface Argument {
  readonly name: string;
  readonly value: Expr;
  readonly span: Span;
}

/** `{{> @partial-block}}`: where a part puts its content. */
export interface SlotStatement {
  readonly kind: 'slot';
  readonly span: Span;
}
