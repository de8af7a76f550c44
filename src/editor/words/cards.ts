import type { FieldType } from '../../project/project.js';
import { EFFECT_TYPES } from './effects.js';

type Types = { readonly [T in FieldType['type']]: string };

/** What a field may hold, for editors; a game may say more with `about:`. */
export const FIELD_TYPES: Types = {
  text: 'A text; **bold**, *italic* and {icon} inside it.',
  number: 'A number.',
  boolean: 'yes or no.',
  enum: 'One of the words of the list.',
  ref: 'The id of a card.',
  icon: 'An icon of the theme.',
  color: 'A colour of the theme.',
  style: 'A text style of the theme.',
  image: 'A PNG, JPEG or SVG in the game folder.',
  list: 'A list.',
  map: 'Entries by name.',
  group: 'Several fields together.',
  effects: EFFECT_TYPES.effects,
  cost: EFFECT_TYPES.cost,
  condition: EFFECT_TYPES.condition,
  modifier: EFFECT_TYPES.modifier,
};

export const CARD_KEYS = {
  id: 'What other cards call it: letters, digits, . - and _; unique among cards of its kind.',
  copies: 'How many of it are in the box; 1 unless said.',
} as const;

export const PARTS = {
  deck: (kind: string) => `Cards of the kind ${kind}.`,
  card: (kind: string) => `One ${kind}.`,
  chosen: (kind: string) => `The id of a card of the kind ${kind}.`,
} as const;
