import type { Box, Mm } from '../units.js';
import type { Frame, FrameItem } from './frame.js';

/** One side of one piece of paper, ready to be drawn. */
export interface Sheet {
  readonly width: Mm;
  readonly height: Mm;
  readonly placements: readonly Placement[];
  /** Crop marks, control bar, labels: drawn over everything, in sheet coordinates. */
  readonly marks: readonly FrameItem[];
  /** Set where the sheet is one trimmed page: becomes TrimBox and BleedBox. */
  readonly trim?: Box;
  readonly bleed?: Box;
}

/** A frame on a sheet: its trim corner lands on (x, y), turned and scaled about that corner. */
export interface Placement {
  readonly frame: Frame;
  readonly x: Mm;
  readonly y: Mm;
  /** Degrees, clockwise on paper. */
  readonly rotate: 0 | 90 | 180 | 270;
  readonly scale: number;
  /** Nothing of the frame is drawn outside this rectangle, in sheet coordinates. */
  readonly clip: Box;
}
