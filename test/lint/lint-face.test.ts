import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/lint-face.js';
import type { Frame, FrameItem } from '../../src/press/frame.js';
import { PROJECT } from '../helpers/harbour.js';

const color = (rgb: readonly [number, number, number]) => ({ rgb, cmyk: [0, 0, 0, 0] }) as const;
const theme = {
  ...PROJECT.theme,
  colors: new Map([
    ['black', color([0, 0, 0])],
    ['grey', color([160, 160, 160])],
    ['white', color([255, 255, 255])],
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

describe('a finished face', () => {
  test.each<[string, Frame, string[]]>([
    ['dark text on bare paper', frame(word()), []],
    ['grey text on bare paper', frame(word({ color: 'grey' })), ['reading/contrast']],
    [
      'large grey text on a black ground',
      frame(rect(-3, -3, 69, 94, 'black'), word({ color: 'grey', size: 20 })),
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
    expect(faceInspector({ ...PROJECT, theme })(face, 'front').map(({ code }) => code)).toEqual(codes);
  });

  test('that is shown twice is looked at once', () => {
    const inspect = faceInspector({ ...PROJECT, theme });
    const face = frame(word({ size: 5 }));
    expect([inspect(face, 'front').length, inspect(face, 'front').length]).toEqual([1, 0]);
  });

  test('says once for each template what is the same on its faces', () => {
    const inspect = faceInspector({ ...PROJECT, theme });
    const faces = ['One', 'Two'].map((text) => {
      const words = [{ text, font: 'sans', width: 3150, glyphs: [] }];
      return frame(word({ size: 5, words }));
    });
    const said = (template: string) => faces.flatMap((face) => inspect({ ...face }, template)).length;
    expect([said('front'), said('back')]).toEqual([1, 1]);
  });
});
