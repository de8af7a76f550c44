import type { Checked } from '../../../src/diagnostics/diagnostic.js';
import type { Frame, FrameItem, TextItem } from '../../../src/press/frame.js';
import { loadFlexbox } from '../../../src/press/layout/flexbox.js';
import { layOutFace } from '../../../src/press/layout/lay-out-face.js';
import {
  createLayoutCache,
  type FaceSize,
  type LayoutContext,
} from '../../../src/press/layout/layout-context.js';
import type { Element } from '../../../src/press/template/element.js';
import type { ChipStyle, TextStyle, Theme } from '../../../src/project/theme.js';
import { element } from '../../helpers/build-element.js';
import { BODY, installedFonts, themeWith } from '../text/set-text.js';

const styles: Readonly<Record<string, TextStyle>> = {
  body: BODY,
  small: { ...BODY, size: 8, min: 6, leading: 10 },
  rigid: { ...BODY, min: 10 },
  title: { ...BODY, font: 'serif', size: 16, min: 12, leading: 18 },
};

const chip: ChipStyle = {
  height: 5,
  padding: 1,
  gap: 0.5,
  icon: 3,
  style: 'small',
  color: 'snow',
  fill: 'ink',
  strokeWidth: 0,
};

const theme: Theme = {
  ...themeWith({}),
  styles: new Map(Object.entries(styles)),
  chips: new Map(
    Object.entries({ gain: chip, lose: { ...chip, stroke: 'ink', strokeWidth: 0.4, fill: 'snow' } }),
  ),
  icons: new Map(Object.entries({ boat: { path: 'M0 0L10 0L5 10Z', box: 10 } })),
  gradients: new Map([
    [
      'sea',
      {
        to: 'bottom',
        stops: [
          [0, 'foam'],
          [1, 'ink'],
        ],
      },
    ],
  ]),
};

/** A context of its own for each test, with real fonts and a small theme. */
export async function studio(change: Partial<LayoutContext> = {}): Promise<LayoutContext> {
  return {
    flexbox: await loadFlexbox(),
    fonts: await installedFonts(),
    theme,
    locale: 'en',
    cache: createLayoutCache(),
    cardLabel: 'town T1 “Skagen”',
    images: new Map(),
    ...change,
  };
}

export const CARD: FaceSize = { width: 60, height: 90, bleed: 3 };

/** A face of 60 × 90 mm around elements. */
export function card(context: LayoutContext, ...inside: readonly Element[]): Checked<Frame> {
  return layOutFace(element('face', {}, ...inside), CARD, { ...context, cache: createLayoutCache() });
}

export function frameOf({ value }: Checked<Frame>): Frame {
  if (value === undefined) throw new Error('There is no frame.');
  return value;
}

/** Corner and size of everything filled, by its colour: `x y width height`. */
export function boxesOf(laid: Checked<Frame>): Readonly<Record<string, string>> {
  const boxes: Record<string, string> = {};
  for (const item of frameOf(laid).items) {
    if (item.kind === 'path' && typeof item.fill === 'string') boxes[item.fill] = extentOf(item.d);
  }
  return boxes;
}

/** The extent of the end points and handles of a path. */
export function extentOf(d: string): string {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const [xs, ys] = [
    numbers.filter((_, index) => index % 2 === 0),
    numbers.filter((_, index) => index % 2 === 1),
  ];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y]
    .map((value) => Math.round(value * 100) / 100 + 0)
    .join(' ');
}

export function textsOf(items: readonly FrameItem[]): readonly TextItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return textsOf(item.items);
    return item.kind === 'text' ? [item] : [];
  });
}

/** What a text says, line by line. */
export const linesOf = (laid: Checked<Frame>): readonly string[] =>
  textsOf(frameOf(laid).items).map(({ words }) => words.map(({ text }) => text).join(' '));

/** The type sizes used, in drawing order, each stretch of equal sizes once. */
export const sizesOf = (laid: Checked<Frame>): readonly number[] =>
  textsOf(frameOf(laid).items)
    .map(({ size }) => size)
    .filter((size, index, all) => size !== all[index - 1]);
