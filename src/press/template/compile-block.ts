import { written } from './check-arguments.js';
import { compileExpression } from './compile-expression.js';
import type { BlockNode } from './markup.js';
import type { Choice, Loop, Plan } from './plan.js';
import { NOTHING } from './resolve-path.js';
import { shapeName, turnsOf, UNKNOWN } from './shape.js';
import { type Expression, placeOf, reportAt, type Site } from './site.js';
import { isTrue } from './value.js';

type CompileNodes<Node, Leaf> = (nodes: readonly Node[], site: Site) => readonly Plan<Leaf>[];

/** Compiles both branches of a block, also where one of them can never be taken. */
export function compileBlock<Node, Leaf>(
  block: BlockNode<Node>,
  site: Site,
  compileNodes: CompileNodes<Node, Leaf>,
): readonly Plan<Leaf>[] {
  const value = compileExpression(block.value, site);
  if (block.name === 'each') return [compileLoop({ block, value }, site, compileNodes)];
  const body = compileNodes(block.body, site);
  const otherwise = compileNodes(block.otherwise, site);
  const [yes, no] = block.name === 'if' ? [body, otherwise] : [otherwise, body];
  if (value.constant) return isTrue(value.constant.value) ? yes : no;
  return [choice(value, yes, no)];
}

const choice = <Leaf>(
  { evaluate }: Expression,
  yes: readonly Plan<Leaf>[],
  no: readonly Plan<Leaf>[],
): Choice<Leaf> => ({ kind: 'choice', test: (level) => isTrue(evaluate(level)), yes, no });

interface Looped<Node> {
  readonly block: BlockNode<Node>;
  readonly value: Expression;
}

function compileLoop<Node, Leaf>(
  { block, value }: Looped<Node>,
  site: Site,
  compileNodes: CompileNodes<Node, Leaf>,
): Loop<Leaf> {
  const turns = turnsOf(value.shape);
  if (!turns) {
    const facts = { path: written(block.value, site), shape: shapeName(value.shape) };
    reportAt(site, block.value.span, ['template/not-a-list', facts]);
  }
  const { evaluate, origin, ofView = false } = turns ? value : NOTHING;
  const depth = site.depth + 1;
  const inside: Site = {
    ...site,
    depth,
    scope: { kind: 'value', shape: turns?.of ?? UNKNOWN, ofView, depth, outer: site.scope },
    turns: { depth, key: turns?.key ?? UNKNOWN, outer: site.turns },
  };
  const each = compileNodes(block.body, inside);
  const none = compileNodes(block.otherwise, site);
  return { kind: 'loop', list: evaluate, origin, ofView, each, none, place: placeOf(site, block.span) };
}
