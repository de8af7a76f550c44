import { describe, expect, test } from 'vitest';
import { faceInspector, type Remark } from '../../src/lint/face/inspect-faces.js';
import type { Frame, FrameItem } from '../../src/press/frame.js';
import { PROJECT } from '../helpers/harbour.js';

const color = (rgb: readonly [number, number, number]) => ({ rgb, cmyk: [0, 0, 0, 0] }) as const;
const theme = {
  ...PROJECT.theme,
  colors: new Map([
    ['black', color([0, 0, 0])],
    ['grey', color([160, 160, 160])],
    ['white', color([255, 255, 255])],
    ['dim', color([100, 100, 100])],
    ['blue', color([0, 40, 120])],
  ]),
};

const frame = (...items: FrameItem[]): Frame => ({ width: 63, height: 88, bleed: 3, items });
const rect = (x: number, y: number, width: number, height: number, fill: string): FrameItem => ({
  kind: 'path',
  d: `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`,
  fill,
});
const line = (width: number): FrameItem => ({
  kind: 'path',
  d: 'M10 10L50 10',
  stroke: { color: 'black', width },
});
/** A word about 10 mm wide at 9 pt. */
const word = (at: Partial<Extract<FrameItem, { kind: 'text' }>> = {}): FrameItem => ({
  kind: 'text',
  x: 20,
  baseline: 40,
  size: 9,
  color: 'black',
  words: [{ text: 'Harbour', font: 'sans', width: 3150, glyphs: [] }],
  spaceAfter: false,
  letterSpacing: 0,
  ...at,
});
const image = (pixels: number): FrameItem => ({
  kind: 'image',
  box: { x: 10, y: 10, width: 25.4, height: 25.4 },
  image: { name: 'sea.png', bytes: new Uint8Array(), format: 'png', width: pixels, height: pixels },
});
const moved = (item: FrameItem, group: Partial<Extract<FrameItem, { kind: 'group' }>>): FrameItem => ({
  kind: 'group',
  x: 0,
  y: 0,
  items: [item],
  ...group,
});

const FULL = rect(-3, -3, 69, 94, 'blue');

const codesOf = (remarks: readonly Remark[]): readonly string[] => remarks.map(({ found }) => found.code);

const words = (count: number) =>
  Array.from({ length: count }, () => ({ text: 'tide', font: 'sans', width: 1500, glyphs: [] }));

describe('a finished face', () => {
  test.each<[string, Frame, string[]]>([
    ['dark text on bare paper', frame(word()), []],
    ['grey text on bare paper', frame(word({ color: 'grey' })), ['reading/contrast']],
    [
      'large grey text on a black ground',
      frame(rect(-3, -3, 69, 94, 'black'), word({ color: 'grey', size: 20 })),
      [],
    ],
    ['a line of six words in dim type', frame(word({ color: 'dim', words: words(6) })), []],
    [
      'two lines of running text in dim type',
      frame(word({ color: 'dim', words: words(6) }), word({ color: 'dim', words: words(3), baseline: 44 })),
      ['reading/contrast'],
    ],
    [
      'a label in dim type above another',
      frame(word({ color: 'dim' }), word({ color: 'dim', baseline: 44 })),
      [],
    ],
    [
      'a long line in dim type beside one far below',
      frame(word({ color: 'dim', words: words(6) }), word({ color: 'dim', baseline: 60 })),
      [],
    ],
    ['dark text on a dark ground', frame(FULL, word()), ['reading/contrast']],
    ['dark text on a light panel on a dark ground', frame(FULL, rect(15, 30, 40, 20, 'white'), word()), []],
    [
      'a panel beside the text does not help',
      frame(FULL, rect(15, 60, 40, 20, 'white'), word()),
      ['reading/contrast'],
    ],
    ['a ground painted after the text hides nothing here', frame(word(), rect(15, 30, 40, 20, 'black')), []],
    ['over a picture nobody can say', frame(image(400), word({ x: 12, baseline: 20 })), []],
    [
      'a dark ground in a turned group',
      frame(moved(rect(-15, -30, 15, 60, 'black'), { x: 40, y: 40, rotate: 90 }), word({ baseline: 35 })),
      ['reading/contrast'],
    ],
    [
      'a hole in a ground',
      frame(
        {
          kind: 'path',
          d: 'M-3 -3L66 -3L66 91L-3 91ZM10 30L60 30L60 50L10 50Z',
          fill: 'black',
          evenOdd: true,
        },
        word(),
      ),
      [],
    ],
    ['text of 5 pt', frame(word({ size: 5 })), ['print/small-text']],
    [
      'text of 10 pt, scaled to 5',
      frame(moved(word({ size: 10, x: 20 }), { x: 10, y: 10, scale: 0.5 })),
      ['print/small-text'],
    ],
    ['a line of 0.1 mm', frame(line(0.1)), []],
    ['a line of 0.05 mm', frame(line(0.05)), ['print/thin-line']],
    ['text 4 mm from the cut', frame(word({ x: 4 })), []],
    ['text 2 mm from the cut', frame(word({ x: 2 })), ['print/outside-safe-zone']],
    ['text 2 mm from the bottom', frame(word({ baseline: 86 })), ['print/outside-safe-zone']],
    ['an image of 300 dpi', frame(image(300)), []],
    ['an image of 72 dpi', frame(image(72)), ['print/coarse-image']],
    ['an image of 2400 dpi', frame(image(2400)), ['print/huge-image']],
    ['an image 2 mm from the cut', frame(moved(image(300), { x: -8, y: 0 })), ['print/outside-safe-zone']],
    ['an image that runs over the cut', frame(moved(image(300), { x: -13, y: -13 })), []],
    ['an image that ends at the cut', frame(moved(image(300), { x: -10, y: -10 })), []],
    ['a ground that fills the bleed', frame(FULL), []],
    [
      'a ground that ends at the cut',
      frame(rect(0, 0, 63, 88, 'blue')),
      Array<string>(4).fill('print/bleed-not-filled'),
    ],
    [
      'a ground that fills the bleed but for one side',
      frame(rect(-3, -3, 66, 94, 'blue')),
      ['print/bleed-not-filled'],
    ],
    ['white as far as the cut', frame(rect(0, 0, 63, 88, 'white')), []],
  ])('%s', (_, face, codes) => {
    expect(codesOf(faceInspector({ ...PROJECT, theme }).look({ frame: face, template: 'front' }))).toEqual(
      codes,
    );
  });

  test('that is shown twice is looked at once', () => {
    const inspect = faceInspector({ ...PROJECT, theme }).look;
    const face = frame(word({ size: 5 }));
    const sight = { frame: face, template: 'front' };
    expect([inspect(sight).length, inspect(sight).length]).toEqual([1, 0]);
  });

  test('says once for each template what is the same on its faces', () => {
    const inspect = faceInspector({ ...PROJECT, theme }).look;
    const faces = ['One', 'Two'].map((text) => {
      const words = [{ text, font: 'sans', width: 3150, glyphs: [] }];
      return frame(word({ size: 5, words }));
    });
    const said = (template: string) =>
      faces.flatMap((face) => inspect({ frame: { ...face }, template })).length;
    expect([said('front'), said('back')]).toEqual([1, 1]);
  });

  test('shows cards on a page as pictures', () => {
    const small = frame(moved(word({ size: 10, x: 20 }), { x: 10, y: 10, scale: 0.5 }));
    const inspect = faceInspector({ ...PROJECT, theme }).look;
    expect(codesOf(inspect({ frame: small, template: 'page', isPage: true }))).toEqual([]);
    expect(codesOf(inspect({ frame: frame(word({ size: 5 })), template: 'page', isPage: true }))).toEqual([
      'print/small-text',
    ]);
  });

  test('says how far down the side it is', () => {
    const [remark] = faceInspector({ ...PROJECT, theme }).look({
      frame: frame(word({ size: 5 })),
      template: 'x',
    });
    expect(remark?.down).toBeCloseTo(40 - 0.42, 1);
  });
});

describe('cards that only their colours tell apart', () => {
  const told = (...sides: readonly (readonly [card: string, Frame])[]) => {
    const inspect = faceInspector({ ...PROJECT, theme }).look;
    return sides.flatMap(([card, side]) =>
      inspect({ frame: side, template: 'front', card }).map(({ found: { code, facts }, aboutCard }) =>
        [code, JSON.stringify(facts), aboutCard].join(' '),
      ),
    );
  };
  const plate = (fill: string) => rect(20, 20, 20, 20, fill);
  const ALONE = 'reading/color-alone {"id":"b","other":"a"} true';

  test.each<[string, readonly (readonly [string, Frame])[], readonly string[]]>([
    [
      'two plates',
      [
        ['a', frame(plate('blue'))],
        ['b', frame(plate('black'))],
      ],
      [ALONE],
    ],
    [
      'two words',
      [
        ['a', frame(word())],
        ['b', frame(word({ color: 'blue' }))],
      ],
      [ALONE],
    ],
    [
      'the same plate twice',
      [
        ['a', frame(plate('blue'))],
        ['b', frame(plate('blue'))],
      ],
      [],
    ],
    [
      'two copies of a card',
      [
        ['a', frame(plate('blue'))],
        ['a', frame(plate('black'))],
      ],
      [],
    ],
    [
      'plates of another form',
      [
        ['a', frame(plate('blue'))],
        ['b', frame(rect(20, 20, 20, 21, 'black'))],
      ],
      [],
    ],
    [
      'plates with a word each',
      [
        ['a', frame(plate('white'), word())],
        ['b', frame(plate('grey'), word({ words: words(1) }))],
      ],
      [],
    ],
  ])('%s', (_, sides, expected) => {
    expect(told(...sides)).toEqual(expected);
  });
});
