import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { FrameItem, ImageData } from '../../../src/press/frame.js';
import {
  ask,
  bytesOf,
  card,
  fileOf,
  filled,
  page,
  placed,
  rasterOf,
  rectangle,
  sha256,
  sheet,
} from './drawing.js';

type Pixel = readonly number[];

/** A PNG of one colour above another. */
function png(top: Pixel, bottom: Pixel, size = 8): ImageData {
  const chunk = (type: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  header[9] = top.length === 4 ? 6 : 2;
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array(size)
      .fill(y < size / 2 ? top : bottom)
      .flat(),
  ]);
  return {
    name: 'test.png',
    format: 'png',
    width: size,
    height: size,
    bytes: Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
      chunk('IEND', new Uint8Array()),
    ]),
  };
}

const RED = [200, 20, 30];
const GREEN = [30, 160, 60];
const show = (image: ImageData, x = 10, y = 10): FrameItem => ({
  kind: 'image',
  image,
  box: { x, y, width: 20, height: 30 },
});
const imagesIn = (file: string) => ask('pdfimages', '-list', file).trim().split('\n').slice(2);

test('an image fills its box, top up', async () => {
  const pixels = rasterOf(await fileOf([page([show(png(RED, GREEN))])]));
  expect(pixels.at(20, 14)).toEqual(RED);
  expect(pixels.at(20, 36)).toEqual(GREEN);
  expect(pixels.at(31, 20)).toEqual([255, 255, 255]);
  expect(pixels.at(20, 41)).toEqual([255, 255, 255]);
});

test('transparent parts of an image show what lies under it', async () => {
  const image = png([...RED, 255], [...RED, 0]);
  const pixels = rasterOf(await fileOf([page([filled(rectangle(0, 0, 60, 90), 'sun'), show(image)])]));
  expect(pixels.at(20, 14)).toEqual(RED);
  expect(pixels.at(20, 36)).toEqual([250, 200, 40]);
});

test('an image shown often, also in stored frames and groups, is embedded once', async () => {
  const image = png(RED, GREEN);
  const items: readonly FrameItem[] = [show(image, 0, 0)];
  const frame = card([show(image), { kind: 'group', x: 30, y: 0, items, repeated: true }]);
  const file = await fileOf([sheet([placed(frame), placed(frame, { x: 100 })]), page([show(image)])]);
  expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
  expect(new Set(imagesIn(file).map((row) => row.trim().split(/\s+/)[10]))).toHaveLength(1);
  const pixels = rasterOf(file);
  for (const x of [12, 32, 112, 132]) expect(pixels.at(x, 11)).toEqual(RED);
});

test('many transparent images give the same bytes every time', async () => {
  const draw = async () => {
    const images = Array.from({ length: 12 }, (_, i) =>
      png([i * 20, 20, 30, 255], [20, i * 20, 30, 90], 4 + ((i * 37) % 60)),
    );
    return sha256(await bytesOf([page(images.map((image, i) => show(image, i, i)))]));
  };
  const drawn = new Set([await draw(), await draw(), await draw(), await draw()]);
  expect(drawn).toHaveLength(1);
});

/** A JPEG, sea above sun, held by the camera as an EXIF orientation says. */
async function jpeg(orientation: number): Promise<ImageData> {
  const drawn = await fileOf([
    page([filled(rectangle(0, 0, 60, 45), 'sea'), filled(rectangle(0, 45, 60, 45), 'sun')]),
  ]);
  ask('pdftoppm', '-r', '25.4', '-jpeg', '-singlefile', drawn, drawn);
  const plain = readFileSync(`${drawn}.jpg`);
  const exif = Buffer.from(
    'ffe1002245786966000049492a00080000000100120103000100000000000000000000000000',
    'hex',
  );
  exif[28] = orientation;
  return {
    name: 'test.jpg',
    format: 'jpeg',
    width: 60,
    height: 90,
    bytes: Buffer.concat([plain.subarray(0, 2), exif.subarray(0, 36), plain.subarray(2)]),
  };
}

const SEA = [20, 80, 140];
const SUN = [250, 200, 40];

test.each([
  ['as it was taken', 1, [20, 13], [20, 37]],
  ['upside down', 3, [20, 37], [20, 13]],
  ['turned clockwise', 6, [27, 25], [13, 25]],
  ['turned the other way', 8, [13, 25], [27, 25]],
] as const)('a photograph that is to be shown %s is', async (_, orientation, sea, sun) => {
  const pixels = rasterOf(await fileOf([page([show(await jpeg(orientation))])]));
  const near = (color: readonly number[]) => color.map((part) => expect.closeTo(part, -1.5));
  expect(pixels.at(sea[0], sea[1])).toEqual(near(SEA));
  expect(pixels.at(sun[0], sun[1])).toEqual(near(SUN));
});
