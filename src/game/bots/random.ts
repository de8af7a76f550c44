import type { Box } from '../engine/box.js';
import { movesInto } from '../engine/legal.js';
import { type Bans, withoutBanned } from './bans.js';
import type { Bot } from './bot.js';

/** Takes any legal move. */
export function randomBot(box: Box, bans: Bans): Bot {
  const buffer = new Int32Array(box.moves.count);
  return (state, _, dice) => {
    const count = withoutBanned(bans, buffer, movesInto(box, state, buffer));
    return buffer[dice.below(count)] as number;
  };
}
