import { describe, expect, test } from 'vitest';
import { faceInspector } from '../../src/lint/face/inspect-faces.js';
import type { Frame, FrameItem, LinearGradient } from '../../src/press/frame.js';
import { frame, image, moved, project, rect, signs, word } from '../helpers/faces.js';

type Path = Extract<FrameItem, { kind: 'path' }>;
const plate = (fill: string, beside: Partial<Path> = {}): FrameItem => ({
  kind: 'path',
  d: 'M20 20L40 20L40 40L20 40Z',
  fill,
  ...beside,
});
const stripe = (color: string, width = 1): FrameItem => ({
  kind: 'path',
  d: 'M10 10L50 10',
  stroke: { color, width },
});
const stroke = (color: string): Partial<Path> => ({ stroke: { color, width: 1 } });
/** An outline of many commands that ends at its own height. */
const wave = (end: number): string => {
  const steps = Array.from({ length: 30 }, (_, step) => `L${20 + (step % 10)} ${20 + (step % 7)}`);
  return `M20 20${steps.join('')}L20 ${end}Z`;
};
const picture = (name: string, x = 10): FrameItem => {
  const item = image(300);
  if (item.kind !== 'image') throw new Error('no image');
  return { ...item, box: { ...item.box, x }, image: { ...item.image, name } };
};
const gradient = (...colors: readonly string[]): LinearGradient => ({
  from: [20, 20],
  to: [40, 20],
  stops: colors.map((color, place) => [place / (colors.length - 1), color]),
});
const faded = (...colors: readonly string[]): FrameItem => ({
  kind: 'path',
  d: 'M20 20L40 20L40 40L20 40Z',
  fill: gradient(...colors),
});

/** What is told of sides in turn, each with its card. */
const told = (
  sides: readonly (readonly [card: string, Frame, template?: string | undefined])[],
): readonly string[] => {
  const inspect = faceInspector(project).look;
  return sides.flatMap(([card, side, template = 'front']) =>
    inspect({ frame: side, template, card })
      .filter(({ found }) => found.code === 'reading/color-alone')
      .map(({ found, aboutCard }) => `${JSON.stringify(found.facts)} ${aboutCard}`),
  );
};

const ALONE = '{"id":"b","other":"a"} true';

describe('faces that only their colours tell apart', () => {
  test.each<[string, readonly FrameItem[], readonly FrameItem[]]>([
    ['two plates', [plate('blue')], [plate('black')]],
    ['two words', [word()], [word({ color: 'blue' })]],
    ['two lines', [stripe('blue')], [stripe('black')]],
    ['plates in a group', [moved(plate('blue'), { x: 5 })], [moved(plate('black'), { x: 5 })]],
    ['plates beside the same picture', [picture('sea'), plate('blue')], [picture('sea'), plate('black')]],
    ['gradients', [faded('blue', 'black')], [faded('blue', 'white')]],
    ['a gradient and a colour', [faded('blue', 'black')], [plate('blue')]],
    ['a filled plate and its frame', [plate('blue', stroke('black'))], [plate('black', stroke('blue'))]],
  ])('%s', (_, a, b) => {
    expect(
      told([
        ['a', frame(...a)],
        ['b', frame(...b)],
      ]),
    ).toEqual([ALONE]);
  });
});

describe('faces that something else tells apart', () => {
  test.each<[string, readonly FrameItem[], readonly FrameItem[]]>([
    ['nothing: the same plate twice', [plate('blue')], [plate('blue')]],
    ['nothing: the same gradient twice', [faded('blue', 'black')], [faded('blue', 'black')]],
    ['nothing: the same picture twice', [picture('sea')], [picture('sea')]],
    ['the form of their plates', [plate('blue')], [rect(20, 20, 20, 21, 'black')]],
    ['where a plate begins', [plate('blue')], [rect(21, 20, 20, 20, 'black')]],
    ['the end of a long outline', [plate('blue', { d: wave(40) })], [plate('black', { d: wave(41) })]],
    ['a word', [plate('white'), word()], [plate('grey'), word({ words: signs('tide') })]],
    [
      'where a word ends',
      [word({ words: signs('so', 'on') })],
      [word({ words: signs('soon'), color: 'blue' })],
    ],
    ['the size of a word', [word()], [word({ size: 10, color: 'blue' })]],
    ['the place of a word', [word()], [word({ x: 21, color: 'blue' })]],
    ['the line of a word', [word()], [word({ baseline: 41, color: 'blue' })]],
    ['the width of a line', [stripe('blue')], [stripe('black', 2)]],
    ['the place of a group', [moved(plate('blue'), { x: 5 })], [moved(plate('black'), { x: 6 })]],
    ['the height of a group', [moved(plate('blue'), { y: 5 })], [moved(plate('black'), { y: 6 })]],
    ['the size of a group', [moved(plate('blue'), { scale: 1 })], [moved(plate('black'), { scale: 0.9 })]],
    ['the turn of a group', [moved(plate('blue'), { rotate: 5 })], [moved(plate('black'), { rotate: 6 })]],
    ['a picture', [picture('sea'), plate('blue')], [picture('sand'), plate('black')]],
    ['the place of a picture', [picture('sea'), plate('blue')], [picture('sea', 11), plate('black')]],
    ['one plate more', [plate('blue')], [plate('black'), plate('black')]],
  ])('%s', (_, a, b) => {
    expect(
      told([
        ['a', frame(...a)],
        ['b', frame(...b)],
      ]),
    ).toEqual([]);
  });
});

test.each<[string, readonly (readonly [card: string, fill: string, template?: string])[], readonly string[]]>(
  [
    [
      'two copies of a card',
      [
        ['a', 'blue'],
        ['a', 'black'],
      ],
      [],
    ],
    [
      'cards of two templates',
      [
        ['a', 'blue', 'front'],
        ['b', 'black', 'back'],
      ],
      [],
    ],
    [
      'each one after the first',
      [
        ['a', 'blue'],
        ['b', 'black'],
        ['c', 'black'],
        ['d', 'blue'],
      ],
      [ALONE, '{"id":"c","other":"a"} true'],
    ],
  ],
)('of %s, these are told: %#', (_, sides, remarks) => {
  expect(told(sides.map(([card, fill, template]) => [card, frame(plate(fill)), template]))).toEqual(remarks);
});
