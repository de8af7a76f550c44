import type { AttributesOf, Element, ElementOf, InlinePiece } from '../../src/press/template/element.js';
import type { ElementName } from '../../src/press/template/vocabulary.js';

const START = { line: 1, column: 1, offset: 0 };
const PLACE = { file: 'templates/test.xml', start: START, end: START };

/** An element as a filled template gives it; strings and pieces become its text. */
export function element<E extends ElementName>(
  name: E,
  attributes: AttributesOf<E> = {},
  ...inside: readonly (string | InlinePiece | Element)[]
): ElementOf<E> {
  const children: Element[] = [];
  const content: InlinePiece[] = [];
  for (const part of inside) {
    if (typeof part === 'string') content.push({ text: part });
    else if ('name' in part) children.push(part);
    else content.push(part);
  }
  const likeness = JSON.stringify([name, attributes, content, children.map((child) => child.likeness)]);
  return { name, attributes, children, content, place: PLACE, likeness };
}

/** Text of a field of a card. */
export const field = (name: string, text: string): InlinePiece => ({ text, field: name });
