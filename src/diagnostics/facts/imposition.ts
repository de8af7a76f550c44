/** What can be wrong when faces meet a sheet of paper. */
export interface ImpositionFacts {
  /** Millimetres. `format` is the size of one card, of two pages side by side, or of one tile. */
  'sheet/does-not-fit': { product: string; what: Imposed; format: MmSize; paper: MmSize; margin: number };
  /** Millimetres. */
  'sheet/no-room-for-marks': { product: string; what: Imposed; room: number; needed: number };
}

/** Width and height in millimetres. */
export interface MmSize {
  readonly width: number;
  readonly height: number;
}

export type Imposed = 'card' | 'spread' | 'tile';
