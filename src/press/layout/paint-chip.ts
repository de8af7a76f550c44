import type { Box, Mm } from '../../units.js';
import type { FrameItem } from '../frame.js';
import { type IconPainter, paintText } from '../text/paint-text.js';
import type { ChipDrawing, ChipWords } from './measure-chip.js';
import { coated, outline, strokeOf } from './outline.js';
import { paintIcon } from './paint-icon.js';
import type { Leaf } from './painter.js';
import type { Recent } from './recent.js';
import { tidy } from './tidy.js';

/** Draws a chip with its content in the middle of its box. */
export function paintChip(chip: ChipDrawing, { box, painter }: Leaf): readonly FrameItem[] {
  const { icons } = painter;
  const { style, icon, iconSize, gap, words } = chip;
  const middle = box.y + box.height / 2;
  const start = tidy(box.x + (box.width - iconSize - gap - (words?.laid.width ?? 0)) / 2);
  return [
    ...pill(chip, box, painter.context.cache.shared.paths),
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

function paintWords({ style }: ChipDrawing, words: ChipWords, place: WordsPlace): readonly FrameItem[] {
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
