import type { ChipStyle, Theme } from '../../project/theme.js';
import { MM_PER_PT, type Mm, type Pt, type Size } from '../../units.js';
import type { AttributesOf } from '../template/element.js';
import { type LaidText, layText } from '../text/break-lines.js';
import type { Fonts } from '../text/fonts.js';
import type { Paragraph } from '../text/paragraph.js';
import { needed } from './needed.js';

/** An icon and a few words in a pill, measured. */
export interface ChipDrawing {
  readonly size: Size;
  readonly style: ChipStyle;
  readonly scale: number;
  readonly icon: string | undefined;
  readonly iconSize: Mm;
  readonly gap: Mm;
  readonly words: ChipWords | undefined;
}

export interface ChipWords {
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
): ChipWords | undefined {
  if (paragraph.blocks.length === 0) return undefined;
  const style = needed(theme.styles, chip.style);
  const size = style.size * scale;
  const laid = layText(paragraph, { size, width: Number.POSITIVE_INFINITY, balance: false });
  const capHeight = (fonts.face(style.font).capHeight / 1000) * size * MM_PER_PT;
  return { laid, size, letterSpacing: style.letterSpacing, capHeight };
}
