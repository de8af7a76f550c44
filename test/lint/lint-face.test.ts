import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/inspect-faces.js';
import type { Frame, FrameItem } from '../../src/press/frame.js';
import { MM_PER_PT } from '../../src/units.js';
import {
  codesOf,
  FULL,
  frame,
  image,
  line,
  moved,
  project,
  rect,
  signs,
  word,
  words,
} from '../helpers/faces.js';

const DIE: FrameItem = { kind: 'path', d: 'M5 5L58 5L58 83L5 83Z', die: 'cut' };
const GROUP = { kind: 'group', x: 0, y: 0 } as const;

/** A line of dim type and another one 4 mm below it. */
const lines = (
  first: Parameters<typeof word>[0],
  second: Parameters<typeof word>[0] = {},
): readonly FrameItem[] => [
  word({ color: 'dim', ...first }),
  word({ color: 'dim', baseline: 44, ...second }),
];

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
    ['paler text on bare paper', frame(word({ color: 'mid' })), ['reading/contrast']],
    ['the same of 18 pt', frame(word({ color: 'mid', size: 18 })), []],
    ['the same of 17 pt', frame(word({ color: 'mid', size: 17 })), ['reading/contrast']],
    [
      'the same of 9 pt, scaled to 18',
      frame(moved(word({ color: 'mid' }), { scale: 2, x: -30, y: -40 })),
      [],
    ],
    [
      'the same of 20 pt, scaled to 10',
      frame(moved(word({ color: 'mid', size: 20 }), { scale: 0.5 })),
      ['reading/contrast'],
    ],
    ['large grey text on bare paper', frame(word({ color: 'grey', size: 20 })), ['reading/contrast']],
    ['grey dots and strokes', frame(word({ color: 'grey', words: signs('·', '–', '·') })), []],
    ['grey digits', frame(word({ color: 'grey', words: signs('42') })), ['reading/contrast']],
    ['text in a colour that nobody knows', frame(word({ color: 'nowhere' })), []],
    [
      'grey text cut off beside',
      frame(moved(word({ color: 'grey' }), { clip: 'M0 0L10 0L10 88L0 88Z' })),
      [],
    ],
    ['grey text cut off above', frame(moved(word({ color: 'grey' }), { clip: 'M0 0L63 0L63 10L0 10Z' })), []],
    ['a panel no wider than the text', frame(FULL, rect(19, 30, 12, 20, 'white'), word()), []],
    [
      'a dark ground under both ends of a word',
      frame(rect(19, 30, 5, 20, 'blue'), rect(28, 30, 5, 20, 'blue'), word()),
      ['reading/contrast'],
    ],
    ['a dark ground under its middle', frame(rect(24, 30, 4, 20, 'blue'), word()), []],
    ['a dark ground under its end', frame(rect(28, 30, 4, 20, 'blue'), word()), []],
    [
      'two lines of five words in dim type on a panel',
      frame(rect(10, 30, 45, 20, 'white'), ...lines({ words: words(5) })),
      ['reading/contrast'],
    ],
    ['two lines of four words', frame(...lines({ words: words(4) })), []],
    ['a second line of another size', frame(...lines({ words: words(6) }, { size: 8 })), []],
    ['a second line of another colour', frame(...lines({ words: words(6) }, { color: 'black' })), []],
    ['a word on the same line', frame(...lines({ words: words(6), x: 5 }, { x: 40, baseline: 40 })), []],
    ['a word below, on the right', frame(...lines({ words: words(6), x: 5 }, { x: 45 })), []],
    ['a word below, on the left', frame(...lines({ words: words(6), x: 25 }, { x: 5 })), []],
    [
      'two lines of 20 pt, scaled to 10',
      frame({
        ...GROUP,
        scale: 0.5,
        items: lines({ words: words(6), size: 20 }, { size: 20, baseline: 48 }),
      }),
      ['reading/contrast'],
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
    ['text of 6 pt', frame(word({ size: 6 })), []],
    ['text of 5.9 pt', frame(word({ size: 5.9 })), ['print/small-text']],
    ['a line of a quarter of a point', frame(line(0.25 * MM_PER_PT)), []],
    ['a line of 0.1 mm, scaled to half', frame(moved(line(0.1), { scale: 0.5 })), ['print/thin-line']],
    ['text 3 mm from the cut', frame(word({ x: 3 })), []],
    ['text at the cut', frame(word({ x: 0 })), ['print/outside-safe-zone']],
    ['text over the cut is no warning but an error', frame(word({ x: -1 })), []],
    ['text 2 mm from the right', frame(word({ x: 51 })), ['print/outside-safe-zone']],
    ['text 2 mm from the top', frame(word({ baseline: 3.5 })), ['print/outside-safe-zone']],
    ['an image of 200 dpi', frame(image(200)), []],
    ['an image of 1200 dpi', frame(image(1200)), []],
    [
      'an image of 600 dpi, scaled to 150',
      frame(moved(image(600), { scale: 4, x: -40, y: -40 })),
      ['print/coarse-image'],
    ],
    ['an image of 300 dpi, stretched upwards', frame(image(300, 100)), ['print/coarse-image']],
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
    ['nearly white as far as the cut', frame(rect(0, 0, 63, 88, 'offwhite')), []],
    [
      'yellow as far as the cut',
      frame(rect(0, 0, 63, 88, 'yellow')),
      Array<string>(4).fill('print/bleed-not-filled'),
    ],
    ['a strip as far as the cut', frame(rect(40, 0, 15, 20, 'blue')), ['print/bleed-not-filled']],
    [
      'a ground that ends at the cut, without bleed',
      { ...frame(rect(0, 0, 63, 88, 'blue')), bleed: 0.4 },
      [],
    ],
    [
      'the same with half a millimetre of bleed',
      { ...frame(rect(0, 0, 63, 88, 'blue')), bleed: 0.5 },
      Array<string>(4).fill('print/bleed-not-filled'),
    ],
    ['an outline that a die cuts', frame(rect(0, 0, 63, 88, 'blue'), DIE), []],
    ['the same in a group', frame(rect(0, 0, 63, 88, 'blue'), moved(DIE, {})), []],
    ['text near the edge of what a die cuts', frame(word({ x: 2 }), DIE), []],
  ])('%s', (_, face, codes) => {
    expect(codesOf(faceInspector(project).look({ frame: face, template: 'front' }))).toEqual(codes);
  });
});
