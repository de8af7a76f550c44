import type { Argument, BlockName, Expr, Span } from './syntax.js';

/** A template as markup: elements, text and holes, in the order of the file. Nothing in it is checked yet. */
export type MarkupNode = PieceNode | BlockNode<MarkupNode> | PartNode | SlotNode | ElementNode;

/** What may stand in an attribute value. */
export type PieceNode = TextNode | HoleNode | BlockNode<PieceNode>;

export interface TextNode {
  readonly kind: 'text';
  /** Entities read; in element content, each stretch of whitespace is one space. */
  readonly text: string;
  readonly span: Span;
}

export interface HoleNode {
  readonly kind: 'hole';
  readonly value: Expr;
  readonly span: Span;
}

export interface BlockNode<Node> {
  readonly kind: 'block';
  readonly name: BlockName;
  readonly value: Expr;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
  readonly span: Span;
}

export interface PartNode {
  readonly kind: 'part';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Argument[];
  readonly body: readonly MarkupNode[] | undefined;
  readonly span: Span;
}

export interface SlotNode {
  readonly kind: 'slot';
  readonly span: Span;
}

export interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly nameSpan: Span;
  /** The opening tag. */
  readonly span: Span;
  readonly attributes: readonly AttributeNode[];
  readonly children: readonly MarkupNode[];
}

export interface AttributeNode {
  readonly name: string;
  readonly span: Span;
  readonly value: readonly PieceNode[];
  /** Between the quotes. */
  readonly valueSpan: Span;
}
