import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/inspect-faces.js';
import { logoInspector } from '../../src/lint/face/logo-inspector.js';
import type { Frame, FrameItem } from '../../src/press/frame.js';
import { readDrawing } from '../../src/press/svg/read-drawing.js';
import { PROJECT } from '../helpers/harbour.js';
import { writePng } from '../helpers/write-png.js';

const color = (rgb: readonly [number, number, number]) => ({ rgb, cmyk: [0, 0, 0, 0] }) as const;
const colors = new Map([
  ['cream', color([250, 246, 234])],
  ['ink', color([16, 41, 58])],
]);
const project = { ...PROJECT, theme: { ...PROJECT.theme, colors } };

const rect = (fill: string): FrameItem => ({ kind: 'path', d: 'M10 10L50 10L50 40L10 40Z', fill });

/** A shield on the left and two lines of a name on the right, as logos are. */
const isShield = (x: number, y: number): boolean => x >= 4 && x < 28 && y >= 4 && y < 36;
const isName = (x: number, y: number): boolean => x >= 36 && x < 96 && y % 16 >= 4 && y % 16 < 10;

type Pixel = readonly [number, number, number, number];
const NOTHING: Pixel = [0, 0, 0, 0];

/** A logo of pixels, 100 by 40: its shield, its name, and what is around. */
function png(shield: Pixel, name: Pixel = shield, around: Pixel = NOTHING): FrameItem {
  const bytes = writePng({ width: 100, height: 40 }, (x, y) =>
    isShield(x, y) ? shield : isName(x, y) ? name : around,
  );
  const image = { name: 'logo', bytes, format: 'png', width: 100, height: 40 } as const;
  return { kind: 'image', box: { x: 15, y: 15, width: 25, height: 10 }, image };
}

function svg(shapes: string): FrameItem {
  const read = readDrawing(new TextEncoder().encode(`<svg viewBox="0 0 100 40">${shapes}</svg>`), 'logo');
  if (!('drawing' in read)) throw new Error('no drawing');
  const { items, width } = read.drawing;
  return { kind: 'group', x: 15, y: 15, scale: 25 / width, items, picture: 'logo' };
}

const SHIELD = 'M4 4h24v32h-24z';
const NAME = 'M36 4h60v6h-60zM36 20h60v6h-60z';
const drawn = (shield: string, name = shield): FrameItem =>
  svg(`<path d="${SHIELD}" fill="${shield}"/><path d="${NAME}" fill="${name}"/>`);

const [WHITE, BLUE, PALE, YELLOW]: readonly Pixel[] = [
  [255, 255, 255, 255],
  [31, 78, 121, 255],
  [250, 250, 250, 255],
  [255, 246, 160, 255],
];
const photo: FrameItem = {
  kind: 'image',
  box: { x: 15, y: 15, width: 25, height: 10 },
  image: { name: 'logo', bytes: new Uint8Array(), format: 'jpeg', width: 500, height: 200 },
};

/** What is printed, on which colour, and how much of it is seen where that is too little. */
const SITUATIONS: Readonly<
  Record<string, readonly [ground: string | undefined, logo: FrameItem, seen?: number]>
> = {
  'a dark logo of pixels': ['cream', png(BLUE ?? NOTHING)],
  'a white one': ['cream', png(WHITE ?? NOTHING), 0],
  'a white one on bare paper': [undefined, png(WHITE ?? NOTHING), 0],
  'a white one on a dark ground': ['ink', png(WHITE ?? NOTHING)],
  'a dark one on a dark ground': ['ink', png([20, 40, 60, 255]), 0],
  'a pale yellow one': ['cream', png(YELLOW ?? NOTHING), 0],
  'a dark one that is nearly transparent': ['cream', png([31, 78, 121, 16]), 0],
  'one that is transparent': ['cream', png(NOTHING), 0],
  'a dark shield beside a white name': ['cream', png(BLUE ?? NOTHING, WHITE), 0.22],
  'a white shield beside a dark name': ['cream', png(WHITE ?? NOTHING, BLUE)],
  'a dark one on its white rectangle': ['cream', png(BLUE ?? NOTHING, BLUE, WHITE)],
  'a pale one on its white rectangle': ['cream', png(PALE ?? NOTHING, PALE, WHITE), 0],
  'a white one on its dark rectangle': ['cream', png(WHITE ?? NOTHING, WHITE, BLUE)],
  'a photograph, of which nobody knows': ['cream', photo],
  'over a photograph': ['cream', { kind: 'group', x: 0, y: 0, items: [photo, drawn('#fff')] }],
  'a dark drawing': ['cream', drawn('#1f4e79')],
  'a white drawing': ['cream', drawn('#fff'), 0],
  'a white drawing on a dark ground': ['ink', drawn('#fff')],
  'a drawing in a pale yellow': ['cream', drawn('#fff6a0'), 0],
  'a drawing of light grey': ['cream', drawn('#ccc')],
  'a dark drawing that is nearly transparent': ['cream', svg(`<path d="${SHIELD}" opacity=".06"/>`), 0],
  'a dark fill that is nearly transparent': ['cream', svg(`<path d="${SHIELD}" fill-opacity=".06"/>`), 0],
  'a drawing with a white name': ['cream', drawn('#1f4e79', '#fff'), 0.26],
  'a white sign on a dark shield': [
    'cream',
    svg(`<path d="${SHIELD}"/><path d="M10 10h9v9h-9z" fill="#fff"/>`),
  ],
  'a dark sign on a pale shield': [
    'cream',
    svg(`<path d="${SHIELD}" fill="#fff"/><path d="M10 10h9v9h-9z"/>`),
  ],
  'thin dark lines': ['cream', svg(`<path d="${SHIELD}" fill="none" stroke="#000" stroke-width=".5"/>`)],
  'thin white lines': ['cream', svg(`<path d="${SHIELD}" fill="none" stroke="#fff" stroke-width=".5"/>`), 0],
  'a gradient from white to blue': [
    'cream',
    svg(`<linearGradient id="a"><stop stop-color="#fff"/><stop offset="1" stop-color="#048"/></linearGradient>
        <path d="${SHIELD}" fill="url(#a)"/>`),
  ],
  'a gradient between pale colours': [
    'cream',
    svg(`<linearGradient id="a"><stop stop-color="#fff"/><stop offset="1" stop-color="#ffe"/></linearGradient>
        <path d="${SHIELD}" fill="url(#a)"/>`),
    0,
  ],
  'a drawing outside its own view': [undefined, svg('<path d="M200 4h24v32h-24z"/>'), 0],
};

const frameOf = (ground: string | undefined, logo: FrameItem): Frame => ({
  width: 63,
  height: 88,
  bleed: 0,
  items: [...(ground === undefined ? [] : [rect(ground)]), logo],
});

describe('a picture that vanishes on what lies below it', () => {
  test.each(Object.entries(SITUATIONS))('%s', (_, [ground, logo, seen]) => {
    const remarks = faceInspector(project).look({ frame: frameOf(ground, logo), template: 'front' });
    const found = remarks.filter(({ found: { code } }) => code === 'print/faint-image');
    expect(found.map(({ found: { facts } }) => facts)).toMatchObject(
      seen === undefined
        ? []
        : [{ file: 'logo', ground: ground ?? 'the paper', seen: seen === 0 ? 0 : expect.closeTo(seen, 1) }],
    );
  });
});

test('a logo is told once for each colour it vanishes on, and other pictures are not', () => {
  const inspector = logoInspector(project, 'logo');
  const told = (ground: string, logo: FrameItem) =>
    inspector.look({ frame: frameOf(ground, logo), template: 'front' }).map(({ found: { code } }) => code);
  const other = { ...drawn('#fff'), picture: 'other' };
  expect([told('cream', drawn('#fff')), told('cream', drawn('#fff')), told('ink', drawn('#0f2a3a'))]).toEqual(
    [['print/faint-image'], [], ['print/faint-image']],
  );
  expect(told('cream', other)).toEqual([]);
});
