import type { Box } from '../engine/box.js';
import type { MoveNumber } from '../engine/move.js';
import type { State } from '../engine/state.js';
import type { Bans } from './bans.js';
import type { Dice } from './dice.js';

/**
 * Decides for one seat. It may look at everything on the table and at the seat's own cards, never at another seat's
 * agenda or vote, at the order of a deck, or at the back of a dilemma its seat may not turn: two states that differ in
 * nothing else get the same move from the same dice. The move is always legal. The state is not changed.
 */
export type Bot = (state: State, seat: number, dice: Dice) => MoveNumber;

/** Makes a bot for all games of a box; it may keep what it has worked out, never what it has seen. */
export type MakeBot = (box: Box, bans: Bans) => Bot;

/** From the least to the most thoughtful. */
export const BOT_NAMES = ['random', 'greedy', 'average', 'thoughtful'] as const;
export type BotName = (typeof BOT_NAMES)[number];
