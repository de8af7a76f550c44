import type { Attributes } from './element-rule.js';

/** Where an element stands; any of x, y, right, bottom takes it out of the flow. */
export const PLACE = {
  x: 'length',
  y: 'length',
  right: 'length',
  bottom: 'length',
  width: 'extent',
  height: 'extent',
  'min-width': 'length',
  'min-height': 'length',
  'max-width': 'length',
  'max-height': 'length',
  grow: 'number',
  shrink: 'number',
  'align-self': ['start', 'center', 'end', 'stretch'],
  margin: 'lengths',
  /** Edges that run on into the bleed: `all`, or a list such as `top left right`. */
  bleed: 'edges',
  rotate: 'number',
  /** What becomes of it, and of all in it, where ink is saved; `auto` where absent. */
  eco: ['auto', 'keep'],
} as const satisfies Attributes;

export const PAINT = {
  fill: 'paint',
  stroke: 'color',
  'stroke-width': 'length',
  dash: 'lengths',
} as const satisfies Attributes;

export const FLOW = {
  direction: ['row', 'column'],
  wrap: 'flag',
  gap: 'length',
  'row-gap': 'length',
  'column-gap': 'length',
  padding: 'lengths',
  align: ['start', 'center', 'end', 'stretch', 'baseline'],
  justify: ['start', 'center', 'end', 'between', 'around', 'evenly'],
} as const satisfies Attributes;

export const SEEDED = { seed: 'text' } as const satisfies Attributes;
