import type { Box } from '../engine/box.js';
import type { Move, MoveNumber } from '../engine/move.js';
import { APPROACHES } from '../vocabulary.js';

/** What can be taken from a table, to see whether it matters. */
export const BANS = [
  'start',
  'move',
  'build',
  'gather',
  'talk',
  'clear',
  'error-to-learning',
  'look',
  'principles',
  ...APPROACHES.map((approach) => `only-${approach}` as const),
] as const;
export type Ban = (typeof BANS)[number];

/** What a table goes without. */
export interface Bans {
  /** By move number: 1 where it must not be made; absent where nothing is banned. */
  readonly moves: Uint8Array | undefined;
  /** Nobody looks at the back of a dilemma. */
  readonly look: boolean;
}

export const NO_BANS: Bans = { moves: undefined, look: false };

/**
 * The moves of a box that a table goes without, found once for all its games. Several `only-…` allow each of the
 * approaches they name.
 */
export function bansOf(bans: readonly Ban[], box: Box, moveOf: (number: MoveNumber) => Move): Bans {
  const only = bans.filter((ban) => ban.startsWith('only-'));
  const rest = bans.filter((ban) => !ban.startsWith('only-') && ban !== 'look' && ban !== 'principles');
  if (only.length + rest.length === 0) return { moves: undefined, look: bans.includes('look') };
  const moves = new Uint8Array(box.moves.count);
  for (let number = 0; number < moves.length; number++) {
    const move = moveOf(number);
    const banned =
      rest.some((ban) => forbids(ban, move)) || (only.length > 0 && only.every((ban) => forbids(ban, move)));
    if (banned) moves[number] = 1;
  }
  return { moves, look: bans.includes('look') };
}

const BEGINS: ReadonlySet<Move['kind']> = new Set(['start', 'free-start', 'switch']);

/** Whether a ban takes this move away; those on looking and on principles are no matter of moves. */
function forbids(ban: Ban, move: Move): boolean {
  if (ban === 'error-to-learning')
    return move.kind === 'error-to-learning' || (move.kind === 'talk' && move.about === 'error');
  if (ban.startsWith('only-'))
    // An approach that is switched to is used as well as one that is started with.
    return BEGINS.has(move.kind) && 'approach' in move && `only-${move.approach}` !== ban;
  return move.kind === ban;
}

/** Takes the banned moves out of a list of legal ones; where nothing else is left, they stay. Returns how many. */
export function withoutBanned({ moves }: Bans, buffer: Int32Array, count: number): number {
  if (moves === undefined) return count;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const number = buffer[index] as number;
    if (moves[number] === 1) continue;
    // Swapped, not overwritten: where nothing is left the whole list is still there.
    buffer[index] = buffer[kept] as number;
    buffer[kept] = number;
    kept++;
  }
  return kept === 0 ? count : kept;
}
