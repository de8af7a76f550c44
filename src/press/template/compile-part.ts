import { problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import { compileExpression } from './compile-expression.js';
import { LIMITS } from './limits.js';
import type { MarkupNode, PartNode, SlotNode } from './markup.js';
import type { Plan } from './plan.js';
import { type ArgumentScope, placeOf, reportAt, reportFound, type Site, type Slot, spend } from './site.js';

type CompileNodes<Leaf> = (nodes: readonly MarkupNode[], site: Site) => readonly Plan<Leaf>[];

/**
 * Compiles a part once more for each place that uses it: so its values are checked with the shapes they have there,
 * and filling a face knows no parts at all.
 */
export function compilePart<Leaf>(
  node: PartNode,
  site: Site,
  compileNodes: CompileNodes<Leaf>,
): readonly Plan<Leaf>[] {
  const part = findPart(node, site);
  if (!part) return [];
  const scope = argumentScope(node, site);
  const slot: Slot | undefined = node.body && { nodes: node.body, site, filled: false };
  const plans = compileNodes(part.nodes, {
    ...site,
    source: part.source,
    scope,
    slot,
    parts: [...site.parts, node.name],
    calledAt: site.calledAt ?? placeOf(site, node.span),
  });
  warnOfUnused(node, { scope, slot }, site);
  return plans;
}

function findPart(node: PartNode, site: Site) {
  const { compilation, parts } = site;
  const { name, nameSpan } = node;
  const inside = parts.indexOf(name);
  if (inside !== -1) {
    reportAt(site, nameSpan, ['template/part-cycle', { parts: [...parts.slice(inside), name] }]);
    return undefined;
  }
  if (parts.length > LIMITS.nesting) {
    reportAt(site, nameSpan, ['template/too-large', { what: 'nesting', limit: LIMITS.nesting }]);
    return undefined;
  }
  if (!compilation.partNames.includes(name)) {
    const known = compilation.partNames;
    reportAt(site, nameSpan, ['template/unknown-part', { name, nearest: nearest(name, known), known }]);
  }
  return spend(site, node.span) ? compilation.part(name) : undefined;
}

function argumentScope({ args }: PartNode, site: Site): ArgumentScope {
  const values = new Map(
    args.map(({ name, value }) => [name, { expression: compileExpression(value, site), depth: site.depth }]),
  );
  return { kind: 'arguments', values, used: new Set(), outer: undefined };
}

interface Handed {
  readonly scope: ArgumentScope;
  readonly slot: Slot | undefined;
}

/** Most often a name misspelt where the part is used. */
function warnOfUnused({ args, name: part, span }: PartNode, { scope, slot }: Handed, site: Site): void {
  for (const { name, span: written } of args) {
    if (scope.used.has(name)) continue;
    const facts = { part, name, known: [...scope.used] };
    reportFound(site, written, problem('template/unused-argument', facts, { severity: 'warning' }));
  }
  if (slot && !slot.filled) {
    reportFound(site, span, problem('template/unused-content', { part }, { severity: 'warning' }));
  }
}

/** Puts the content of a part's call in its place; names in it mean what they mean where the part is used. */
export function compileSlot<Leaf>(
  node: SlotNode,
  site: Site,
  compileNodes: CompileNodes<Leaf>,
): readonly Plan<Leaf>[] {
  const { slot } = site;
  if (!slot) {
    reportAt(site, node.span, ['template/nothing-to-place', {}]);
    return [];
  }
  slot.filled = true;
  if (!spend(site, node.span)) return [];
  return compileNodes(slot.nodes, { ...slot.site, depth: site.depth });
}
