import type { Checked, Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { cardContexts, type EffectView } from '../../src/press/template/card-contexts.js';
import type { TemplateRequest } from '../../src/press/template/compilation.js';
import { type CompiledTemplate, compileTemplate } from '../../src/press/template/compile-template.js';
import type { ElementOf } from '../../src/press/template/element.js';
import { type Filling, fillTemplate } from '../../src/press/template/fill-template.js';
import { NUMBER, objectShape, type Shape, TEXT, UNKNOWN } from '../../src/press/template/shape.js';
import { shapeOfData, shapesOfKinds } from '../../src/press/template/shapes-of-project.js';
import type { Card, Data, FieldType, Kind, Project } from '../../src/project/project.js';
import { DEFAULT_CHECKS } from '../../src/project/schema/checks.js';
import type { Theme } from '../../src/project/theme.js';

const PLAIN_COLOR = { rgb: [0, 0, 0], cmyk: [0, 0, 0, 100] } as const;
const STYLE = {
  font: 'sans',
  size: 9,
  min: 7,
  leading: 11,
  color: 'ink',
  balance: false,
  caps: false,
  letterSpacing: 0,
} as const;
const CHIP = {
  height: 5,
  padding: 1,
  gap: 0.5,
  icon: 3,
  style: 'body',
  color: 'ink',
  strokeWidth: 0,
} as const;

export const THEME: Theme = {
  file: 'harbour/theme.yaml',
  colors: new Map(['ink', 'snow', 'sea', 'sand'].map((name) => [name, PLAIN_COLOR])),
  gradients: new Map([['dawn', { to: 'bottom', stops: [[0, 'sea'] as const, [1, 'sand'] as const] }]]),
  fonts: new Map([['sans', ['./sans.ttf']]]),
  styles: new Map(['title', 'body'].map((name) => [name, STYLE])),
  spacing: new Map([
    ['s', 1.2],
    ['m', 2.4],
  ]),
  icons: new Map(['boat', 'coin', 'fish'].map((name) => [name, { path: 'M0 0Z', box: 10 }])),
  formats: new Map(),
  chips: new Map(['gain', 'lose'].map((name) => [name, CHIP])),
};

const needed = { optional: false } as const;
const text: FieldType = { type: 'text', ...needed };
const number: FieldType = { type: 'number', whole: true, ...needed };
const group = (fields: Record<string, FieldType>): FieldType => ({
  type: 'group',
  fields: new Map(Object.entries(fields)),
  ...needed,
});

const kind = (id: string, name: string, fields: Record<string, FieldType>): Kind => ({
  id,
  name,
  fields: new Map(Object.entries(fields)),
});

const KINDS = [
  kind('town', 'Town', {
    title: text,
    motto: { ...text, optional: true },
    wealth: number,
    harbour: { type: 'boolean', ...needed },
    mood: { type: 'enum', values: ['calm', 'rough'], ...needed },
    icon: { type: 'icon', ...needed },
    paint: { type: 'color', ...needed },
    neighbour: { type: 'ref', kind: 'town', optional: true },
    sea: { type: 'ref', kind: 'sea', ...needed },
    trades: { type: 'list', of: text, ...needed },
    offers: {
      type: 'map',
      keys: ['A', 'B'],
      of: group({ text, price: number, fx: { type: 'effects', ...needed } }),
      ...needed,
    },
    notes: { type: 'map', of: text, optional: true },
  }),
  kind('sea', 'Sea', { name: text, depth: number }),
];

const card = (kindId: string, id: string, values: Record<string, Data>): Card => ({
  id,
  kind: kindId,
  deck: `${kindId}s`,
  copies: 1,
  values,
  label: `${kindId} ${id}`,
  origin: { file: `${kindId}s.yaml`, path: [] },
});

export const SKAGEN = card('town', 'skagen', {
  title: 'Skagen & <co>',
  wealth: 4,
  harbour: true,
  mood: 'rough',
  icon: 'boat',
  paint: 'sea',
  neighbour: 'varde',
  sea: 'north',
  trades: ['fish', 'light'],
  offers: {
    A: { text: 'Sell the\n**catch**.\n', price: 2, fx: ['money'] },
    B: { text: 'Wait.', price: 0, fx: [] },
  },
});
export const VARDE = card('town', 'varde', {
  title: 'Varde',
  motto: 'Slowly',
  wealth: 0,
  harbour: false,
  mood: 'calm',
  icon: 'fisch',
  paint: 'sand',
  sea: 'north',
  trades: [],
  offers: {},
  notes: { constructor: 'a note', first: 'one' },
});
const NORTH = card('sea', 'north', { name: 'North Sea', depth: 95 });

export const PROJECT: Project = {
  folder: 'harbour',
  title: 'Harbour Lights',
  subtitle: 'A game for a rainy evening',
  version: '1.0.0',
  language: 'en',
  credits: ['Design: Ada Example'],
  sources: new Map(),
  kinds: new Map(KINDS.map((each) => [each.id, each])),
  decks: [
    { id: 'towns', kind: 'town', file: 'towns.yaml', cards: [SKAGEN, VARDE] },
    { id: 'seas', kind: 'sea', file: 'seas.yaml', cards: [NORTH] },
  ],
  theme: THEME,
  rules: { TERM_YEARS: 4, steps: [1, 2, 3] },
  words: { role: { ability: 'Ability' }, mood: { calm: 'Calm', rough: 'Rough' } },
  products: [],
  checks: DEFAULT_CHECKS,
};

const viewEffect = (type: string, data: Data): EffectView => ({
  hints: [],
  chips: [{ kind: 'gain', icon: 'coin', text: '+1' }],
  words: `${type} ${JSON.stringify(data)}`,
});

const CONTEXTS = cardContexts(PROJECT, viewEffect);

const GLOBALS: ReadonlyMap<string, Shape> = new Map([
  ['game', objectShape('data', { title: TEXT })],
  ['rules', shapeOfData(PROJECT.rules)],
  ['words', shapeOfData(PROJECT.words)],
  ['product', objectShape('data', { title: TEXT, width: NUMBER, height: NUMBER, bleed: NUMBER })],
]);
const PAGE = objectShape('data', { number: NUMBER, chapter: TEXT });

export interface Change {
  readonly parts?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly on?: 'face' | 'page';
}

/** Everything that compiling one source for the towns of the harbour game needs. */
export function harbour(
  source: string,
  { parts = {}, kind: kindId = 'town', on = 'face' }: Change = {},
): TemplateRequest {
  const kinds = shapesOfKinds(PROJECT.kinds);
  const files = Object.entries(parts).map(
    ([name, part]) => [name, { file: `templates/${name}.xml`, source: part }] as const,
  );
  return {
    name: 'town-front',
    file: 'templates/town-front.xml',
    source,
    parts: new Map(files),
    theme: THEME,
    kinds,
    data: kinds.get(kindId) ?? UNKNOWN,
    globals: on === 'page' ? new Map([...GLOBALS, ['page', PAGE]]) : GLOBALS,
  };
}

export const compile = (source: string, change?: Change): Checked<CompiledTemplate> =>
  compileTemplate(harbour(source, change));

export const fillingOf = (one: Card): Filling => ({
  context: CONTEXTS.of(one),
  globals: {
    game: { title: PROJECT.title },
    rules: PROJECT.rules,
    words: PROJECT.words,
    product: { title: 'Town cards', width: 59, height: 91, bleed: 3 },
    page: { number: 7, chapter: 'Start' },
  },
  cards: CONTEXTS.ofKind,
  label: one.label,
});

/** The face of one card; a template with mistakes is a mistake of the test. */
export function fill(
  source: string,
  { of = SKAGEN, ...change }: Change & { of?: Card } = {},
): Checked<ElementOf<'face'>> {
  const { value, problems } = compile(source, change);
  if (!value) throw new Error(`The template is wrong: ${problems.map(brief).join(', ')}`);
  return fillTemplate(value, fillingOf(of));
}

/** `code 3:14` and what stands there. */
export function brief({ code, place }: Diagnostic): string {
  return place ? `${code} ${place.start.line}:${place.start.column}` : code;
}
