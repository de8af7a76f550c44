import { nearest } from '../../diagnostics/suggest.js';
import { compileAttributes } from './compile-attributes.js';
import { compileBlock } from './compile-block.js';
import { compileContent } from './compile-content.js';
import { compilePart, compileSlot } from './compile-part.js';
import { compileHole } from './compile-pieces.js';
import { constantElement } from './constant-element.js';
import { BETWEEN, shortened } from './likeness.js';
import type { ElementNode, HoleNode, MarkupNode, TextNode } from './markup.js';
import type { ElementPlan, Plan } from './plan.js';
import { placeOf, reportAt, type Site, spend } from './site.js';
import { ELEMENT_NAMES, type ElementName, isElementName, ruleOf } from './vocabulary.js';

/** What elements stand in: an element, the top of a file, or something unknown that allows all. */
export type Parent = ElementName | 'top-of-template' | 'top-of-part' | 'anything';

/** Compiles whole elements and the blocks and parts around them. */
export const compileElements =
  (parent: Parent) =>
  (nodes: readonly MarkupNode[], site: Site): readonly Plan<ElementPlan>[] =>
    nodes.flatMap((node) => compileNode(node, site, parent));

function compileNode(node: MarkupNode, site: Site, parent: Parent): readonly Plan<ElementPlan>[] {
  if (node.kind === 'text') return compileText(node, site, parent);
  if (!spend(site, node.span)) return [];
  switch (node.kind) {
    case 'hole':
      return compileStrayHole(node, site);
    case 'block':
      return compileBlock(node, site, compileElements(parent));
    case 'part':
      return compilePart(node, site, compileElements(parent));
    case 'slot':
      return compileSlot(node, site, compileElements(parent));
    case 'element':
      return compileElement(node, site, parent);
  }
}

function compileText({ text, span }: TextNode, site: Site, parent: Parent): readonly never[] {
  const stray = text.trim();
  if (stray === '' || parent === 'anything') return [];
  const from = span.from + (site.source.text.slice(span.from, span.to).search(/\S/) || 0);
  const facts = { text: stray.slice(0, 40), parent: nameOf(parent), takes: 'elements' as const };
  reportAt(site, { from, to: span.to }, ['template/stray-text', facts]);
  return [];
}

function compileStrayHole(node: HoleNode, site: Site): readonly never[] {
  compileHole(node, site);
  reportAt(site, node.span, ['template/misplaced-hole', { where: 'between-elements' }]);
  return [];
}

const nameOf = (parent: Parent): string => (isElementName(parent) ? parent : '');

function compileElement(node: ElementNode, site: Site, parent: Parent): readonly ElementPlan[] {
  const { name } = node;
  if (!isElementName(name)) {
    const facts = { name, nearest: nearest(name, ELEMENT_NAMES), known: ELEMENT_NAMES };
    reportAt(site, node.nameSpan, ['template/unknown-element', facts]);
    // Mistakes inside it are worth knowing, too.
    compileElements('anything')(node.children, site);
    return [];
  }
  checkParent(node, { name, parent }, site);
  const rule = ruleOf(name);
  const { fixed, dynamic } = compileAttributes(node, rule, site);
  const content = rule.holds === 'inline' ? compileContent(name)(node.children, site) : [];
  const children = rule.holds === 'elements' ? compileElements(name)(node.children, site) : [];
  if (rule.holds === 'none') checkEmpty(node, site);

  const place = placeOf(site, node.span);
  // A part is handed constants, too: the same tag may have other fixed values where the part is used again.
  const id = shortened([`${place.file}:${place.start.offset}`, JSON.stringify(fixed)].join(BETWEEN));
  const plan = { kind: 'element', name, id, place, fixed, dynamic, children, content } as const;
  return [{ ...plan, constant: constantElement(plan) }];
}

interface Standing {
  readonly name: ElementName;
  readonly parent: Parent;
}

function checkParent(node: ElementNode, { name, parent }: Standing, site: Site): void {
  if (parent === 'anything') return;
  const within = ruleOf(name).within ?? (parent === 'top-of-template' ? ['face'] : undefined);
  const isFace = name === 'face' && parent === 'top-of-template';
  if (within && !within.includes(parent) && !isFace) {
    reportAt(site, node.nameSpan, ['template/wrong-parent', { name, parent: nameOf(parent), within }]);
    return;
  }
  const only = isElementName(parent) ? ruleOf(parent).only : undefined;
  if (only && !only.includes(name)) {
    reportAt(site, node.nameSpan, ['template/wrong-child', { name, parent, takes: only }]);
  }
}

function checkEmpty({ name, children }: ElementNode, site: Site): void {
  for (const child of children) {
    if (child.kind === 'text' && child.text.trim() === '') continue;
    if (child.kind === 'element') {
      reportAt(site, child.span, [
        'template/wrong-child',
        { name: child.name, parent: name, takes: 'nothing' },
      ]);
    } else {
      const text = site.source.text.slice(child.span.from, child.span.to).trim().slice(0, 40);
      reportAt(site, child.span, ['template/stray-text', { text, parent: name, takes: 'nothing' }]);
    }
  }
}
