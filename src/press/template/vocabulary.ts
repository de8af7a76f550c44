import { ART } from './art-elements.js';
import { FLOW, PAINT, PLACE, SEEDED } from './attribute-groups.js';
import type { ElementRule } from './element-rule.js';

/**
 * Every element a template may use and every attribute it may carry: the one source for checking, for the types that
 * layout reads, and for the tables in `templates/README.md`.
 */
export const VOCABULARY = {
  /** The root: one side of a card, a board, a page. Its box is the trim size; its fill covers the bleed. */
  face: { holds: 'elements', attributes: { ...FLOW, fill: 'paint' }, within: [] },
  box: {
    holds: 'elements',
    attributes: {
      ...PLACE,
      ...FLOW,
      ...PAINT,
      ...SEEDED,
      radius: 'length',
      corners: ['round', 'chipped'],
      /** Smallest and largest chip of a chipped corner. */
      chip: 'lengths',
      clip: 'flag',
      /** What it is to those who cannot see it: a place to write in, one to tick, or nothing, with all in it. */
      reads: ['auto', 'blank', 'tick', 'nothing'],
    },
  },
  text: {
    holds: 'inline',
    attributes: {
      ...PLACE,
      style: 'style',
      color: 'color',
      'icon-color': 'color',
      'bold-color': 'color',
      align: ['start', 'center', 'end'],
      /** Size to start from and smallest size, in pt, where they differ from the style's. */
      size: 'number',
      min: 'number',
      balance: 'flag',
      lines: 'integer',
      /** Texts with a lower number step down first; the same number steps down together. */
      'shrink-order': 'integer',
    },
    required: ['style'],
  },
  icon: {
    holds: 'none',
    attributes: { ...PLACE, name: 'icon', size: 'length', color: 'color' },
    required: ['name', 'size', 'color'],
  },
  image: {
    holds: 'none',
    attributes: { ...PLACE, src: 'file', fit: ['contain', 'cover'], alt: 'text' },
    required: ['src'],
  },
  path: {
    holds: 'none',
    attributes: {
      ...PLACE,
      ...PAINT,
      d: 'path',
      /** `width height` of the drawing; it is scaled to the element's own size. Where absent, `d` is in mm. */
      view: 'lengths',
      cap: ['butt', 'round'],
      rule: ['nonzero', 'evenodd'],
      /** No art but a line for the die. */
      die: ['cut', 'fold'],
    },
    required: ['d'],
  },
  chip: {
    holds: 'inline',
    attributes: { ...PLACE, kind: 'chip', icon: 'icon', scale: 'number' },
    required: ['kind'],
  },
  table: {
    holds: 'elements',
    attributes: {
      ...PLACE,
      /** One entry a column: mm, or shares of the rest as `2*`. */
      columns: 'columns',
      padding: 'lengths',
      rule: 'color',
      'rule-width': 'length',
    },
    required: ['columns'],
    only: ['row'],
  },
  row: {
    holds: 'elements',
    attributes: { fill: 'paint', header: 'flag' },
    within: ['table'],
    only: ['cell'],
  },
  cell: {
    holds: 'elements',
    attributes: {
      span: 'integer',
      fill: 'paint',
      align: ['start', 'center', 'end', 'stretch'],
      justify: ['start', 'center', 'end'],
    },
    within: ['row'],
  },
  /** Another card of the game, drawn by its own template. */
  card: {
    holds: 'none',
    attributes: { ...PLACE, ref: 'card', kind: 'text', side: ['front', 'back'], product: 'text' },
    required: ['ref'],
  },
  ...ART,
  /** Where the text of a booklet page goes. */
  flow: { holds: 'none', attributes: { ...PLACE } },
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementName = keyof typeof VOCABULARY;

export const ELEMENT_NAMES = Object.keys(VOCABULARY) as readonly ElementName[];

export const isElementName = (name: string): name is ElementName => Object.hasOwn(VOCABULARY, name);

/** The rule of an element, widened so that all rules can be read alike. */
export const ruleOf = (name: ElementName): ElementRule => VOCABULARY[name];
