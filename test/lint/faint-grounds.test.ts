import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/inspect-faces.js';
import { logoInspector } from '../../src/lint/face/logo-inspector.js';
import type { FrameItem } from '../../src/press/frame.js';
import {
  BLUE,
  drawn,
  frameOf,
  NOTHING,
  panel,
  photo,
  png,
  project,
  rect,
  svg,
  WHITE,
} from '../helpers/logos.js';

const CREAM = rect('cream');
const WHITE_PNG = png(WHITE ?? NOTHING);
const DARK_PNG = png(BLUE ?? NOTHING);
const WHITE_DRAWING = drawn('#fff');
/** Two white bars, one above the other. */
const BARS = svg('<path d="M4 4h92v6h-92z" fill="#fff"/><path d="M4 30h92v6h-92z" fill="#fff"/>');
const named = (item: FrameItem, name: string): FrameItem => {
  if (item.kind === 'group') return { ...item, picture: name };
  return item.kind === 'image' ? { ...item, image: { ...item.image, name } } : item;
};
const lower = (item: FrameItem): FrameItem => ({ kind: 'group', x: 0, y: 12, items: [item] });
const photoAt = (x: number, width: number): FrameItem => {
  const other = named(photo, 'photo');
  return other.kind === 'image' ? { ...other, box: { x, y: 15, width, height: 10 } } : other;
};

type Inspector = ReturnType<typeof faceInspector>;
const faintIn = (
  items: readonly FrameItem[],
  { template = 'front', isPage = false, of = faceInspector(project) as Inspector } = {},
) =>
  of
    .look({ frame: { width: 63, height: 88, bleed: 0, items }, template, isPage })
    .filter(({ found: { code } }) => code === 'print/faint-image');
const fileAndGround = (remarks: ReturnType<typeof faintIn>): readonly string[] =>
  remarks.map(({ found: { facts } }) =>
    'ground' in facts && 'file' in facts ? `${facts.file} on ${facts.ground}` : '',
  );

describe('what lies below most of a picture counts', () => {
  test.each<[string, readonly FrameItem[], boolean]>([
    ['a panel no larger than it', [panel(15, 15, 40, 25), WHITE_PNG], false],
    ['a dark spot under a corner', [CREAM, panel(10, 10, 18, 18), WHITE_PNG], true],
    ['a dark spot under the middle', [CREAM, panel(25, 18, 30, 22), WHITE_PNG], true],
    [
      'a dark ground but for the middle',
      [panel(10, 10, 50, 40), panel(25, 18, 30, 22, 'cream'), WHITE_PNG],
      false,
    ],
    ['a dark ground from the left to the middle', [CREAM, panel(10, 10, 28, 40), WHITE_PNG], false],
    ['a photograph at both ends', [CREAM, photoAt(14, 4), photoAt(37, 4), WHITE_DRAWING], false],
    ['a photograph at one end', [CREAM, photoAt(14, 4), WHITE_DRAWING], true],
    [
      'for a drawing, a dark ground from the left to the middle',
      [CREAM, panel(10, 10, 28, 40), WHITE_DRAWING],
      false,
    ],
    ['from the right to the middle', [CREAM, panel(27, 10, 50, 40), WHITE_DRAWING], false],
    ['from the top to the middle', [CREAM, panel(10, 10, 50, 20.5), BARS], false],
    ['from the bottom to the middle', [CREAM, panel(10, 19.5, 50, 40), BARS], false],
    ['what is painted later', [CREAM, WHITE_PNG, panel(10, 10, 50, 40)], true],
  ])('%s', (_, items, isFaint) => {
    expect(faintIn(items)).toHaveLength(isFaint ? 1 : 0);
  });
});

describe('of several pictures', () => {
  test.each<[string, readonly FrameItem[], readonly string[]]>([
    [
      'both are told',
      [CREAM, named(WHITE_DRAWING, 'a'), lower(named(WHITE_DRAWING, 'b'))],
      ['a on cream', 'b on cream'],
    ],
    ['the white one is told', [CREAM, named(WHITE_PNG, 'a'), lower(named(DARK_PNG, 'b'))], ['a on cream']],
    [
      'the white drawing is told',
      [CREAM, named(WHITE_DRAWING, 'a'), lower(named(drawn('#1f4e79'), 'b'))],
      ['a on cream'],
    ],
    [
      'a shape between them belongs to none',
      [CREAM, named(WHITE_DRAWING, 'a'), panel(1, 1, 2, 2), lower(named(WHITE_DRAWING, 'b'))],
      ['a on cream', 'b on cream'],
    ],
    [
      'the same one is told where it is faint',
      [panel(10, 10, 50, 40), WHITE_PNG, CREAM, WHITE_PNG],
      ['logo on cream'],
    ],
  ])('%s', (_, items, told) => {
    expect(fileAndGround(faintIn(items))).toEqual(told);
  });

  test('the warning stands at the middle of its picture', () => {
    expect(faintIn([CREAM, WHITE_PNG])).toMatchObject([{ down: 20, found: { severity: 'warning' } }]);
  });

  test('those of other faces are told again, those of cards on a page are not', () => {
    const of = faceInspector(project);
    const told = (template: string, isPage = false) =>
      faintIn([CREAM, WHITE_PNG], { of, template, isPage }).length;
    expect([told('front'), told('back'), told('page', true), told('other')]).toEqual([1, 1, 0, 1]);
    expect(faintIn([CREAM, WHITE_PNG], { template: 'page', isPage: true })).toHaveLength(1);
  });

  test('a page is not flawless because its picture was told of before', () => {
    const of = faceInspector(project);
    const sides = ['front', 'page'].map((template) => {
      const frame = { width: 63, height: 88, bleed: 0, items: [CREAM, WHITE_PNG] };
      of.look({ frame, template, isPage: template === 'page' });
      return of.isFlawless(frame);
    });
    expect(sides).toEqual([false, false]);
  });
});

describe('the logo of an edition', () => {
  test.each<[string, readonly FrameItem[], readonly string[]]>([
    ['of pixels', [CREAM, WHITE_PNG], ['logo on cream']],
    ['of shapes', [CREAM, WHITE_DRAWING], ['logo on cream']],
    ['in a group', [CREAM, { kind: 'group', x: 0, y: 0, items: [WHITE_DRAWING] }], ['logo on cream']],
    ['that is seen', [CREAM, DARK_PNG], []],
    [
      'beside another faint picture',
      [CREAM, named(WHITE_PNG, 'other'), lower(WHITE_DRAWING)],
      ['logo on cream'],
    ],
    ['that is seen, beside a faint picture', [CREAM, named(WHITE_PNG, 'other'), lower(DARK_PNG)], []],
    ['that is not there', [CREAM, named(WHITE_PNG, 'other'), named(WHITE_DRAWING, 'third')], []],
  ])('%s', (_, items, told) => {
    expect(fileAndGround(faintIn(items, { of: logoInspector(project, 'logo') }))).toEqual(told);
  });

  test('keeps no page from being used again, and none from being drawn', () => {
    const of = logoInspector(project, 'logo');
    const frame = frameOf('cream', WHITE_PNG);
    of.look({ frame, template: 'front' });
    expect([of.isFlawless(frame), of.sharesPages, of.recall({ template: 'front', key: 'a' })]).toEqual([
      true,
      true,
      undefined,
    ]);
  });
});
