/** What says how a shape is painted, as an attribute or in a style. */
export const DRAWN = [
  'clip-path',
  'clip-rule',
  'color',
  'display',
  'fill',
  'fill-opacity',
  'fill-rule',
  'opacity',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'visibility',
] as const;

export type Drawn = (typeof DRAWN)[number];

export const isDrawn = (name: string): name is Drawn => (DRAWN as readonly string[]).includes(name);

/** Properties that would change the drawing, and the values with which they do not. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'backdrop-filter': ['none'],
  'background-blend-mode': ['normal'],
  'color-interpolation': ['sRGB', 'auto'],
  filter: ['none'],
  marker: ['none'],
  'marker-end': ['none'],
  'marker-mid': ['none'],
  'marker-start': ['none'],
  mask: ['none'],
  'mask-image': ['none'],
  'mix-blend-mode': ['normal'],
  'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers', 'fill markers stroke'],
  transform: [],
  'transform-box': [],
  'transform-origin': ['0', '0 0', '0px 0px'],
  'vector-effect': ['none'],
};

/** Drawing programs write them everywhere; shapes look the same with them. */
const UNSEEN =
  /^(?:-.*|font(?:-.*)?|text(?:-.*)?|letter-spacing|word-spacing|line-height|white-space|writing-mode|direction|unicode-bidi|baseline-shift|dominant-baseline|alignment-baseline|inline-size|shape-(?:rendering|inside|padding|margin|subtract)|(?:color|image)-rendering|color-interpolation-filters|color-profile|pointer-events|cursor|isolation|enable-background|overflow|block-progression|solid-(?:color|opacity)|flood-(?:color|opacity)|lighting-color|kerning|glyph-orientation-.*|user-select|clip|will-change)$/;

/** Attributes of the same names as properties that are something else. */
const OWN_MEANING = new Set(['transform']);

/** Whether a property is drawn, changes nothing, or is nothing we know. */
export function isKnown(name: string, value: string): boolean {
  if (isDrawn(name) || UNSEEN.test(name)) return true;
  return HARMLESS[name]?.includes(value) ?? false;
}

/** Whether an attribute changes the drawing in a way that cannot be drawn. Unknown attributes change nothing. */
export const isRefused = (name: string, value: string): boolean =>
  /^on[a-z]/.test(name) ||
  name === 'requiredFeatures' ||
  name === 'systemLanguage' ||
  (!OWN_MEANING.has(name) && Object.hasOwn(HARMLESS, name) && !HARMLESS[name]?.includes(value));
