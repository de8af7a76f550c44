import type { Box } from '../game/engine/box.js';
import { ENDS } from '../game/engine/events.js';
import { agendaMet, hasWon, scoresOf } from '../game/engine/outcome.js';
import { DECISIONS } from '../game/engine/pending.js';
import { SLOT, type State } from '../game/engine/state.js';
import { statAt, statIndex } from '../game/engine/stats.js';
import { advisersOf, dilemmaOf, playersOf, roleOf } from '../game/engine/table.js';
import {
  CURVES,
  ENDINGS,
  GOALS,
  OF_DILEMMA,
  OF_OPTION,
  OF_VOTES,
  SCORE_MOST,
  type Tally,
  type TallyPlan,
} from './tally.js';

const VOTE = 1 + DECISIONS.indexOf('vote');
const PILOT = 3;

/** Watches games and counts, into one tally after the other. */
export interface Clerk {
  /** A game begins; everything until `end` goes into this tally. */
  begin(state: State, into: Tally): void;
  /** A move is about to be made; `open` holds the legal ones where it is a vote. */
  before(state: State, move: number): void;
  /** It has been made. */
  after(state: State): void;
  end(state: State): void;
}

/** Counts what a report asks for, by reading states: the games are played without anybody writing events. */
export function clerkOf(box: Box, plan: TallyPlan, openOptions: (state: State) => number): Clerk {
  const { layout, content } = box;
  const curves = CURVES.map(statIndex);
  const deck = (into: number, start: number, taken: number, size: number, kinds?: readonly number[]) => ({
    into,
    start,
    taken,
    /** Several cards of a deck may be of one kind. */
    kinds,
    order: new Int32Array(size),
    seen: 0,
  });
  const decks = [
    deck(plan.news, layout.news, SLOT.newsTaken, content.news.length),
    deck(plan.surprises, layout.surprises, SLOT.surprisesTaken, box.surprises.length, box.surprises),
  ];
  const steps = new Int32Array(layout.projects);
  const ballot = new Int32Array(plan.optionsEach);
  const chosen = new Int32Array(plan.turns).fill(-1);
  const seenBarriers = new Uint8Array(content.barriers.length);
  let tally: Tally = new Float64Array(plan.size);
  let turn = 0;
  let voters = 0;
  let chairVote = -1;
  let dilemma = -1;

  const add = (place: number, by = 1): void => {
    (tally[place] as number) += by;
  };

  const countBallot = (): void => {
    let most = 0;
    for (let option = 1; option < ballot.length; option++) {
      if ((ballot[option] as number) > (ballot[most] as number)) most = option;
    }
    const unanimous = ballot[most] === voters;
    const majority = (ballot[most] as number) * 2 > voters;
    const decided = majority ? most : chairVote;
    add(plan.votes + OF_VOTES.count);
    add(plan.votes + OF_VOTES.voters, voters);
    if (unanimous) add(plan.votes + OF_VOTES.unanimous);
    else add(plan.dilemmas + dilemma * OF_DILEMMA.size + OF_DILEMMA.disputed);
    if (!majority) add(plan.votes + OF_VOTES.noMajority);
    add(plan.votes + OF_VOTES.overruled, voters - (ballot[decided] ?? 0));
    chosen[turn] = decided;
    add(placeOfOption(dilemma, decided) + OF_OPTION.chosen);
    ballot.fill(0);
    voters = 0;
  };

  const placeOfOption = (of: number, option: number): number =>
    plan.options + (of * plan.optionsEach + option) * OF_OPTION.size;

  const endTurn = (state: State): void => {
    for (let curve = 0; curve < curves.length; curve++) {
      const value = Math.min(plan.values - 1, Math.max(0, statAt(box, state, curves[curve] as number)));
      add(plan.curves + (curve * plan.turns + turn) * plan.values + value);
    }
    turn++;
  };

  const count = ({ into, order, seen, kinds }: (typeof decks)[number]): void => {
    const card = order[seen] as number;
    add(into + (kinds?.[card] ?? card));
  };

  /** Cards taken since the last look; a deck that was shuffled anew was taken to its end first. */
  const lookAtDecks = (state: State, first: boolean): void => {
    for (const deck of decks) {
      const taken = state[deck.taken] as number;
      if (taken === deck.seen && !first) continue;
      if (taken < deck.seen && !first) {
        for (; deck.seen < deck.order.length; deck.seen++) count(deck);
      }
      if (taken < deck.seen || first) deck.seen = 0;
      for (let card = 0; card < deck.order.length; card++)
        deck.order[card] = state[deck.start + card] as number;
      for (; deck.seen < taken; deck.seen++) count(deck);
    }
  };

  const lookAtTable = (state: State): void => {
    for (let barrier = 0; barrier < seenBarriers.length; barrier++) {
      if (state[layout.barriers + barrier] === 1) seenBarriers[barrier] = 1;
    }
    for (let slot = 0; slot < layout.offered; slot++) {
      const offered = state[layout.offer + slot] as number;
      if (offered >= 0 && offered !== lastOffer[slot]) add(plan.principles + offered);
      lastOffer[slot] = offered;
    }
    for (let project = 0; project < steps.length; project++) {
      const step = state[layout.steps + project] as number;
      // A pilot leaves the spiral in one way only.
      if (step === 0 && steps[project] === PILOT) add(plan.stalled);
      steps[project] = step;
    }
  };
  const lastOffer = new Int32Array(layout.offered);

  return {
    begin(state, into) {
      tally = into;
      turn = 0;
      chosen.fill(-1);
      seenBarriers.fill(0);
      steps.fill(0);
      lastOffer.fill(-1);
      lookAtTable(state);
      lookAtDecks(state, true);
      const seats = playersOf(state);
      for (let seat = 0; seat < seats + advisersOf(box, state); seat++) {
        add(plan.dealt + roleOf(box, state, seat));
        if (seat < seats) add(plan.seated + roleOf(box, state, seat));
      }
    },
    before(state, move) {
      if (state[SLOT.decision] !== VOTE) {
        add(plan.moves + move);
        return;
      }
      if (voters === 0) {
        dilemma = dilemmaOf(box, state);
        const open = openOptions(state);
        for (let option = 0; option < plan.optionsEach; option++) {
          if ((open >> option) & 1) add(placeOfOption(dilemma, option) + OF_OPTION.open);
        }
      }
      const option = move - box.moves.vote;
      (ballot[option] as number)++;
      voters++;
      if (state[SLOT.seat] === state[SLOT.chair]) chairVote = option;
    },
    after(state) {
      if (voters > 0 && state[SLOT.decision] !== VOTE) countBallot();
      lookAtDecks(state, false);
      const now = state[SLOT.turn] as number;
      if (now !== turn) {
        lookAtTable(state);
        if (state[SLOT.ended] === 0) endTurn(state);
      } else if ((now + 1) % box.quarters === 0) lookAtTable(state);
    },
    end(state) {
      lookAtTable(state);
      endTurn(state);
      const won = hasWon(state);
      const ended = ENDS[(state[SLOT.ended] as number) - 1];
      const { solutions, implementation, culture } = scoresOf(box, state);
      add(plan.games);
      const ending = won ? 'won' : ended === 'trust' || ended === 'pressure' ? ended : 'lost';
      add(plan.endings + ENDINGS.indexOf(ending));
      add(plan.length + turn);
      if (ending === 'lost') countMissing(state);
      for (const [index, score] of [solutions, implementation, culture].entries()) {
        const whole = Math.min(SCORE_MOST, Math.max(0, Math.round(score)));
        add(plan.scores + index * (SCORE_MOST + 1) + whole);
      }
      for (let seat = 0; seat < playersOf(state); seat++) {
        if (agendaMet(box, state, seat)) add(plan.agendas + roleOf(box, state, seat));
      }
      for (let played = 0; played < turn; played++) {
        const drawn = state[layout.dilemmas + played] as number;
        const place = plan.dilemmas + drawn * OF_DILEMMA.size;
        add(place + OF_DILEMMA.drawn);
        if (won) add(place + OF_DILEMMA.won);
        const option = chosen[played] as number;
        if (won && option >= 0) add(placeOfOption(drawn, option) + OF_OPTION.won);
      }
      countCards(state);
      for (const driver of box.scenarios[state[SLOT.scenario] as number]?.drivers ?? [])
        add(plan.drivers + driver);
    },
  };

  /** Read at the end: a table with one possibility is not asked, so its moves do not tell. */
  function countCards(state: State): void {
    for (const [barrier, seen] of seenBarriers.entries()) {
      if (seen === 0) continue;
      add(plan.barriers + barrier);
      if (state[layout.barriers + barrier] !== 1) add(plan.removed + barrier);
    }
    for (let card = 0; card < content.enablers.length; card++)
      add(plan.enablers + card, state[layout.enablers + card]);
    for (let card = 0; card < content.shifts.length; card++)
      add(plan.shifts + card, state[layout.shifts + card]);
    for (let card = 0; card < content.principles.length; card++) {
      const side = (state[layout.principles + card] as number) - 1;
      if (side >= 0) add(plan.adopted + 2 * card + side);
    }
  }

  function countMissing(state: State): void {
    const short = state[SLOT.mode] === 1;
    let flags = 0;
    let gain = 0;
    for (let domain = 0; domain < 3; domain++) {
      const strokes = state[SLOT.x_service + domain] as number;
      if (strokes < (state[SLOT.flags + domain] as number)) flags++;
      gain += strokes - (state[SLOT.strokesAtStart + domain] as number);
    }
    const missing = {
      targets: !short && flags > 0,
      shifts: (state[SLOT.shiftsTurned] as number) < (state[SLOT.goalShifts] as number),
      ideas: (state[SLOT.ideas] as number) < (state[SLOT.goalIdeas] as number),
      gain: short && gain < (state[SLOT.goalGain] as number),
    };
    for (const [index, goal] of GOALS.entries()) if (missing[goal]) add(plan.missing + index);
  }
}
