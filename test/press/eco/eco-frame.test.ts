import { describe, expect, test } from 'vitest';
import { inkSaver } from '../../../src/press/eco/eco-frame.js';
import type { Frame, FrameItem, PathItem, TextItem } from '../../../src/press/frame.js';
import { contrast } from '../../../src/press/painted/contrast.js';
import type { Color, EcoTokens, Theme } from '../../../src/project/theme.js';

const COLORS: Record<string, Color> = {
  ink: { rgb: [16, 41, 58], cmyk: [95, 70, 48, 52] },
  rowan: { rgb: [192, 67, 44], cmyk: [6, 84, 88, 14] },
  sun: { rgb: [247, 208, 131], cmyk: [0, 18, 56, 0] },
  mist: { rgb: [228, 238, 240], cmyk: [10, 2, 4, 0] },
  snow: { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] },
};
const STYLE = {
  font: 'f',
  size: 9,
  min: 9,
  leading: 11,
  balance: false,
  caps: false,
  letterSpacing: 0,
  color: 'ink',
};

const theme = (eco?: Partial<EcoTokens>): Theme => ({
  file: 'theme.yaml',
  colors: new Map(Object.entries(COLORS)),
  gradients: new Map([['sea', SEA]]),
  fonts: new Map(),
  styles: new Map([['body', STYLE]]),
  spacing: new Map(),
  icons: new Map(),
  formats: new Map(),
  chips: new Map(),
  eco: eco && {
    keep: [],
    colors: new Map(),
    gradients: new Map(),
    styles: new Map(),
    chips: new Map(),
    ...eco,
  },
});

const SEA = {
  to: 'bottom' as const,
  stops: [
    [0, 'rowan'],
    [1, 'ink'],
  ] as const,
};

const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Omit<PathItem, 'kind' | 'd'>,
): PathItem => ({
  kind: 'path',
  d: `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`,
  ...paint,
});

const word = (x: number, baseline: number, color: string): TextItem => ({
  kind: 'text',
  x,
  baseline,
  size: 9,
  color,
  words: [{ text: 'Word', font: 'f', glyphs: [], width: 2000 } as unknown as TextItem['words'][number]],
  spaceAfter: false,
  letterSpacing: 0,
});

const saved = (items: readonly FrameItem[], eco?: Partial<EcoTokens>): readonly FrameItem[] =>
  inkSaver(theme(eco))({ width: 63, height: 88, bleed: 3, items }).items;

const GROUND = rect(-3, -3, 69, 94, { fill: 'ink' });

describe('a face with little ink', () => {
  test.each<[string, readonly FrameItem[], Partial<EcoTokens> | undefined, object]>([
    ['its ground stays bare, without a line around it', [GROUND], undefined, { fill: '(bare)' }],
    [
      'a large panel gets an outline in its colour',
      [rect(5, 5, 40, 20, { fill: 'rowan' })],
      undefined,
      { fill: '(bare)', stroke: { color: 'rowan', width: 0.35 } },
    ],
    [
      'a panel keeps the line it has, if paper shows it',
      [rect(5, 5, 40, 20, { fill: 'rowan', stroke: { color: 'ink', width: 1 } })],
      undefined,
      { fill: '(bare)', stroke: { color: 'ink', width: 1 } },
    ],
    ['a small sign stays', [rect(5, 5, 8, 4, { fill: 'rowan' })], undefined, { fill: 'rowan' }],
    ['a pale panel stays', [rect(5, 5, 40, 20, { fill: 'mist' })], undefined, { fill: 'mist' }],
    [
      'a colour that the theme keeps stays',
      [rect(5, 5, 40, 20, { fill: 'rowan' })],
      { keep: ['rowan'] },
      { fill: 'rowan' },
    ],
    [
      'what a template keeps stays',
      [{ kind: 'group', x: 0, y: 0, kept: true, items: [rect(5, 5, 40, 20, { fill: 'rowan' })] }],
      undefined,
      { items: [{ fill: 'rowan' }] },
    ],
    [
      'a gradient becomes the flat colour the theme says',
      [rect(5, 5, 40, 60, { fill: { from: [0, 5], to: [0, 65], stops: SEA.stops } })],
      { gradients: new Map([['sea', 'mist']]) },
      { fill: 'mist' },
    ],
    [
      'any other gradient is told by its fullest colour',
      [rect(5, 5, 40, 60, { fill: { from: [0, 5], to: [0, 65], stops: SEA.stops } })],
      undefined,
      { fill: '(bare)', stroke: { color: 'ink' } },
    ],
    [
      'a light panel on what was dark gets an outline',
      [GROUND, rect(5, 5, 40, 20, { fill: 'snow' })],
      undefined,
      { fill: 'snow', stroke: { color: 'ink', width: 0.35 } },
    ],
    [
      'a light sign on what was dark turns dark',
      [GROUND, rect(5, 5, 4, 4, { fill: 'snow' })],
      undefined,
      { fill: 'ink' },
    ],
    [
      'a light line on what was dark turns dark',
      [GROUND, { kind: 'path', d: 'M5 5L30 30', stroke: { color: 'snow', width: 0.3 } }],
      undefined,
      { stroke: { color: 'ink', width: 0.3 } },
    ],
    [
      'a line that can be seen keeps its colour',
      [GROUND, { kind: 'path', d: 'M5 5L30 30', stroke: { color: 'sun', width: 0.3 } }],
      undefined,
      { stroke: { color: 'sun' } },
    ],
    [
      'what nobody saw stays hidden',
      [GROUND, { kind: 'path', d: 'M5 5L30 30', stroke: { color: 'ink', width: 0.9 } }],
      undefined,
      { stroke: { color: '(bare)' } },
    ],
    ['light words on what was dark turn dark', [GROUND, word(5, 10, 'snow')], undefined, { color: 'ink' }],
    [
      'words take the colour of what they stood on, if they can be read in it',
      [rect(-3, -3, 69, 94, { fill: 'rowan' }), word(5, 10, 'snow')],
      undefined,
      { color: 'rowan' },
    ],
    [
      'and another where they could not',
      [rect(-3, -3, 69, 94, { fill: 'sun' }), word(5, 10, 'snow')],
      undefined,
      { color: 'ink' },
    ],
    [
      'words on a sign that stays are left alone',
      [rect(5, 5, 8, 5, { fill: 'ink' }), word(6, 9, 'snow')],
      undefined,
      { color: 'snow' },
    ],
  ])('%s', (_, items, eco, last) => {
    expect(saved(items, eco).at(-1)).toMatchObject(last);
  });

  test('a ground without a line around it has none at all', () => {
    expect(saved([GROUND])[0]).not.toHaveProperty('stroke');
  });

  test('words are as legible as the law asks, whatever they stood on', () => {
    for (const ground of Object.keys(COLORS)) {
      for (const color of ['snow', 'ink', 'sun']) {
        const before = contrast(COLORS[ground]?.rgb ?? [0, 0, 0], COLORS[color]?.rgb ?? [0, 0, 0]);
        if (before < 4.5) continue;
        const items = saved([rect(-3, -3, 69, 94, { fill: ground }), word(5, 10, color)]);
        const text = items[1] as TextItem;
        expect(contrast(COLORS[text.color]?.rgb ?? [0, 0, 0], [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('a face is drawn once, and what is drawn more than once stays one thing', () => {
    const dots = [rect(0, 0, 1, 1, { fill: 'snow' })];
    const at = (x: number): FrameItem => ({ kind: 'group', x, y: 5, items: dots, repeated: true });
    const frame: Frame = { width: 63, height: 88, bleed: 3, items: [GROUND, at(5), at(10), at(15)] };
    const save = inkSaver(theme());
    const made = save(frame);
    expect(save(frame)).toBe(made);
    expect(save(made)).toBe(made);
    const groups = made.items.slice(1).map((item) => item.kind === 'group' && item.items);
    expect(groups[0]).toMatchObject([{ fill: 'ink' }]);
    expect(new Set(groups).size).toBe(1);
  });
});
