import type { Box } from './box.js';
import { draw, seedChance, shuffle } from './chance.js';
import { pending } from './pending.js';
import { at, copyOf, SLOT, type State } from './state.js';
import { advisersOf, chairOf, dilemmaOf, entry, playersOf, roleOf } from './table.js';

/** Whether a seat may look at the back of the dilemma before the vote: by its competence, the chair by the advisers’ too. */
export function mayLookAtBack(box: Box, state: State, seat: number): boolean {
  const { competence } = entry(box.dilemmas, dilemmaOf(box, state));
  if (holdsCompetence(box, state, seat, competence)) return true;
  if (seat !== chairOf(state)) return false;
  const players = playersOf(state);
  for (let adviser = 0; adviser < advisersOf(box, state); adviser++)
    if (holdsCompetence(box, state, players + adviser, competence)) return true;
  return false;
}

const holdsCompetence = (box: Box, state: State, seat: number, competence: number): boolean =>
  (entry(box.roles, roleOf(box, state, seat)).competences & competence) !== 0;

/** Agendas are secret until the end: a seat knows its own. */
export const mayKnowAgenda = (state: State, seat: number, of: number): boolean =>
  seat === of || at(state, SLOT.ended) !== 0;

/** What a seat may know of a game, for a table whose players do not share one. */
export interface Seen {
  /**
   * The state without what is hidden from the seat: chance, what decks hold next, and votes that are not shown yet. Fit
   * for `movesInto`, `whyNot` and bots; to play on it leads to another game.
   */
  readonly state: State;
  /** Whether the seat may look at the back of the dilemma before the vote. */
  readonly back: boolean;
  /** By seat: whether this one may read its agenda. */
  readonly agendas: readonly boolean[];
}

/** What lies open for a seat, from 0. States that differ only in what it may not know look the same. */
export function seenBy(box: Box, state: State, seat: number): Seen {
  const seen = copyOf(state);
  const { layout } = box;
  const players = playersOf(state);
  seedChance(seen, 0);
  if (pending(state)?.kind === 'vote') {
    for (let other = 0; other < players; other++) if (other !== seat) seen[layout.votes + other] = 0;
  }
  sortDeck(seen, layout.news, at(seen, SLOT.newsTaken), box.news.length);
  sortDeck(seen, layout.surprises, at(seen, SLOT.surprisesTaken), box.surprises.length);
  layOutDilemmas(box, seen, (pile, taken) => pile.find((card) => taken[card] === 0) ?? 0);
  return {
    state: seen,
    back: at(state, SLOT.ended) === 0 && mayLookAtBack(box, state, seat),
    agendas: Array.from({ length: players }, (_, of) => mayKnowAgenda(state, seat, of)),
  };
}

/** Sorts what is not drawn yet. */
const sortDeck = (scratch: State, deck: number, taken: number, count: number): void =>
  sort(scratch, deck + taken, deck + count);

/**
 * Shuffles anew what nobody at the table can know: chance, undrawn News and Surprises, the dilemmas to come. Who looks ahead on such a copy cannot see the future.
 */
export function imagine(box: Box, scratch: State, seed: number): void {
  const { layout } = box;
  seedChance(scratch, seed);
  const news = at(scratch, SLOT.newsTaken);
  sortDeck(scratch, layout.news, news, box.news.length);
  shuffle(scratch, layout.news + news, box.news.length - news, scratch);
  const surprises = at(scratch, SLOT.surprisesTaken);
  sortDeck(scratch, layout.surprises, surprises, box.surprises.length);
  shuffle(scratch, layout.surprises + surprises, box.surprises.length - surprises, scratch);
  imagineDilemmas(box, scratch);
}

/** Before a deck is shuffled anew: what it will be must not depend on what it was. */
function sort(scratch: State, from: number, to: number): void {
  for (let place = from + 1; place < to; place++) {
    const card = at(scratch, place);
    let hole = place;
    for (; hole > from && at(scratch, hole - 1) > card; hole--) scratch[hole] = at(scratch, hole - 1);
    scratch[hole] = card;
  }
}

/** Any dilemma of its stage that has not been played may come. */
const imagineDilemmas = (box: Box, scratch: State): void =>
  layOutDilemmas(box, scratch, (pile, taken) => {
    let card = entry(pile, draw(scratch, pile.length));
    // The pile holds more cards than a game takes from it.
    while (taken[card] === 1) card = entry(pile, draw(scratch, pile.length));
    return card;
  });

/** Replaces the dilemmas to come; `pick` takes one of a stage that is not `taken`. */
function layOutDilemmas(
  box: Box,
  scratch: State,
  pick: (pile: readonly number[], taken: Uint8Array) => number,
): void {
  const first = box.layout.dilemmas;
  const turn = at(scratch, SLOT.turn);
  const turns = at(scratch, SLOT.turns);
  const { seen } = box.bench;
  seen.fill(0);
  for (let place = 0; place <= turn; place++) seen[at(scratch, first + place)] = 1;
  for (let place = turn + 1; place < turns; place++) {
    const card = pick(entry(box.pileOf, at(scratch, first + place)), seen);
    seen[card] = 1;
    scratch[first + place] = card;
  }
}
