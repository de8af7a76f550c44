import type { TextStyle } from '../../project/theme.js';
import type { Mm, Pt } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';
import type { LaidText } from './break-lines.js';

/**
 * Items of an icon that fill the square from (0, 0) to (1, 1) mm. Must return the same array for the same name and
 * colour, so that the writer can store it once.
 */
export type IconPainter = (name: string, color: ColorName) => readonly FrameItem[];

export interface TextBox {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly align: 'start' | 'center' | 'end';
  readonly size: Pt;
  readonly color: ColorName;
  readonly boldColor?: ColorName | undefined;
  readonly iconColor?: ColorName | undefined;
  readonly icons: IconPainter;
  readonly style: Pick<TextStyle, 'letterSpacing'>;
}

/** Draws laid-out text with its first line at the top of a box. */
export function paintText(_laid: LaidText, _at: TextBox): readonly FrameItem[] {
  throw new Error('Not written yet.');
}
