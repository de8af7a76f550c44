import type { Box } from '../engine/box.js';
import { movesInto } from '../engine/legal.js';
import type { MoveNumber } from '../engine/move.js';
import { DECISIONS } from '../engine/pending.js';
import { play, tryOption } from '../engine/play.js';
import { mayLookAtBack } from '../engine/secrets.js';
import { newState, SLOT, type State } from '../engine/state.js';
import { dilemmaOf, playersOf, roleOf } from '../engine/table.js';
import { agendasOf } from './agenda.js';
import { type Bans, withoutBanned } from './bans.js';
import type { Bot } from './bot.js';
import { blend, Dice } from './dice.js';
import { frontReader } from './front.js';
import type { Judge } from './judge.js';
import { type LookAhead, lookAhead } from './look-ahead.js';
import { promisingStarts } from './promising-starts.js';

/** How a table thinks; errors are standard deviations in points of its judge. */
export interface Manner {
  readonly judge: Judge;
  /** Decks imagined for what chance decides about an option. */
  readonly samples: number;
  /** On an option whose back the seat has seen, was told about by one who has, or knows the front of only. */
  readonly seen: number;
  readonly told: number;
  readonly front: number;
  /** On an action. */
  readonly acting: number;
  /** Points a step towards the seat's own agenda is worth. */
  readonly agenda: number;
  /** Share of what the others say in a vote; the rest is the seat's own view. */
  readonly listens: number;
  /** Delegates are chosen by what they could do, else in turn. */
  readonly choosesDelegate: boolean;
}

const VOTE = 1 + DECISIONS.indexOf('vote');
const DELEGATE = 1 + DECISIONS.indexOf('delegate');
const PICKED: ReadonlySet<string> = new Set(['chair-action', 'delegate-action']);
const isAction = Uint8Array.from([0, ...DECISIONS.map((decision) => (PICKED.has(decision) ? 1 : 0))]);

/** Best actions of one possible delegate that are weighed for the others too. */
const WORTH_DELEGATING = 2;

/** A bot that tries every move on imagined decks and takes the one it judges best. */
export function thinkingBot(box: Box, bans: Bans, manner: Manner): Bot {
  const { judge } = manner;
  const fingerprint = fingerprints(box);
  const ahead = lookAhead(box, judge, manner.samples);
  // An action is one of many small steps, most of them without chance: one imagined deck tells as much as two.
  const quick = lookAhead(box, judge, 1);
  const agendas = agendasOf(box);
  const readFront = frontReader(box, judge);
  const buffer = new Int32Array(box.moves.count);
  const worthTrying = promisingStarts(box);
  const table = tableTalk(box, bans, ahead, readFront);

  const vote = (state: State, seat: number, dice: Dice): MoveNumber => {
    const count = movesInto(box, state, buffer);
    if (count === 1) return buffer[0] as number;
    const talk = table(state, buffer, count);
    const dilemma = dilemmaOf(box, state);
    const looks = !bans.look && mayLookAtBack(box, state, seat);
    const wants = agendas[roleOf(box, state, seat)];
    const before = wants?.(state) ?? 0;
    const error = looks ? manner.seen : talk.informed ? manner.told : manner.front;
    let best = buffer[0] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const number = buffer[index] as number;
      const option = number - box.moves.vote;
      const known = looks || talk.informed;
      let own = known ? (talk.worth[option] as number) : readFront(state, dilemma, option);
      own += error * dice.error();
      // Only who has seen the back knows what it does for an agenda.
      if (looks && wants) own += manner.agenda * (before - wants(talk.after[option] as State));
      const view = (1 - manner.listens) * own + manner.listens * (talk.said[option] as number);
      if (view > most) {
        most = view;
        best = number;
      }
    }
    return best;
  };

  const choose = (state: State, seat: number, dice: Dice): MoveNumber => {
    const legal = withoutBanned(bans, buffer, movesInto(box, state, buffer));
    if (legal === 1) return buffer[0] as number;
    quick.from(state, fingerprint(state, 1));
    const acts = isAction[state[SLOT.decision] as number] === 1;
    const count = acts && bans.moves === undefined ? worthTrying(state, buffer, legal) : legal;
    const wants = acts ? agendas[roleOf(box, state, seat)] : undefined;
    const before = wants?.(state) ?? 0;
    let best = buffer[0] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < count; index++) {
      const number = buffer[index] as number;
      let worth = quick.worthOf((scratch) => play(box, scratch, number));
      if (wants) worth += 0.5 * manner.agenda * (before - wants(quick.after));
      worth += manner.acting * dice.error();
      if (worth > most) {
        most = worth;
        best = number;
      }
    }
    return best;
  };

  const inner = new Int32Array(box.moves.count);
  const favourites = new Int32Array(WORTH_DELEGATING);
  const favoured = new Float64Array(WORTH_DELEGATING);
  const scratch = newState(box);

  /** Keeps the best few; returns how many are kept now. */
  const favour = (number: number, worth: number, kept: number): number => {
    let rank = Math.min(kept, WORTH_DELEGATING);
    while (rank > 0 && (favoured[rank - 1] as number) < worth) rank--;
    if (rank >= WORTH_DELEGATING) return kept;
    favoured.copyWithin(rank + 1, rank, WORTH_DELEGATING - 1);
    favourites.copyWithin(rank + 1, rank, WORTH_DELEGATING - 1);
    favoured[rank] = worth;
    favourites[rank] = number;
    return Math.min(WORTH_DELEGATING, kept + 1);
  };

  /** Who could do most with an action; what others want for themselves is not known. */
  const nameDelegate = (state: State, dice: Dice): MoveNumber => {
    const count = movesInto(box, state, buffer);
    if (count === 1) return buffer[0] as number;
    if (!manner.choosesDelegate) return buffer[dice.below(count)] as number;
    const seed = fingerprint(state, 1);
    let best = buffer[0] as number;
    let most = Number.NEGATIVE_INFINITY;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      scratch.set(state);
      play(box, scratch, buffer[index] as number);
      const all = withoutBanned(bans, inner, movesInto(box, scratch, inner));
      quick.from(scratch, seed);
      let top = Number.NEGATIVE_INFINITY;
      for (let each = 0; each < all; each++) {
        const number = inner[each] as number;
        // Seats differ in a price or two: what is best for one is tried with the others, if its price can differ.
        if (index === 0 ? !isPriced(number) : !isFavourite(number, kept)) continue;
        const worth = quick.worthOf((later) => play(box, later, number));
        if (index === 0) kept = favour(number, worth, kept);
        if (worth > top) top = worth;
      }
      const worth = (kept === 0 ? 0 : top) + manner.acting * dice.error();
      if (worth > most) {
        most = worth;
        best = buffer[index] as number;
      }
    }
    return best;
  };
  const isPriced = (number: number): boolean => {
    const { action, actions } = box.moves;
    const within = (number - actions) % action.count;
    return (
      (within >= action.move && within < action.gather) || (within >= action.clear && within < action.pass)
    );
  };
  const isFavourite = (number: number, kept: number): boolean => {
    for (let rank = 0; rank < kept; rank++) if (favourites[rank] === number) return true;
    return false;
  };

  return (state, seat, dice) => {
    const decision = state[SLOT.decision];
    if (decision === VOTE) return vote(state, seat, dice);
    if (decision === DELEGATE) return nameDelegate(state, dice);
    return choose(state, seat, dice);
  };
}

/** What is said before a vote: the same for all seats, worked out once a turn. */
interface Talk {
  /** Somebody has looked at the back. */
  readonly informed: boolean;
  /** By option: what it is worth to one who has looked. Filled only where somebody has. */
  readonly worth: Float64Array;
  /** By option: what the table makes of it. */
  readonly said: Float64Array;
  /** By option: where it leads. */
  readonly after: readonly State[];
}

/** Errors of the talk as a whole: many voices, fewer mistakes. */
const SAID_BY_INFORMED = 0.6;
const SAID_BY_OTHERS = 0.9;

type TableTalk = (state: State, buffer: Int32Array, count: number) => Talk;

function tableTalk(
  box: Box,
  bans: Bans,
  ahead: LookAhead,
  readFront: ReturnType<typeof frontReader>,
): TableTalk {
  const options = Math.max(...box.content.dilemmas.map((dilemma) => dilemma.options.length));
  const worth = new Float64Array(options);
  const said = new Float64Array(options);
  const after = Array.from({ length: options }, () => newState(box));
  const fingerprint = fingerprints(box);
  let known = -1;
  let informed = false;
  return (state, buffer, count) => {
    const now = fingerprint(state, 2);
    if (known === now) return { informed, worth, said, after };
    known = now;
    informed = false;
    for (let seat = 0; seat < playersOf(state) && !bans.look; seat++) {
      informed ||= mayLookAtBack(box, state, seat);
    }
    const voices = new Dice(now);
    ahead.from(state, now);
    for (let index = 0; index < count; index++) {
      const option = (buffer[index] as number) - box.moves.vote;
      if (informed) {
        worth[option] = ahead.worthOf((scratch) => tryOption(box, scratch, option));
        (after[option] as State).set(ahead.after);
        said[option] = (worth[option] as number) + SAID_BY_INFORMED * voices.error();
      } else {
        said[option] = readFront(state, dilemmaOf(box, state), option) + SAID_BY_OTHERS * voices.error();
      }
    }
    return { informed, worth, said, after };
  };
}

/** A number for what everybody can see of a state; states that differ in what is hidden have the same. */
const fingerprints =
  (box: Box) =>
  (state: State, purpose: number): number => {
    const { layout } = box;
    let hash = purpose;
    for (let place = 0; place < SLOT.random; place++)
      hash = Math.imul(hash ^ (state[place] as number), FNV) ^ (hash >>> 13);
    // From the roles to the shifts everything lies open on the table; the decks come after them.
    for (let place = layout.roles; place < layout.dilemmas; place++)
      hash = Math.imul(hash ^ (state[place] as number), FNV) ^ (hash >>> 13);
    return blend(hash, state[SLOT.turn] as number, dilemmaOf(box, state));
  };

const FNV = 0x01000193;
