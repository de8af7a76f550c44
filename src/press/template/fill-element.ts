import { problem } from '../../diagnostics/diagnostic.js';
import { elementOf } from './constant-element.js';
import { ContentBuilder } from './content-builder.js';
import type { AttributeValue, Element, InlinePiece } from './element.js';
import { follow } from './follow.js';
import { type Level, stop } from './level.js';
import { BETWEEN, shortened } from './likeness.js';
import type { AttributePlan, ElementPlan, Piece, Plan } from './plan.js';
import { print } from './value.js';

/** Makes the elements of one card. */
export function fillElements(plans: readonly Plan<ElementPlan>[], level: Level): readonly Element[] {
  const elements: Element[] = [];
  follow(plans, level, (plan, inside) => {
    const element = fillElement(plan, inside);
    if (element) elements.push(element);
  });
  return elements;
}

function fillElement(plan: ElementPlan, level: Level): Element | undefined {
  const { run } = level;
  if (--run.elementsLeft < 0) stop(run, 'elements', plan.place);
  if (run.stopped) return undefined;
  if (plan.constant) return plan.constant;
  let likeness = plan.id;
  const attributes: Record<string, AttributeValue> = { ...plan.fixed };
  for (const attribute of plan.dynamic) {
    const text = attribute.text(level).trim();
    likeness += BETWEEN + text;
    fillAttribute(attribute, { text, element: plan.name, into: attributes }, level);
  }
  const children = fillElements(plan.children, level);
  for (const child of children) likeness += BETWEEN + child.likeness;
  const content = plan.content.length > 0 ? fillContent(plan.content, level) : NO_CONTENT;
  for (const { text } of content) likeness += BETWEEN + text;
  return elementOf(plan, { attributes, children, content, likeness: shortened(likeness) });
}

const NO_CONTENT: readonly InlinePiece[] = [];

interface Filling {
  readonly text: string;
  readonly element: string;
  readonly into: Record<string, AttributeValue>;
}

function fillAttribute(plan: AttributePlan, { text, element, into }: Filling, { run }: Level): void {
  if (text === '') {
    const facts = { element, name: plan.name, empty: true };
    if (plan.required) run.report(problem('template/missing-attribute', facts, { place: plan.place }));
    return;
  }
  const result = plan.read(text);
  if (result.ok) into[plan.name] = result.value;
  else run.report({ ...result.problem, place: plan.place });
}

function fillContent(pieces: readonly Plan<Piece>[], level: Level): readonly InlinePiece[] {
  const content = new ContentBuilder();
  follow(pieces, level, (piece, inside) => {
    if (piece.kind === 'literal') content.add(piece.text, undefined);
    else content.add(withoutLastBreak(print(piece.evaluate(inside))), piece.origin?.(inside));
  });
  return content.finish();
}

/** YAML's block texts end with a line break that nobody means. */
const withoutLastBreak = (text: string): string => (text.endsWith('\n') ? text.replace(/\n+$/, '') : text);
