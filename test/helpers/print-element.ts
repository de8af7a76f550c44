import type { Element, InlinePiece } from '../../src/press/template/element.js';

/** An element tree as indented lines; text from the card carries its field in brackets. */
export const printElement = (element: Element): string => lines(element, '').join('\n');

function lines({ name, attributes, children, content }: Element, indent: string): readonly string[] {
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}=${valueText(value)}`);
  const text = content.length === 0 ? '' : ` ${content.map(pieceText).join(' ')}`;
  return [
    `${indent}${name}${values.join('')}${text}`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
  ];
}

const valueText = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map((item) => String(item)).join(' ')}]` : String(value);

const pieceText = ({ text, field }: InlinePiece): string =>
  `“${text.replaceAll('\n', '⏎')}”${field === undefined ? '' : `[${field}]`}`;
