import type { Box } from '../engine/box.js';
import type { Move, MoveNumber } from '../engine/move.js';
import { moveOf } from '../engine/moves.js';
import { DECISIONS } from '../engine/pending.js';
import { play, tryOption } from '../engine/play.js';
import { imagine, mayLookAtBack } from '../engine/secrets.js';
import { copyInto, newState, SLOT, type State, TRACKS } from '../engine/state.js';
import { type Voice, wordsOfMove } from '../engine/words-of-event.js';
import { wordsOf } from '../sentences.js';
import { NO_BANS } from './bans.js';
import { adviserBot } from './bots.js';
import { Dice } from './dice.js';

/** What an adviser would do, and the markers it thinks that would move at once. */
export interface Hint {
  readonly number: MoveNumber;
  readonly move: Move;
  /** Nothing where the adviser may not know: the back of a dilemma that it has not looked at. */
  readonly changes: readonly { readonly track: (typeof TRACKS)[number]; readonly by: number }[];
}

const VOTE = 1 + DECISIONS.indexOf('vote');

/** The move a thoughtful adviser of a seat would make now; always a legal one, and made of nothing the seat may not know. */
export function hint(box: Box, state: State, seat: number): Hint {
  const number = adviserBot(box, NO_BANS)(state, seat, new Dice(0));
  const after = newState(box);
  copyInto(state, after);
  imagine(box, after, 0);
  if (state[SLOT.decision] !== VOTE) play(box, after, number);
  else if (mayLookAtBack(box, state, seat)) tryOption(box, after, number - box.moves.vote);
  const changes = TRACKS.flatMap((track, place) => {
    const by = (after[place] as number) - (state[place] as number);
    return by === 0 ? [] : [{ track, by }];
  });
  return { number, move: moveOf(box, state, number), changes };
}

/** A hint in one line: the move, and what it would bring. */
export function wordsOfHint({ move, changes }: Hint, voice: Voice): string {
  const why = changes.map(({ track, by }) => wordsOf([{ [track]: by }], voice.phrases)).join(' ');
  return why === '' ? wordsOfMove(move, voice) : `${wordsOfMove(move, voice)}: ${why}`;
}
