/**
 * Every element a template may use and every attribute it may carry: the one source for checking, for the
 * types that layout reads, and for the table in `templates/README.md`.
 *
 * Kinds of value: `length` mm or a spacing token; `lengths` one to four of them; `extent` a length, a percentage or
 * `auto`; `number`; `integer`; `flag` yes/no; `color`, `colors`, `paint` (a colour or a gradient), `icon`, `style`
 * and `chip` name tokens of the theme; `path` SVG path data; `points` `x,y x,y …`; `edges` `all` or a list of sides;
 * `columns` widths in mm and shares as `2*`; `percents` numbers; `file` an image in the game folder; `card` a card's
 * id; `text` anything; an array lists the words allowed.
 */
export type ValueKind =
  | 'length'
  | 'lengths'
  | 'extent'
  | 'number'
  | 'integer'
  | 'flag'
  | 'color'
  | 'colors'
  | 'paint'
  | 'icon'
  | 'style'
  | 'chip'
  | 'path'
  | 'points'
  | 'edges'
  | 'columns'
  | 'percents'
  | 'file'
  | 'card'
  | 'text'
  | readonly string[];

type Attributes = Readonly<Record<string, ValueKind>>;

export interface ElementRule {
  /** `elements` holds other elements, `inline` holds text with **bold**, *italic* and {icon}, `none` is empty. */
  readonly holds: 'elements' | 'inline' | 'none';
  readonly attributes: Attributes;
  readonly required?: readonly string[];
  /** The only elements it may stand in; where absent, any that holds elements, but not the top of a template. */
  readonly within?: readonly string[];
  /** The only elements it may hold. */
  readonly only?: readonly string[];
}

/** Where an element stands; any of x, y, right, bottom takes it out of the flow. */
const PLACE = {
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
} as const satisfies Attributes;

const PAINT = {
  fill: 'paint',
  stroke: 'color',
  'stroke-width': 'length',
  dash: 'lengths',
} as const satisfies Attributes;

const FLOW = {
  direction: ['row', 'column'],
  wrap: 'flag',
  gap: 'length',
  'row-gap': 'length',
  'column-gap': 'length',
  padding: 'lengths',
  align: ['start', 'center', 'end', 'stretch', 'baseline'],
  justify: ['start', 'center', 'end', 'between', 'around', 'evenly'],
} as const satisfies Attributes;

const SEEDED = { seed: 'text' } as const satisfies Attributes;

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
    },
    required: ['d'],
  },
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
  /** Where the text of a booklet page goes. */
  flow: { holds: 'none', attributes: { ...PLACE } },
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementName = keyof typeof VOCABULARY;

export const ELEMENT_NAMES = Object.keys(VOCABULARY) as readonly ElementName[];

export const isElementName = (name: string): name is ElementName => Object.hasOwn(VOCABULARY, name);

/** The rule of an element, widened so that all rules can be read alike. */
export const ruleOf = (name: ElementName): ElementRule => VOCABULARY[name];
