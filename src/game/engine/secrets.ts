import type { Box } from './box.js';
import { draw, seedChance, shuffle } from './chance.js';
import { at, SLOT, type State } from './state.js';
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

/**
 * Shuffles anew what nobody at the table can know: chance, undrawn News and Surprises, the dilemmas to come. Who looks ahead on such a copy cannot see the future.
 */
export function imagine(box: Box, scratch: State, seed: number): void {
  const { layout } = box;
  seedChance(scratch, seed);
  const news = at(scratch, SLOT.newsTaken);
  sort(scratch, layout.news + news, layout.news + box.news.length);
  shuffle(scratch, layout.news + news, box.news.length - news, scratch);
  const surprises = at(scratch, SLOT.surprisesTaken);
  sort(scratch, layout.surprises + surprises, layout.surprises + box.surprises.length);
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
function imagineDilemmas(box: Box, scratch: State): void {
  const first = box.layout.dilemmas;
  const turn = at(scratch, SLOT.turn);
  const turns = at(scratch, SLOT.turns);
  const { seen } = box.bench;
  seen.fill(0);
  for (let place = 0; place <= turn; place++) seen[at(scratch, first + place)] = 1;
  for (let place = turn + 1; place < turns; place++) {
    const pile = entry(box.pileOf, at(scratch, first + place));
    let card = entry(pile, draw(scratch, pile.length));
    // The pile holds more cards than a game takes from it.
    while (seen[card] === 1) card = entry(pile, draw(scratch, pile.length));
    seen[card] = 1;
    scratch[first + place] = card;
  }
}
