import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/inspect-faces.js';
import { logoInspector } from '../../src/lint/face/logo-inspector.js';
import type { FrameItem } from '../../src/press/frame.js';
import {
  BLUE,
  drawn,
  frameOf,
  NOTHING,
  PALE,
  photo,
  png,
  project,
  SHIELD,
  svg,
  WHITE,
  YELLOW,
} from '../helpers/logos.js';

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
