import { ContentBuilder } from './content-builder.js';
import type { Element, ElementOf } from './element.js';
import { isLeaf } from './follow.js';
import { BETWEEN, shortened } from './likeness.js';
import type { ElementPlan } from './plan.js';
import type { ElementName } from './vocabulary.js';

/** The element itself, made once, where nothing in it depends on a card. */
export function constantElement(plan: Omit<ElementPlan, 'constant'>): Element | undefined {
  if (plan.dynamic.length > 0) return undefined;
  const children: Element[] = [];
  for (const child of plan.children) {
    if (!isLeaf(child) || !child.constant) return undefined;
    children.push(child.constant);
  }
  const content = new ContentBuilder();
  for (const piece of plan.content) {
    if (!isLeaf(piece) || piece.kind !== 'literal') return undefined;
    content.add(piece.text, undefined);
  }
  const pieces = content.finish();
  const inside = [...children.map((child) => child.likeness), ...pieces.map(({ text }) => text)];
  const likeness = shortened([plan.id, ...inside].join(BETWEEN));
  return elementOf(plan, { attributes: plan.fixed, children, content: pieces, likeness, constant: true });
}

type Filled = Pick<ElementOf<ElementName>, 'children' | 'content' | 'likeness' | 'constant'> & {
  readonly attributes: ElementPlan['fixed'];
};

/** Every attribute has been read as the kind its rule asks for, which is what makes this an element. */
export const elementOf = (
  { name, place }: Pick<ElementPlan, 'name' | 'place'>,
  { attributes, children, content, likeness, constant = false }: Filled,
): Element => ({ name, attributes, children, content, place, likeness, constant }) as Element;
