import type { TextStyle } from '../../project/theme.js';
import { MM_PER_PT, type Mm, type Pt } from '../../units.js';
import type { AttributesOf } from '../template/element.js';
import { type LaidText, layText } from '../text/break-lines.js';
import type { Paragraph } from '../text/paragraph.js';

/** A text that may step down until it fits. */
export interface FittingText {
  readonly paragraph: Paragraph;
  readonly balance: boolean;
  readonly largest: Pt;
  readonly smallest: Pt;
  /** Texts with a lower order step down first. */
  readonly order: number;
  readonly mostLines: number;
  /** The size it has come down to. */
  size: Pt;
  /** It lacked room itself; others step down to stay alike. */
  crowded: boolean;
  /** Lines of the present size by their measure: Yoga asks for the same widths again and again. */
  readonly laid: Map<Mm, LaidText>;
}

const STEP: Pt = 0.25;

export function fittingText(
  paragraph: Paragraph,
  style: TextStyle,
  attributes: AttributesOf<'text'>,
): FittingText {
  const largest = attributes.size ?? style.size;
  return {
    paragraph,
    balance: attributes.balance ?? style.balance,
    largest,
    smallest: Math.min(attributes.min ?? style.min, largest),
    order: attributes['shrink-order'] ?? 1,
    mostLines: attributes.lines ?? Number.POSITIVE_INFINITY,
    size: largest,
    crowded: false,
    laid: new Map(),
  };
}

/** The lines at the present size in a width; the same question has the same answer. */
export function linesIn(text: FittingText, width: Mm): LaidText {
  const known = text.laid.get(width);
  if (known !== undefined) return known;
  const laid = layText(text.paragraph, { size: text.size, width, balance: text.balance });
  text.laid.set(width, laid);
  return laid;
}

/** Of what no line break may part, at the present size. */
export const widestWord = ({ paragraph: { blocks }, size }: FittingText): Mm =>
  (Math.max(0, ...blocks.map(({ widest }) => widest)) * size * MM_PER_PT) / 1000;

export const canStepDown = (text: FittingText): boolean => text.size > text.smallest;

export function stepDown(text: FittingText): void {
  text.size = Math.max(text.smallest, text.size - STEP);
  text.laid.clear();
}
