import { describe, expect, test } from 'vitest';
import { faceInspector, type ProvenSides } from '../../src/lint/face/inspect-faces.js';
import type { Frame } from '../../src/press/frame.js';
import type { Remark } from '../../src/press/inspector.js';
import { MM_PER_PT } from '../../src/units.js';
import { codesOf, FULL, frame, image, line, moved, project, rect, signs, word } from '../helpers/faces.js';

describe('what is told of a face', () => {
  const LONG = 'The harbour master calls all the ships home';
  const about = (number: number) => expect.closeTo(number, 2);

  test.each<[string, Frame, object]>([
    ['small text', frame(word({ size: 5 })), { text: 'Harbour', pt: 5, least: 6 }],
    ['of several words', frame(word({ size: 5, words: signs('Low', 'tide') })), { text: 'Low tide' }],
    [
      'of more than 40 letters',
      frame(word({ x: 5, size: 5, words: signs(LONG) })),
      { text: 'The harbour master calls all the ships …' },
    ],
    [
      'of 40 letters',
      frame(word({ x: 5, size: 5, words: signs(LONG.slice(0, 40)) })),
      { text: 'The harbour master calls all the ships h' },
    ],
    ['a coarse image', frame(image(72)), { file: 'sea.png', dpi: about(72), least: 200 }],
    ['a huge image', frame(image(2400)), { file: 'sea.png', dpi: about(2400), most: 1200 }],
    ['a thin line', frame(line(0.1 * MM_PER_PT)), { color: 'black', pt: about(0.1), least: 0.25 }],
    [
      'text near the cut',
      frame(word({ x: 2 })),
      { what: 'text', text: 'Harbour', inside: about(2), safe: 3 },
    ],
    [
      'an image near the cut',
      frame(moved(image(300), { x: -8 })),
      { what: 'image', text: 'sea.png', inside: about(2), safe: 3 },
    ],
    [
      'weak contrast on a ground',
      frame(FULL, word()),
      { text: 'Harbour', ratio: about(1.57), least: 4.5, color: 'black', ground: 'blue' },
    ],
    [
      'weak contrast on bare paper',
      frame(word({ color: 'grey', size: 20 })),
      { text: 'Harbour', ratio: about(2.61), least: 3, color: 'grey', ground: 'the paper' },
    ],
    ['no bleed at the top', frame(rect(-3, 0, 69, 91, 'blue')), { side: 'top' }],
    ['no bleed on the right', frame(rect(-3, -3, 66, 94, 'blue')), { side: 'right' }],
    ['no bleed at the bottom', frame(rect(-3, -3, 69, 91, 'blue')), { side: 'bottom' }],
    ['no bleed on the left', frame(rect(0, -3, 66, 94, 'blue')), { side: 'left' }],
  ])('%s', (_, face, facts) => {
    const remarks = faceInspector(project).look({ frame: face, template: 'front' });
    expect(remarks.map(({ found }) => [found.severity, found.facts])).toEqual([
      ['warning', expect.objectContaining(facts)],
    ]);
  });
});

describe('a side', () => {
  test('that is shown twice is looked at once', () => {
    const inspect = faceInspector(project).look;
    const face = frame(word({ size: 5 }));
    const looks = ['front', 'front', 'sheet'].map((template) => inspect({ frame: face, template }).length);
    expect(looks).toEqual([1, 0, 0]);
  });

  test('says once for each template what is the same on its faces', () => {
    const inspect = faceInspector(project).look;
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
    const inspect = faceInspector(project).look;
    expect(codesOf(inspect({ frame: small, template: 'page', isPage: true }))).toEqual([]);
    expect(codesOf(inspect({ frame: frame(word({ size: 5 })), template: 'page', isPage: true }))).toEqual([
      'print/small-text',
    ]);
  });

  test('of a box is folded at its edges, not cut', () => {
    const panel = frame(rect(0, 0, 63, 88, 'white'), word({ x: 1 }), rect(0, 50, 63, 38, 'blue'));
    const inspect = faceInspector(project).look;
    expect(codesOf(inspect({ frame: panel, template: 'box', isPanel: true }))).toEqual([]);
    expect(codesOf(inspect({ frame: { ...panel }, template: 'card' }))).toContain('print/bleed-not-filled');
  });

  test('is flawless where a look found nothing in it, not even what was told of another', () => {
    const inspect = faceInspector(project);
    const [good, bad, alike, unseen] = [frame(word()), frame(line(0.05)), frame(line(0.05)), frame()];
    for (const each of [good, bad, alike]) inspect.look({ frame: each, template: 'front' });
    expect([good, bad, alike, unseen].map(inspect.isFlawless)).toEqual([true, false, false, false]);
  });

  test('says how far down the side it is', () => {
    const [remark] = faceInspector(project).look({
      frame: frame(word({ size: 5 })),
      template: 'x',
    });
    expect(remark?.down).toBeCloseTo(40 - 0.42, 1);
  });
});

describe('a side that was looked at in a run before', () => {
  const sides = {
    good: { frame: frame(word()), template: 'front', card: 'a', key: 'good' },
    bad: { frame: frame(word({ size: 5 })), template: 'front', card: 'b', key: 'bad' },
    cardless: { frame: frame(FULL), template: 'board', key: 'cardless' },
    keyless: { frame: frame(FULL), template: 'front', card: 'c' },
  };
  const looked = (): ProvenSides => {
    const proven = { before: new Map(), now: new Map() };
    const { look } = faceInspector(project, proven);
    for (const side of Object.values(sides)) look(side);
    return proven;
  };

  test('is proven where it has a key and nothing was to mend', () => {
    expect([...looked().now.keys()]).toEqual(['good', 'cardless']);
  });

  test.each<[string, { readonly key?: string; readonly card?: string }, readonly Remark[] | undefined]>([
    ['a proven one', sides.good, []],
    ['a proven one that is no card', sides.cardless, []],
    ['one with something to mend', sides.bad, undefined],
    ['one without a key', sides.keyless, undefined],
    ['one that has changed', { ...sides.good, key: 'changed' }, undefined],
  ])('%s is recalled or must be drawn: %#', (_, { key, card }, remarks) => {
    const proven = { before: looked().now, now: new Map() };
    expect(faceInspector(project, proven).recall({ template: 'front', key, card })).toEqual(remarks);
    expect([...proven.now.keys()]).toEqual(remarks === undefined ? [] : [key]);
  });

  test('is told again where only its colours tell it from another', () => {
    const pair = ['blue', 'black'].map((fill) => ({
      frame: frame(rect(20, 20, 20, 20, fill)),
      template: 'front',
      card: fill,
      key: fill,
    }));
    const first = { before: new Map(), now: new Map() };
    const { look } = faceInspector(project, first);
    const told = [[], ['reading/color-alone']];
    expect(pair.map((side) => codesOf(look(side)))).toEqual(told);
    const { recall } = faceInspector(project, { before: first.now, now: new Map() });
    expect(pair.map((side) => codesOf(recall(side) ?? []))).toEqual(told);
  });

  test('is never recalled in a game that was not looked at', () => {
    const { look, recall } = faceInspector(project);
    expect(look(sides.good)).toEqual([]);
    expect(recall(sides.good)).toBeUndefined();
  });
});
