import { inside } from '../project/finding.js';
import type { Card, Data, FieldType, Kind, Origin } from '../project/project.js';

/** A text that a person reads on a card. */
export interface CardText {
  readonly text: string;
  /** `options.A.text`; entries of lists count from 1. */
  readonly field: string;
  /** The last key of the field. */
  readonly name: string;
  readonly origin: Origin;
  readonly optional: boolean;
  /** What it must end with. */
  readonly ends?: string | undefined;
}

/** Every text of a card, in the order of its fields; ids and names of tokens are no texts. */
export function cardTexts(card: Card, kind: Kind): readonly CardText[] {
  return [...kind.fields].flatMap(([key, type]) => textsIn(card.values[key], type, [key], card.origin));
}

function textsIn(
  value: Data | undefined,
  type: FieldType,
  path: readonly (string | number)[],
  root: Origin,
): readonly CardText[] {
  if (value === undefined || value === null) return [];
  switch (type.type) {
    case 'text':
      return [
        {
          text: String(value),
          field: path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.'),
          name: String(path.findLast((step) => typeof step === 'string')),
          origin: inside(root, ...path),
          optional: type.optional,
          ends: type.ends,
        },
      ];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: Data, index) => textsIn(item, type.of, [...path, index], root))
        : [];
    case 'map':
      return entriesOf(value).flatMap(([key, item]) => textsIn(item, type.of, [...path, key], root));
    case 'group':
      return [...type.fields].flatMap(([key, of]) =>
        textsIn(new Map(entriesOf(value)).get(key), of, [...path, key], root),
      );
    default:
      return [];
  }
}

const entriesOf = (value: Data): readonly [string, Data][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
