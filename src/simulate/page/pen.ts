import { coordinate, type Point } from '../../press/art/path-data.js';
import { circle, rectangle, roundedRectangle } from '../../press/art/shapes.js';
import type { FrameItem, Stroke } from '../../press/frame.js';
import { layText } from '../../press/text/break-lines.js';
import type { Fonts } from '../../press/text/fonts.js';
import { paintText } from '../../press/text/paint-text.js';
import { prepareParagraph } from '../../press/text/paragraph.js';
import type { TextStyle } from '../../project/theme.js';
import type { Box, Mm, Pt } from '../../units.js';
import type { Ink, Palette } from './palette.js';

/** Draws on one page; every item lies over those before it. */
export interface Pen {
  readonly items: readonly FrameItem[];
  line(points: readonly Point[], look: Line): void;
  box(box: Box, fill: Ink, radius?: Mm): void;
  area(points: readonly Point[], fill: Ink): void;
  /** A point of data: colour and shape both say what it is. */
  mark(shape: MarkShape, at: Point, size: Mm, look: { readonly fill?: Ink; readonly line?: Ink }): void;
  /** One line of text, or as many as fit the width; returns the height it took. */
  text(words: string, at: TextPlace, look?: TextLook): Mm;
  /** How wide one line of text is. */
  widthOf(words: string, look?: TextLook): Mm;
}

export interface Line {
  readonly ink: Ink;
  readonly width: Mm;
  readonly dash?: readonly Mm[];
}

export type MarkShape = 'dot' | 'square' | 'triangle' | 'diamond' | 'cross' | 'bar';
export const MARK_SHAPES = ['dot', 'square', 'triangle', 'diamond', 'cross'] as const;

export interface TextPlace {
  /** Left end, middle or right end. */
  readonly x: Mm;
  /** Top of the first line. */
  readonly y: Mm;
  readonly width?: Mm;
  readonly align?: 'start' | 'center' | 'end';
}

export interface TextLook {
  readonly size?: Pt;
  readonly weight?: 'plain' | 'bold' | 'title';
  readonly ink?: Ink;
}

interface Kit {
  readonly fonts: Fonts;
  readonly styles: Readonly<Record<'plain' | 'bold' | 'title', TextStyle>>;
  readonly palette: Palette;
  readonly locale: string;
}

/** A pen with an empty page under it. */
export function openPen({ fonts, styles, palette, locale }: Kit): Pen {
  const items: FrameItem[] = [];
  const lay = (words: string, { size = 7, weight = 'plain' }: TextLook, width: Mm) => {
    const escaped = words.replaceAll(/[*{}\\[\]]/g, String.raw`\$&`);
    const style = styles[weight];
    const { paragraph } = prepareParagraph([{ text: escaped }], style, { fonts, icons: new Map(), locale });
    return { laid: layText(paragraph, { size, width, balance: false }), style, size };
  };
  return {
    items,
    line: (points, { ink, width, dash }) => {
      const d = points
        .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
        .join('');
      const stroke: Stroke = { color: palette[ink], width, cap: 'butt', ...(dash && { dash }) };
      if (points.length > 1) items.push({ kind: 'path', d, stroke });
    },
    box: (box, fill, radius = 0) => {
      if (box.width > 0 && box.height > 0) {
        const d = radius > 0 ? roundedRectangle(box, radius) : rectangle(box);
        items.push({ kind: 'path', d, fill: palette[fill] });
      }
    },
    area: (points, fill) => {
      const d = points
        .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
        .join('');
      if (points.length > 2) items.push({ kind: 'path', d: `${d}Z`, fill: palette[fill] });
    },
    mark: (shape, at, size, { fill, line }) => {
      items.push({
        kind: 'path',
        d: markOutline(shape, at, size / 2),
        ...(fill && { fill: palette[fill] }),
        ...(line && { stroke: { color: palette[line], width: 0.25 } }),
      });
    },
    text: (words, { x, y, width = Number.POSITIVE_INFINITY, align = 'start' }, look = {}) => {
      if (words === '') return 0;
      const { laid, style, size } = lay(words, look, width);
      const left = { start: x, center: x - laid.width / 2, end: x - laid.width }[align];
      const color = palette[look.ink ?? 'ink'];
      const icons = () => [];
      items.push(...paintText(laid, { x: left, y, width: laid.width, align, size, color, icons, style }));
      return laid.height;
    },
    widthOf: (words, look = {}) => lay(words, look, Number.POSITIVE_INFINITY).laid.width,
  };
}

function markOutline(shape: MarkShape, [x, y]: Point, r: Mm): string {
  const path = (...points: readonly Point[]): string =>
    `${points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${coordinate(px)} ${coordinate(py)}`).join('')}Z`;
  const t = r * 0.38;
  switch (shape) {
    case 'dot':
      return circle([x, y], r);
    case 'square':
      return rectangle({ x: x - r * 0.86, y: y - r * 0.86, width: r * 1.72, height: r * 1.72 });
    case 'triangle':
      return path([x, y - r * 1.1], [x + r * 1.05, y + r * 0.8], [x - r * 1.05, y + r * 0.8]);
    case 'diamond':
      return path([x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]);
    case 'cross':
      return path(
        [x - t, y - r],
        [x + t, y - r],
        [x + t, y - t],
        [x + r, y - t],
        [x + r, y + t],
        [x + t, y + t],
        [x + t, y + r],
        [x - t, y + r],
        [x - t, y + t],
        [x - r, y + t],
        [x - r, y - t],
        [x - t, y - t],
      );
    case 'bar':
      return rectangle({ x: x - r * 0.3, y: y - r, width: r * 0.6, height: r * 2 });
  }
}
