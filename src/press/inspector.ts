import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Mm } from '../units.js';
import type { Frame } from './frame.js';

/** Looks at finished sides. */
export interface Inspector {
  look(sight: Sight): readonly Remark[];
  /** What a look would find, where a run before this one found nothing wrong; nothing where the side must be drawn. */
  recall(sight: Omit<Sight, 'frame'>): readonly Remark[] | undefined;
  /** Whether a look found nothing in it at all, not even what was told before of another side. */
  isFlawless(frame: Frame): boolean;
  /** Pages in which it found nothing may be used again for another edition with the same colours. */
  readonly sharesPages?: true;
}

/** A finished side to be looked at. */
export interface Sight {
  readonly frame: Frame;
  /** What drew it; what is the same on all its sides is said once. */
  readonly template: string;
  /** The card it belongs to. */
  readonly card?: string | undefined;
  /** Pages show cards as pictures, whose type nobody needs to read. */
  readonly isPage?: boolean;
  /** A panel of a box is folded, not cut, at its edges. */
  readonly isPanel?: boolean;
  /** Stands for all that was read to draw it, where drawing it found nothing wrong. */
  readonly key?: string | undefined;
}

/** What is wrong with a side, not yet placed in a file. */
export interface Remark {
  readonly found: Diagnostic;
  /** Millimetres from the top of the side; nothing where it is about all of it. */
  readonly down?: Mm;
  /** It is the card that is wrong, not how it is drawn. */
  readonly aboutCard?: boolean;
}
