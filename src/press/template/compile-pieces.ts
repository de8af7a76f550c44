import { written } from './check-arguments.js';
import { compileBlock } from './compile-block.js';
import { compileExpression } from './compile-expression.js';
import { follow, isLeaf } from './follow.js';
import type { Level } from './level.js';
import type { HoleNode, PieceNode } from './markup.js';
import type { Piece, Plan } from './plan.js';
import { fieldNames, isPrintable, shapeName } from './shape.js';
import { type Expression, reportAt, type Site, spend } from './site.js';
import { print } from './value.js';

/** Compiles what makes up a text or an attribute's value. */
export const compilePieces = (nodes: readonly PieceNode[], site: Site): readonly Plan<Piece>[] =>
  nodes.flatMap((node) => compilePiece(node, site));

function compilePiece(node: PieceNode, site: Site): readonly Plan<Piece>[] {
  if (node.kind === 'text') return [{ kind: 'literal', text: node.text }];
  if (!spend(site, node.span)) return [];
  if (node.kind === 'block') return compileBlock(node, site, compilePieces);
  return [compileHole(node, site)];
}

/** A value to be printed; what consists of several values cannot be. */
export function compileHole({ value, span }: HoleNode, site: Site): Piece {
  const expression = compileExpression(value, site);
  if (!isPrintable(expression.shape)) {
    const fields = fieldNames(expression.shape);
    const facts = { path: written(value, site), shape: shapeName(expression.shape), fields };
    reportAt(site, span, ['template/not-printable', facts]);
  }
  return holeOf(expression);
}

const holeOf = ({ constant, evaluate, origin }: Expression): Piece =>
  constant ? { kind: 'literal', text: print(constant.value) } : { kind: 'hole', evaluate, origin };

/** The text that is the same for every card, if it is. */
export function constantText(pieces: readonly Plan<Piece>[]): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (!isLeaf(piece) || piece.kind !== 'literal') return undefined;
    text += piece.text;
  }
  return text;
}

/** Joins pieces for a card; the usual single hole takes the short way. */
export function textOf(pieces: readonly Plan<Piece>[]): (level: Level) => string {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'hole') return (level) => print(only.evaluate(level));
  return (level) => {
    let text = '';
    follow(pieces, level, (piece, inside) => {
      text += piece.kind === 'literal' ? piece.text : print(piece.evaluate(inside));
    });
    return text;
  };
}
