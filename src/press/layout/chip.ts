import type { ChipStyle, Theme } from '../../project/theme.js';
import { type Box, MM_PER_PT, type Mm, type Pt, type Size } from '../../units.js';
import type { FrameItem } from '../frame.js';
import type { AttributesOf } from '../template/element.js';
import { type LaidText, layText } from '../text/break-lines.js';
import type { Fonts } from '../text/fonts.js';
import { type IconPainter, paintText } from '../text/paint-text.js';
import type { Paragraph } from '../text/paragraph.js';
import { needed } from './needed.js';
import { coated, outline, strokeOf } from './outline.js';
import { paintIcon } from './paint-icon.js';
import type { Leaf } from './painter.js';
import type { Recent } from './recent.js';
import { tidy } from './tidy.js';

/** An icon and a few words in a pill, measured. */
export interface ChipDrawing {
  readonly size: Size;
  readonly style: ChipStyle;
  readonly scale: number;
  readonly icon: string | undefined;
  readonly iconSize: Mm;
  readonly gap: Mm;
  readonly words: Words | undefined;
}

interface Words {
  readonly laid: LaidText;
  readonly size: Pt;
  readonly letterSpacing: number;
  readonly capHeight: Mm;
}

interface ChipSource {
  readonly attributes: AttributesOf<'chip'>;
  readonly paragraph: Paragraph;
  readonly theme: Theme;
  readonly fonts: Fonts;
}

/** Measures a chip; its words never break and never step down. */
export function measureChip(source: ChipSource): ChipDrawing {
  const { icon, kind, scale = 1 } = source.attributes;
  const style = needed(source.theme.chips, kind);
  const words = measureWords(source, style, scale);
  const iconSize = icon === undefined ? 0 : style.icon * scale;
  const gap = icon === undefined || words === undefined ? 0 : style.gap * scale;
  const width = style.padding * scale * 2 + iconSize + gap + (words?.laid.width ?? 0);
  return { size: { width, height: style.height * scale }, style, scale, icon, iconSize, gap, words };
}

function measureWords(
  { paragraph, theme, fonts }: ChipSource,
  chip: ChipStyle,
  scale: number,
): Words | undefined {
  if (paragraph.blocks.length === 0) return undefined;
  const style = needed(theme.styles, chip.style);
  const size = style.size * scale;
  const laid = layText(paragraph, { size, width: Number.POSITIVE_INFINITY, balance: false });
  const capHeight = (fonts.face(style.font).capHeight / 1000) * size * MM_PER_PT;
  return { laid, size, letterSpacing: style.letterSpacing, capHeight };
}

/** Draws a chip with its content in the middle of its box. */
export function paintChip(chip: ChipDrawing, { box, painter }: Leaf): readonly FrameItem[] {
  const { icons } = painter;
  const { style, icon, iconSize, gap, words } = chip;
  const middle = box.y + box.height / 2;
  const start = tidy(box.x + (box.width - iconSize - gap - (words?.laid.width ?? 0)) / 2);
  return [
    ...pill(chip, box, painter.context.cache.paths),
    ...(icon === undefined
      ? []
      : [paintIcon(icons(icon, style.color), { x: start, y: middle - iconSize / 2 }, iconSize)]),
    ...(words === undefined ? [] : paintWords(chip, words, { x: start + iconSize + gap, middle, icons })),
  ];
}

function pill({ style, scale }: ChipDrawing, box: Box, known: Recent<string>): readonly FrameItem[] {
  const radius = style.radius === undefined ? box.height / 2 : style.radius * scale;
  const stroke = strokeOf({ ...style, 'stroke-width': style.strokeWidth });
  const d = outline(box, { radius }, { inset: (stroke?.width ?? 0) / 2, known });
  return coated(d, { ...(style.fill === undefined ? {} : { fill: style.fill }), stroke });
}

interface WordsPlace {
  readonly x: Mm;
  readonly middle: Mm;
  readonly icons: IconPainter;
}

function paintWords({ style }: ChipDrawing, words: Words, place: WordsPlace): readonly FrameItem[] {
  const { laid, size, capHeight, letterSpacing } = words;
  // Digits and capitals stand in the middle, whatever room the font leaves below the baseline.
  const y = place.middle + capHeight / 2 - laid.baseline;
  const { x, icons } = place;
  const color = style.color;
  return paintText(laid, {
    x,
    y,
    width: laid.width,
    align: 'start',
    size,
    color,
    icons,
    style: { letterSpacing },
  });
}
