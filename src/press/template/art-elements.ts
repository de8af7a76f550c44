import { PAINT, PLACE, SEEDED } from './attribute-groups.js';
import type { ElementRule } from './element-rule.js';

/** Elements that are drawn by rule; the same seed draws the same. */
export const ART = {
  pattern: {
    holds: 'none',
    attributes: {
      ...PLACE,
      kind: ['dots', 'hatch', 'waves', 'bars', 'bricks'],
      color: 'color',
      pitch: 'length',
      weight: 'length',
    },
    required: ['kind', 'color'],
  },
  /** The surface of the sea: a line `level` mm below the element's top, water under it. Children are clipped to the water. */
  waterline: {
    holds: 'elements',
    attributes: {
      ...PLACE,
      ...PAINT,
      ...SEEDED,
      level: 'length',
      swells: 'integer',
      amplitude: 'length',
    },
    required: ['seed'],
  },
  /** Faceted peaks standing on `level`, land under them. Children are clipped to the land. */
  ridge: {
    holds: 'elements',
    attributes: {
      ...PLACE,
      ...PAINT,
      ...SEEDED,
      level: 'length',
      /** Height of the tallest peak over `level`. */
      rise: 'length',
      peaks: 'integer',
      facet: 'color',
    },
    required: ['seed'],
  },
  weave: {
    holds: 'none',
    attributes: {
      ...PLACE,
      ...SEEDED,
      strands: 'integer',
      columns: 'integer',
      lane: 'length',
      weight: 'length',
      casing: 'length',
      ground: 'color',
      colors: 'colors',
      /** Chance from 0 to 1 that two neighbours change lanes. */
      swap: 'number',
      drift: 'number',
      amplitude: 'length',
      phase: 'number',
      /** Braids stacked below each other; 0 fills the element. */
      rows: 'integer',
    },
    required: ['seed', 'colors', 'ground'],
  },
  contours: {
    holds: 'none',
    attributes: {
      ...PLACE,
      ...SEEDED,
      field: ['isobars', 'topographic', 'fingerprint', 'sky'],
      colors: 'colors',
      accent: 'color',
      weight: 'length',
      levels: 'integer',
      scale: 'number',
      bumps: 'integer',
      step: 'length',
      'center-x': 'length',
      'center-y': 'length',
      reach: 'length',
      /** Lines of a topographic field; where absent, they are not drawn. */
      'sea-line': 'color',
      coast: 'color',
      'land-line': 'color',
    },
    required: ['seed', 'field', 'colors'],
  },
  strata: {
    holds: 'none',
    attributes: {
      ...PLACE,
      ...SEEDED,
      /** Height of the first line, the gap to the next, and what each further gap adds. */
      first: 'length',
      gap: 'length',
      growth: 'length',
      /** Largest chance addition to each gap. */
      jitter: 'length',
      amplitude: 'length',
      fault: 'flag',
      colors: 'colors',
      weights: 'lengths',
    },
    required: ['seed', 'colors'],
  },
  /** Strands that twist along a path, each joining at its own distance. */
  rope: {
    holds: 'none',
    attributes: {
      ...PLACE,
      points: 'points',
      colors: 'colors',
      /** Below this height (from the element's top) the strands take these colours. */
      'deep-colors': 'colors',
      'deep-level': 'length',
      /** Where each strand joins, in percent of the path's length. */
      joins: 'percents',
      twist: 'length',
      weight: 'length',
      casing: 'length',
      /** Half the rope's width at its start and where it is widest, and where that is, in percent of the length. */
      amplitude: 'lengths',
      'widest-at': 'number',
      lead: 'length',
      /** Colours of the gaps between strands, from top to bottom, above and below `deep-level`. */
      ground: 'colors',
      'deep-ground': 'colors',
    },
    required: ['points', 'colors'],
  },
  spiral: {
    holds: 'none',
    attributes: {
      ...PLACE,
      turns: 'number',
      from: 'length',
      to: 'length',
      start: 'number',
      stretch: 'number',
      stroke: 'color',
      'stroke-width': 'length',
    },
    required: ['turns', 'to', 'stroke'],
  },
  /** Circles about one centre: ring i has the radius from + i × gap + i² × growth. */
  rings: {
    holds: 'none',
    attributes: {
      ...PLACE,
      'center-x': 'length',
      'center-y': 'length',
      from: 'length',
      gap: 'length',
      growth: 'length',
      /** Where absent, rings fill the element. */
      count: 'integer',
      colors: 'colors',
      weights: 'lengths',
    },
    required: ['colors'],
  },
  /** Curves that rise side by side from the lower edge to the upper. */
  streams: {
    holds: 'none',
    attributes: {
      ...PLACE,
      ...SEEDED,
      pitch: 'length',
      /** How far a stream moves to the right on its way up. */
      lean: 'length',
      colors: 'colors',
      weights: 'lengths',
    },
    required: ['seed', 'colors'],
  },
  /** A far, rolling skyline, at most `rise` high, standing on `level`. */
  hills: {
    holds: 'none',
    attributes: { ...PLACE, ...SEEDED, fill: 'paint', level: 'length', rise: 'length' },
    required: ['seed', 'fill'],
  },
} as const satisfies Readonly<Record<string, ElementRule>>;
