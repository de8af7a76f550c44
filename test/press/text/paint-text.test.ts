import { beforeAll, describe, expect, test } from 'vitest';
import type { FrameItem, TextItem } from '../../../src/press/frame.js';
import { layText } from '../../../src/press/text/break-lines.js';
import type { Fonts } from '../../../src/press/text/fonts.js';
import { type IconPainter, paintText, type TextBox } from '../../../src/press/text/paint-text.js';
import { BODY, installedFonts, prepared, widthOf } from './set-text.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

function iconPainter(): IconPainter {
  const painted = new Map<string, readonly FrameItem[]>();
  return (name, color) => {
    const key = `${name} ${color}`;
    const items = painted.get(key) ?? [{ kind: 'path', d: 'M0 0L10 0L5 10Z', fill: color }];
    painted.set(key, items);
    return items;
  };
}

function paint(text: string, change: Partial<TextBox> = {}): readonly FrameItem[] {
  const box = {
    x: 5,
    y: 7,
    width: 40,
    align: 'start',
    size: 10,
    color: 'ink',
    icons: iconPainter(),
    style: BODY,
  } as const;
  const laid = layText(prepared(fonts, text).paragraph, { size: 10, width: 40, balance: false });
  return paintText(laid, { ...box, ...change });
}

const EM = 10 * (25.4 / 72);
const textItems = (items: readonly FrameItem[]): readonly TextItem[] =>
  items.filter((item) => item.kind === 'text');

describe('painting text', () => {
  test.each([
    ['start', 5],
    ['center', 25],
    ['end', 45],
  ] as const)('aligned to the %s, a line begins where its share of the free width ends', (align, at) => {
    const [item] = textItems(paint('hens', { align }));
    const share = { start: 0, center: 0.5, end: 1 }[align];
    expect(item?.x).toBeCloseTo(at - share * widthOf(fonts, 'hens'), 6);
  });

  test('lines stand one leading apart, each but the last with a space after it', () => {
    const items = textItems(paint('one two\nthree'));
    expect((items[1]?.baseline ?? 0) - (items[0]?.baseline ?? 0)).toBeCloseTo(1.2 * EM, 6);
    expect(items.map(({ spaceAfter }) => spaceAfter)).toEqual([true, false]);
  });

  test('items read in the order of the text', () => {
    const words = textItems(paint('one **two** three *four* five-six')).flatMap((item) => item.words);
    expect(words.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four', 'five-', 'six']);
  });

  test('bold words and icons take their own colours', () => {
    const items = paint('a **b** {money}', { boldColor: 'red', iconColor: 'blue' });
    expect(textItems(items).map(({ color }) => color)).toEqual(['ink', 'red']);
    expect(items.at(-1)).toMatchObject({ kind: 'group', items: [{ fill: 'blue' }] });
  });

  test('without colours of their own they take the colour of the text', () => {
    expect(paint('**b** {money}')).toMatchObject([{ color: 'ink' }, { items: [{ fill: 'ink' }] }]);
  });

  test('one icon in one colour is one array, stored once', () => {
    const groups = paint('{money} {money}').filter((item) => item.kind === 'group');
    expect(groups).toHaveLength(2);
    expect(groups[0]?.items).toBe(groups[1]?.items);
    expect(groups.every(({ repeated }) => repeated)).toBe(true);
  });

  test('an icon stands around the middle of the letters', () => {
    const [text, icon] = paint('a{money}');
    if (text?.kind !== 'text' || icon?.kind !== 'group') throw new Error('A word and an icon are expected.');
    const side = 10 * (icon.scale ?? 1);
    expect(side).toBeCloseTo(1.12 * EM, 6);
    expect(icon.y + side / 2).toBeCloseTo(text.baseline - 0.31 * EM, 6);
  });

  test('a link covers its words and leads to its anchor', () => {
    const items = paint('see [the rules](#rules)');
    const link = items.find((item) => item.kind === 'link');
    expect(link).toMatchObject({ to: 'rules', box: { y: 7, height: 1.2 * EM } });
    expect(link?.box.width).toBeCloseTo(widthOf(fonts, 'the rules'), 6);
  });

  test.each([
    ['https://example.org', ['text', 'link']],
    ['mailto:a@example.org', ['text', 'link']],
    ['javascript:alert`1`', ['text']],
    ['file:///etc/passwd', ['text']],
    ['lang:en', ['text']],
  ])('a link to %s', (to, kinds) => {
    expect(paint(`[web](${to})`).map(({ kind }) => kind)).toEqual(kinds);
  });
});
