import type { Box } from '../engine/box.js';
import { movesInto } from '../engine/legal.js';
import { DECISIONS, type Decision } from '../engine/pending.js';
import { play } from '../engine/play.js';
import { imagine } from '../engine/secrets.js';
import { copyInto, newState, SLOT, type State } from '../engine/state.js';
import type { Judge } from './judge.js';

/** What follows from a move at once; looking further, a new turn or another player's action, is not part of it. */
const AT_ONCE: ReadonlySet<Decision> = new Set([
  'choose',
  'free-move',
  'step-back',
  'free-start',
  'switch',
  'remove-barrier',
  'level-low',
  'level-high',
  'thaw',
  'micro-enabler',
  'system-enabler',
  'shift',
]);

const isAtOnce = Uint8Array.from([0, ...DECISIONS.map((decision) => (AT_ONCE.has(decision) ? 1 : 0))]);

/** Choices within choices that are weighed; deeper ones take the first that is legal. */
const DEEPEST = 3;

/** Looks at what comes of a move, with the unknown imagined anew each time, on scratch states of its own. */
export interface LookAhead {
  /**
   * What a table would be worth after a step, as a mean over imagined decks; where no chance is met, one is enough.
   * The state it leads to last is in `after`.
   */
  readonly worthOf: (take: (scratch: State) => void) => number;
  /** Prepares for steps from this state: the same seed imagines the same. */
  readonly from: (state: State, seed: number) => void;
  readonly after: State;
}

export function lookAhead(box: Box, judge: Judge, samples: number): LookAhead {
  const imagined = Array.from({ length: samples }, () => newState(box));
  const after = newState(box);
  const depths = Array.from({ length: DEEPEST }, () => ({
    buffer: new Int32Array(box.moves.count),
    best: newState(box),
    trial: newState(box),
  }));
  const last = new Int32Array(box.moves.count);
  let ready = 0;
  let seeds = 0;
  let origin = after;

  const imagineUpTo = (count: number): void => {
    for (; ready < count; ready++) {
      const scratch = imagined[ready] as State;
      copyInto(origin, scratch);
      imagine(box, scratch, (seeds + Math.imul(ready, 0x9e3779b1)) >>> 0);
    }
  };

  /** Makes the choices a move brings with it, each time the one that looks best. */
  const settle = (state: State, depth: number): void => {
    while (isAtOnce[state[SLOT.decision] as number] === 1) {
      const level = depths[depth];
      if (level === undefined) {
        movesInto(box, state, last);
        play(box, state, last[0] as number);
        continue;
      }
      const count = movesInto(box, state, level.buffer);
      let best = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < count; index++) {
        if (count === 1) {
          play(box, state, level.buffer[0] as number);
          break;
        }
        copyInto(state, level.trial);
        play(box, level.trial, level.buffer[index] as number);
        settle(level.trial, depth + 1);
        const worth = judge(level.trial);
        if (worth > best) {
          best = worth;
          copyInto(level.trial, level.best);
        }
      }
      if (count > 1) copyInto(level.best, state);
    }
  };

  // News at the end of a turn comes whatever is done: it would double the work and change no comparison.
  const metChance = (before: State): boolean =>
    before[SLOT.random] !== after[SLOT.random] || before[SLOT.surprisesTaken] !== after[SLOT.surprisesTaken];

  return {
    after,
    from(state, seed) {
      origin = state;
      seeds = seed;
      ready = 0;
    },
    worthOf(take) {
      let sum = 0;
      for (let sample = 0; sample < samples; sample++) {
        imagineUpTo(sample + 1);
        const before = imagined[sample] as State;
        copyInto(before, after);
        take(after);
        settle(after, 0);
        sum += judge(after);
        if (!metChance(before)) return sum / (sample + 1);
      }
      return sum / samples;
    },
  };
}
