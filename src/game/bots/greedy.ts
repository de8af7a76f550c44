import type { Box } from '../engine/box.js';
import { movesInto } from '../engine/legal.js';
import { DECISIONS } from '../engine/pending.js';
import { play } from '../engine/play.js';
import { mayLookAtBack } from '../engine/secrets.js';
import { SLOT, type State } from '../engine/state.js';
import { dilemmaOf } from '../engine/table.js';
import { type Bans, withoutBanned } from './bans.js';
import type { Bot } from './bot.js';
import { blend } from './dice.js';
import { greedyJudge } from './judge.js';
import { lookAhead } from './look-ahead.js';
import { backWorths, frontWorths } from './rough-worth.js';

const VOTE = 1 + DECISIONS.indexOf('vote');
const DELEGATE = 1 + DECISIONS.indexOf('delegate');
const ACTIONS: ReadonlySet<string> = new Set(['chair-action', 'delegate-action']);
const isAction = Uint8Array.from([0, ...DECISIONS.map((decision) => (ACTIONS.has(decision) ? 1 : 0))]);

/** Points of a step, of a stroke, of a shift, of a coin: what a greedy table counts. */
const STEP_POINT = 1;
const STROKE = 4;
const SHIFT = 6;
const COIN = 0.5;
const ERROR = 0.25;

/**
 * Takes what grows most at once: steps, strokes and resources at the prices printed on the board, without gates to
 * come, goals, year ends or the small print of cards.
 */
export function greedyBot(box: Box, bans: Bans): Bot {
  const buffer = new Int32Array(box.moves.count);
  const back = backWorths(box);
  const front = frontWorths(box);
  const action = actionWorth(box);
  const ahead = lookAhead(box, greedyJudge(box), 1);
  return (state, seat, dice) => {
    const count = withoutBanned(bans, buffer, movesInto(box, state, buffer));
    const decision = state[SLOT.decision] as number;
    if (count === 1) return buffer[0] as number;
    if (decision === DELEGATE) return buffer[dice.below(count)] as number;
    const acts = isAction[decision] === 1;
    const votes = decision === VOTE;
    const worths = votes && !bans.look && mayLookAtBack(box, state, seat) ? back : front;
    if (!acts && !votes) ahead.from(state, blend(state[SLOT.turn] as number, decision));
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const number = buffer[index] as number;
      const worth = votes
        ? (worths[dilemmaOf(box, state)]?.[number - box.moves.vote] ?? 0)
        : acts
          ? action(state, number)
          : ahead.worthOf((scratch) => play(box, scratch, number));
      const felt = worth + ERROR * dice.error();
      if (felt > most) {
        most = felt;
        best = number;
      }
    }
    return best;
  };
}

/** What an action brings at once, by its number. */
function actionWorth(box: Box): (state: State, number: number) => number {
  const { moves, layout, content } = box;
  const { rules } = content;
  const { action } = moves;
  const risk = box.surprises.filter((result) => result === 0).length / Math.max(1, box.surprises.length);
  const start = STEP_POINT - COIN * rules.START_COST;
  const clear = COIN + (rules.CLEAR_REWARD.trust ?? 0) * COIN;
  return (state, number) => {
    const within = (number - moves.actions) % action.count;
    if (within < action.move) return start;
    if (within < action.build) {
      const project = within - action.move;
      const step = (state[layout.steps + project] as number) + 1;
      const approach = state[layout.approaches + project] as number;
      const gain = STEP_POINT + STROKE * (box.strokesAtStep[step] as number) + (step === 6 ? SHIFT : 0);
      const sure = box.approaches[approach]?.open === true ? 1 - risk : 1;
      return gain * sure - COIN * (box.moveCost[step] as number);
    }
    if (within < action.gather) {
      const level = state[SLOT.vision + within - action.build] as number;
      return 0.9 - COIN * (box.buildCost[level + 1] as number);
    }
    if (within < action.talk) {
      if (within === action.gather) return COIN * rules.GATHER_MONEY;
      const { low_trust, normal, high_trust } = rules.GATHER_ENGAGEMENT;
      const trust = state[SLOT.trust] as number;
      return 0.45 * (trust <= rules.LOW_TRUST ? low_trust : trust >= rules.HIGH_TRUST ? high_trust : normal);
    }
    if (within < action.clear) return within === action.talk + 2 ? 0.9 : COIN;
    return within < action.pass ? clear : 0;
  };
}
