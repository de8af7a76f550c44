import {
  ACTIONS,
  APPROACHES,
  COMPETENCES,
  DELTA_KEYS,
  DOMAINS,
  FAMILIES,
  HOOKS,
  KINDS,
  MOTIVES,
  OPS,
  STATS,
  STEPS,
} from './vocabulary.js';

/** Every name under which hints and chips ask for a drawing: the words of the vocabulary, and a few of their own. */
export const ICON_WORDS = [
  ...DELTA_KEYS,
  ...STATS,
  ...OPS,
  ...HOOKS,
  ...ACTIONS,
  ...STEPS,
  ...DOMAINS,
  ...KINDS,
  ...APPROACHES,
  ...MOTIVES,
  ...COMPETENCES,
  ...FAMILIES,
  'then',
  'price',
] as const;

export type Icon = (typeof ICON_WORDS)[number];
