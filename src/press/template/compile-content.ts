import { compileBlock } from './compile-block.js';
import { compilePart, compileSlot } from './compile-part.js';
import { compileHole } from './compile-pieces.js';
import type { MarkupNode } from './markup.js';
import type { Piece, Plan } from './plan.js';
import { reportAt, type Site, spend } from './site.js';

/** Compiles what stands in an element that holds text. */
export const compileContent =
  (parent: string) =>
  (nodes: readonly MarkupNode[], site: Site): readonly Plan<Piece>[] =>
    nodes.flatMap((node) => compileNode(node, site, parent));

function compileNode(node: MarkupNode, site: Site, parent: string): readonly Plan<Piece>[] {
  if (node.kind === 'text') return [{ kind: 'literal', text: node.text }];
  if (!spend(site, node.span)) return [];
  switch (node.kind) {
    case 'hole':
      return [compileHole(node, site)];
    case 'block':
      return compileBlock(node, site, compileContent(parent));
    case 'part':
      return compilePart(node, site, compileContent(parent));
    case 'slot':
      return compileSlot(node, site, compileContent(parent));
    case 'element':
      reportAt(site, node.span, ['template/wrong-child', { name: node.name, parent, takes: 'text' }]);
      return [];
  }
}
