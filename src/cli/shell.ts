import type { World } from '../world/world.js';
import type { Terminal } from './terminal.js';

/** What a command needs of the shell. */
export interface Shell {
  readonly world: World;
  readonly terminal: Terminal;
  readonly version: string;
  /** Differs wherever the program does; absent where nobody can tell, and then nothing is kept between runs. */
  readonly build?: string | undefined;
}
