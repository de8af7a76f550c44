import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import type { Overlay } from './overlay.js';
import type { Seen } from './seen.js';

/** Another way to see a game: in another language, or as a municipality prints it. */
export interface Lens extends Omit<Seen, 'overlay' | 'unfilled'> {
  /** Shows chapters in the language. */
  readonly world: World;
  readonly overlay: Overlay;
  /** With the translation or the edition itself. */
  readonly problems: readonly Diagnostic[];
  /** Moves a problem in what is seen to where it was written. */
  readonly written: (found: Diagnostic) => Diagnostic;
  /** Seen as it is printed with little ink. */
  readonly eco?: boolean | undefined;
  /** The texts of the files it adds, for code frames. */
  readonly source: (file: string) => string | undefined;
}
