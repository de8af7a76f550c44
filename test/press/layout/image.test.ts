import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FrameItem } from '../../../src/press/frame.js';
import { readImageFile } from '../../../src/press/layout/image-file.js';
import type { LayoutContext } from '../../../src/press/layout/layout-context.js';
import type { AttributesOf } from '../../../src/press/template/element.js';
import { element } from '../../helpers/build-element.js';
import { card, frameOf, studio } from './studio.js';

const bytes = (...numbers: readonly number[]): Uint8Array => new Uint8Array(numbers);
const long = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const short = (value: number): number[] => [value >> 8, value & 255];
const letters = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));

const SIGNATURE = [0x89, ...letters('PNG'), 13, 10, 26, 10];
const chunk = (type: string, data: readonly number[] = []): number[] => [
  ...long(data.length),
  ...letters(type),
  ...data,
  ...long(0),
];
const header = (width: number, height: number, rest = [8, 2, 0, 0, 0]): number[] =>
  chunk('IHDR', [...long(width), ...long(height), ...rest]);
const png = (width: number, height: number, rest?: number[]): Uint8Array =>
  bytes(
    ...SIGNATURE,
    ...header(width, height, rest),
    ...chunk('IDAT', packed(width, height)),
    ...chunk('IEND'),
  );
/** As few bytes of pixels as a picture can have. */
const packed = (width: number, height: number): number[] => [
  ...deflateSync(new Uint8Array(Math.min((width * height) / 8 + height, 7_000_000))),
];

const segment = (marker: number, data: readonly number[]): number[] => [
  0xff,
  marker,
  ...short(data.length + 2),
  ...data,
];
const frame = (width: number, height: number, marker = 0xc0, components = 3): number[] =>
  segment(marker, [
    8,
    ...short(height),
    ...short(width),
    components,
    ...Array.from({ length: components * 3 }, () => 1),
  ]);
/** An EXIF segment that says nothing but the orientation. */
const exif = (orientation: number): number[] =>
  segment(0xe1, [
    ...letters('Exif'),
    0,
    0,
    ...letters('MM'),
    ...short(42),
    ...long(8),
    ...short(1),
    ...short(0x0112),
    ...short(3),
    ...long(1),
    ...short(orientation),
    0,
    0,
  ]);
const jpeg = (...segments: readonly number[][]): Uint8Array =>
  bytes(0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 0xff, 0xd9);

describe('a sound image', () => {
  test.each<[string, Uint8Array, Record<string, unknown>]>([
    ['a PNG', png(300, 200), { format: 'png', pixels: { width: 300, height: 200 } }],
    [
      'an interlaced PNG with transparency',
      png(3, 2, [8, 6, 0, 0, 1]),
      { format: 'png', pixels: { width: 3, height: 2 } },
    ],
    ['a JPEG', jpeg(frame(300, 200)), { format: 'jpeg', pixels: { width: 300, height: 200 } }],
    [
      'a progressive JPEG after other segments and fill bytes',
      jpeg(segment(0xe1, [1, 2, 3]), [0xff], segment(0xc4, [9]), frame(30, 20, 0xc2)),
      { format: 'jpeg', pixels: { width: 30, height: 20 } },
    ],
    ['a grey JPEG', jpeg(frame(3, 2, 0xc0, 1)), { format: 'jpeg', pixels: { width: 3, height: 2 } }],
    [
      'a JPEG that its camera held upright',
      jpeg(exif(6), frame(300, 200)),
      { format: 'jpeg', pixels: { width: 200, height: 300 } },
    ],
    [
      'a JPEG padded after its end',
      bytes(...jpeg(frame(30, 20)), 0, 0, 0, 0),
      { format: 'jpeg', pixels: { width: 30, height: 20 } },
    ],
    ['a JPEG upside down', jpeg(exif(3), frame(3, 2)), { format: 'jpeg', pixels: { width: 3, height: 2 } }],
    ['as large as can be', png(10_000, 5000), { format: 'png', pixels: { width: 10_000, height: 5000 } }],
  ])('is told by its bytes: %s', (_, file, expected) => {
    expect(readImageFile(file)).toEqual(expected);
  });
});

describe('a file that is no image to print', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing at all', bytes(), 'format'],
    ['another format under the name of a PNG', bytes(...letters('GIF89a')), 'format'],
    ['a text', bytes(...letters('Ribe <svg')), 'format'],
    ['WebP', bytes(...letters('RIFF0000WEBP')), 'format'],
    ['a PNG that ends after its signature', bytes(...SIGNATURE), 'damaged'],
    ['a PNG cut off in its pixels', png(3, 2).slice(0, -14), 'damaged'],
    [
      'a PNG whose pixels cannot be unpacked',
      bytes(...SIGNATURE, ...header(3, 2, [8, 6, 0, 0, 0]), ...chunk('IDAT', [1, 2, 3]), ...chunk('IEND')),
      'damaged',
    ],
    ['a PNG without pixels', bytes(...SIGNATURE, ...header(3, 2), ...chunk('IEND')), 'damaged'],
    [
      'a PNG that begins with another chunk',
      bytes(...SIGNATURE, ...chunk('IDAT', [1]), ...header(3, 2), ...chunk('IEND')),
      'damaged',
    ],
    [
      'a PNG with two headers',
      bytes(...SIGNATURE, ...header(3, 2), ...header(9, 9), ...chunk('IDAT'), ...chunk('IEND')),
      'damaged',
    ],
    [
      'a PNG with a short header',
      bytes(...SIGNATURE, ...chunk('IHDR', [0, 0, 0, 3]), ...chunk('IDAT'), ...chunk('IEND')),
      'damaged',
    ],
    [
      'a PNG with a chunk longer than the file',
      bytes(...SIGNATURE, ...long(0xffffffff), ...letters('IHDR'), 0, 0, 0, 0),
      'damaged',
    ],
    ['a PNG without width', png(0, 2), 'damaged'],
    ['a PNG of an impossible depth', png(3, 2, [7, 2, 0, 0, 0]), 'damaged'],
    ['a PNG of a depth its colours do not have', png(3, 2, [16, 3, 0, 0, 0]), 'damaged'],
    ['a PNG with a palette that is missing', png(3, 2, [8, 3, 0, 0, 0]), 'damaged'],
    ['a PNG with an unknown compression', png(3, 2, [8, 2, 1, 0, 0]), 'damaged'],
    ['a PNG with an unknown interlacing', png(3, 2, [8, 2, 0, 0, 2]), 'damaged'],
    ['a JPEG that ends after its signature', bytes(0xff, 0xd8, 0xff), 'damaged'],
    ['a JPEG cut off in its pixels', jpeg(frame(300, 200)).slice(0, -2), 'damaged'],
    [
      'a JPEG cut off after the small image in its EXIF data',
      jpeg(segment(0xe1, [0xff, 0xd9]), frame(300, 200)).slice(0, -2),
      'damaged',
    ],
    ['a JPEG cut off in its end', jpeg(frame(300, 200)).slice(0, -1), 'damaged'],
    ['a JPEG with pixels before any frame', jpeg(), 'damaged'],
    ['a JPEG with a segment of no length', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xc0), 'damaged'],
    [
      'a JPEG with a segment longer than the file',
      bytes(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1, 2),
      'damaged',
    ],
    ['a JPEG with rubbish between segments', jpeg(segment(0xe0, [1]), [1, 2, 3, 4, 5]), 'damaged'],
    ['a JPEG with a frame cut short', jpeg(segment(0xc0, [8, 0, 2])), 'damaged'],
    [
      'a JPEG with fewer components than it says',
      jpeg(segment(0xc0, [8, 0, 2, 0, 3, 3, 1, 1, 1])),
      'damaged',
    ],
    ['a JPEG without height', jpeg(frame(3, 0)), 'damaged'],
    ['a lossless JPEG', jpeg(frame(3, 2, 0xc3)), 'unsupported'],
    ['an arithmetic JPEG', jpeg(frame(3, 2, 0xc9)), 'unsupported'],
    ['a JPEG of two components', jpeg(frame(3, 2, 0xc0, 2)), 'unsupported'],
    ['a PNG of too many pixels', png(10_000, 5001), 'too-large'],
    ['a PNG whose width times height would overflow', png(0xffffffff, 0xffffffff), 'too-large'],
    ['a JPEG of too many pixels', jpeg(frame(65_535, 65_535)), 'too-large'],
  ])('is refused: %s', (_, file, fault) => {
    expect(readImageFile(file)).toMatchObject({ fault });
  });
});

describe('an image element', () => {
  let context: LayoutContext;
  beforeAll(async () => {
    context = await studio({
      images: new Map([
        ['a.png', png(200, 100)],
        ['bad.png', bytes(1, 2)],
        ['a.svg', new TextEncoder().encode('<svg viewBox="0 0 4 2"><path d="M0 0h4v2z"/></svg>')],
        ['bad.svg', new TextEncoder().encode('<svg viewBox="0 0 4 2">\n <text/></svg>')],
      ]),
    });
  });

  const image = (attributes: AttributesOf<'image'>) =>
    element('image', { src: 'a.png', x: 10, y: 10, ...attributes });
  const drawn = (attributes: AttributesOf<'image'>): FrameItem | undefined =>
    frameOf(card(context, image(attributes))).items[0];

  test.each<[string, AttributesOf<'image'>, Record<string, number>]>([
    ['keeps its shape in a width', { width: 20 }, { x: 10, y: 10, width: 20, height: 10 }],
    ['keeps its shape in a height', { height: 20 }, { x: 10, y: 10, width: 40, height: 20 }],
    [
      'stands whole in the middle of its box',
      { width: 20, height: 20 },
      { x: 10, y: 15, width: 20, height: 10 },
    ],
  ])('%s', (_, attributes, box) => {
    expect(drawn(attributes)).toMatchObject({ kind: 'image', box });
  });

  test('a drawing keeps its shape and is stored once', () => {
    const items = drawn({ src: 'a.svg', width: 20, height: 20 });
    expect(items).toMatchObject({ kind: 'group', x: 10, y: 15, scale: 0.2, repeated: true });
  });

  test('a drawing that cannot be drawn is told at its own line', () => {
    const { problems } = card(context, image({ src: 'bad.svg', width: 20, height: 10 }));
    expect(problems).toMatchObject([
      {
        code: 'image/svg',
        facts: { why: 'element', name: 'text' },
        place: { file: 'bad.svg', start: { line: 2 } },
      },
    ]);
  });

  test('covers its box and is cut at its edges', () => {
    expect(drawn({ width: 20, height: 20, fit: 'cover' })).toMatchObject({
      clip: 'M10 10L30 10L30 30L10 30Z',
      items: [{ kind: 'image', box: { x: 0, y: 10, width: 40, height: 20 } }],
    });
  });

  test.each<[string, AttributesOf<'box'>, AttributesOf<'image'>, string]>([
    ['a column', {}, { width: 20, height: 20 }, 'M0 0L20 0L20 20L0 20Z'],
    ['a row', { direction: 'row' }, { width: 20, height: 20 }, 'M0 0L20 0L20 20L0 20Z'],
    ['a column, of one length', {}, { height: 20 }, 'M0 0L40 0L40 20L0 20Z'],
    ['a row, of one length', { direction: 'row' }, { width: 20, height: 'auto' }, 'M0 0L20 0L20 10L0 10Z'],
  ])('keeps the lengths it is given in the flow: %s', (_, flow, attributes, clip) => {
    const inside = element('image', { src: 'a.png', fit: 'cover', ...attributes });
    const laid = card(context, element('box', { x: 0, y: 0, width: 50, ...flow }, inside));
    expect(frameOf(laid).items[0]).toMatchObject({ clip });
  });

  test('in the flow fills the width and keeps its shape', () => {
    const flow = element('box', { x: 0, y: 0, width: 30 }, element('image', { src: 'a.png' }));
    expect(frameOf(card(context, flow)).items[0]).toMatchObject({
      box: { x: 0, y: 0, width: 30, height: 15 },
    });
  });

  test('is the same image wherever it is drawn', () => {
    const { items } = frameOf(card(context, image({ width: 20 }), image({ width: 30 })));
    const [first, second] = items.map((item) => item.kind === 'image' && item.image);
    expect(first).toBe(second);
  });

  test.each([
    ['bad.png', 'image/format'],
    ['none.png', 'image/not-found'],
  ])('of the file %s draws nothing and is a problem, told once', (src, code) => {
    const laid = card(context, image({ src, width: 20 }), image({ src, width: 30 }));
    expect(laid.problems).toMatchObject([{ code, facts: { file: src }, card: 'town T1 “Skagen”' }]);
    expect(frameOf(laid).items).toEqual([]);
  });
});
