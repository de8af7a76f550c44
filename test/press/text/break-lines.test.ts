import { beforeAll, describe, expect, test } from 'vitest';
import { layText } from '../../../src/press/text/break-lines.js';
import type { Fonts } from '../../../src/press/text/fonts.js';
import { BODY, installedFonts, prepared, readLines, widthOf } from './set-text.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

const lay = (
  text: string,
  width: number,
  change: Parameters<typeof prepared>[2] & { balance?: boolean } = {},
) =>
  layText(prepared(fonts, text, change).paragraph, {
    size: change.size ?? BODY.size,
    width,
    balance: change.balance ?? false,
  });

/** Broken in the width of its first line, or of the words given. */
const linesIn = (sample: string, text: string): readonly string[] =>
  readLines(lay(text, widthOf(fonts, sample)));

describe('where a line may end', () => {
  test.each([
    ['at a space', 'three four', 'one two three four', ['one two ', 'three four']],
    ['after a hyphen', 'a well-', 'a well-known mediator', ['a well-', 'known ', 'mediator']],
    ['after a slash', 'this and/', 'this and/or that one', ['this and/', 'or that ', 'one']],
    ['not at a no-break space', 'walk 10 k', 'walk 10\u00A0km today', ['walk ', '10\u00A0km ', 'today']],
    ['not at a narrow no-break space', 'oh la', 'oh la\u202F! yes', ['oh ', 'la\u202F! ', 'yes']],
    ['not before punctuation after a space', 'oh la l', 'oh la ! yes', ['oh ', 'la\u00A0! ', 'yes']],
    ['not between a bold word and its comma', 'see word', 'see **word**, then', ['see ', 'word, ', 'then']],
    ['not in the middle of a half-bold word', 'go bold', 'go **bol**der now', ['go ', 'bolder ', 'now']],
    ['not before a dash between spaces', 'word one', 'word – one two', ['word\u00A0– ', 'one two']],
    ['not in a range of numbers', 'wait 12–', 'wait 12–15 years', ['wait ', '12–15 ', 'years']],
    ['not at a soft hyphen', 'the co', 'the co\u00ADop now', ['the ', 'coop ', 'now']],
    ['not after a lone letter', 'the e-', 'the e-mail list', ['the ', 'e-mail ', 'list']],
    ['not after two letters', 'the co-', 'the co-author now', ['the ', 'co-author ', 'now']],
    ['not before a middle dot', 'word one', 'word · one two', ['word\u00A0· ', 'one two']],
    ['between an icon and the next word', 'gain {money}', 'gain {money} now', ['gain {money} ', 'now']],
    ['not between an icon and its comma', 'gain {money}', 'gain {money}, now', ['gain ', '{money}, ', 'now']],
    ['not between a number and its icon', 'gain 2', 'gain 2{money} now', ['gain ', '2{money} ', 'now']],
    ['at a soft line break of the maker', 'abc abc abc', 'one\ntwo', ['one', 'two']],
  ])('%s', (_, sample, text, lines) => {
    expect(linesIn(sample, text)).toEqual(lines);
  });

  test('a line feed in the words of a template is a space', () => {
    const { paragraph } = prepared(fonts, [{ text: '\n  one\n  two\n' }]);
    expect(readLines(layText(paragraph, { size: 10, width: 100, balance: false }))).toEqual(['one two']);
  });

  test('a word too wide for the measure stands alone and says by how much', () => {
    const laid = lay('an extraordinarily long one', 15);
    expect(readLines(laid)).toEqual(['an ', 'extraordinarily ', 'long one']);
    expect(laid.tooWideBy).toBeCloseTo(widthOf(fonts, 'extraordinarily') - 15, 6);
  });

  test('an empty text has no lines and no height', () => {
    expect(lay(' ', 30)).toMatchObject({ lines: [], width: 0, height: 0, tooWideBy: 0 });
  });
});

const LONG =
  'Your neighbours want the car park back, but the **hens** have moved in and the *children* love them. Half the ' +
  'street has signed a letter; the other half sells eggs. Pay 2{money} each year, or call a well-known mediator.';

describe('how lines are evened out', () => {
  test('a last line of one short word gets company', () => {
    const width = widthOf(fonts, 'Half the street has signed a letter against');
    const greedy = 'Half the street has signed a letter against it';
    const laid = lay(greedy, width);
    expect(laid.lines).toHaveLength(2);
    expect(laid.lines[1]?.width).toBeGreaterThan(0.22 * width);
  });

  test('a last line that is long enough stays', () => {
    const laid = lay('Half the street has signed', widthOf(fonts, 'Half the street'));
    expect(readLines(laid)).toEqual(['Half the street ', 'has signed']);
  });

  test('a balanced title has lines of like width', () => {
    const title = 'The car park and the hens of the north';
    const width = widthOf(fonts, 'The car park and the hens of');
    const laid = lay(title, width, { balance: true });
    expect(readLines(laid)).toEqual(['The car park and the ', 'hens of the north']);
  });

  test.each([false, true])(
    'in the width it took, a text breaks the same way again (balance %s)',
    (balance) => {
      for (let width = 20; width < 90; width += 0.7) {
        const first = lay(LONG, width, { balance });
        const again = lay(LONG, Math.fround(first.width), { balance });
        expect(again.lines.length).toBe(first.lines.length);
        if (balance) expect(readLines(again)).toEqual(readLines(first));
      }
    },
  );

  test('balancing never adds a line and never widens the text', () => {
    for (let width = 20; width < 90; width += 0.7) {
      const greedy = lay(LONG, width);
      const balanced = lay(LONG, width, { balance: true });
      expect(balanced.lines.length).toBe(greedy.lines.length);
      expect(balanced.width).toBeLessThanOrEqual(greedy.width + 1e-9);
    }
  });
});

describe('what lines hold', () => {
  test('all lines together read as the text did, at any width and size', () => {
    const plain = LONG.replaceAll('*', '');
    for (let width = 8; width < 200; width += 3.1)
      for (const size of [7.25, 10, 14]) {
        const laid = lay(LONG, width, { size });
        expect(readLines(laid).join('')).toBe(plain);
        expect(laid.width).toBeLessThanOrEqual(width + laid.tooWideBy + 0.002);
      }
  });

  test('neighbours of one look share a run; bold words, icons and halves of words start another', () => {
    const [line] = lay('one two **three** four{money} well-known', 200).lines;
    const runs = line?.runs.map((run) =>
      run.kind === 'icon' ? run.icon : `${run.emphasis}: ${run.words.map(({ text }) => text).join(' ')}`,
    );
    expect(runs).toEqual([
      'plain: one two',
      'bold: three',
      'plain: four',
      'money',
      'plain: well-',
      'plain: known',
    ]);
  });

  test('runs stand one after the other, as wide as their glyphs', () => {
    const [line] = lay('one **two**, three', 200).lines;
    const [one, two, three] = line?.runs ?? [];
    const space = widthOf(fonts, 'a b') - widthOf(fonts, 'a') - widthOf(fonts, 'b');
    expect(one?.width).toBeCloseTo(widthOf(fonts, 'one'), 6);
    expect(two?.x).toBeCloseTo(widthOf(fonts, 'one') + space, 6);
    expect(three?.x).toBeCloseTo((two?.x ?? 0) + widthOf(fonts, '**two**'), 6);
    expect((three?.x ?? 0) + (three?.width ?? 0)).toBeCloseTo(line?.width ?? 0, 6);
  });

  test('letter-spacing widens between letters and not after the last', () => {
    const em = 10 * (25.4 / 72);
    const spread = widthOf(fonts, 'on no', { letterSpacing: 0.1 });
    expect(spread).toBeCloseTo(widthOf(fonts, 'on no') + 4 * 0.1 * em, 6);
  });

  test('leading and height shrink with the size', () => {
    const { paragraph } = prepared(fonts, 'one\ntwo');
    const full = layText(paragraph, { size: 10, width: 100, balance: false });
    const half = layText(paragraph, { size: 5, width: 100, balance: false });
    expect(full.leading).toBeCloseTo(12 * (25.4 / 72), 6);
    expect(full.height).toBeCloseTo(2 * full.leading, 6);
    expect(half.height).toBeCloseTo(full.height / 2, 6);
  });

  test('the extent of the font stands in the middle of the line', () => {
    const { leading, baseline } = lay('one', 100);
    const unit = (10 * 25.4) / 72 / 1000;
    const { ascent, descent } = fonts.face('sans');
    expect(baseline - ascent * unit).toBeCloseTo(leading - (baseline + descent * unit), 6);
  });

  test('a linked run says where it leads', () => {
    const [line] = lay('see [the *rules*](#rules) first', 200).lines;
    expect(line?.runs.map(({ link }) => link)).toEqual([undefined, '#rules', '#rules', undefined]);
  });
});
