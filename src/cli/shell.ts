import type { World } from '../world/world.js';
import type { Terminal } from './terminal.js';

/** What a command needs of the shell. */
export interface Shell {
  readonly world: World;
  readonly terminal: Terminal;
  readonly version: string;
}
