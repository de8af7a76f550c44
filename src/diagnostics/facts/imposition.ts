import type { Mm, Size } from '../../units.js';

/** What can be wrong when faces meet a sheet of paper. */
export interface ImpositionFacts {
  /** `format` is the size of one card, of two pages side by side, or of one tile. */
  'sheet/does-not-fit': { product: string; what: Imposed; format: Size; paper: Size; margin: Mm };
  'sheet/no-room-for-marks': { product: string; what: Imposed; room: Mm; needed: Mm };
}

export type Imposed = 'card' | 'spread' | 'tile';
