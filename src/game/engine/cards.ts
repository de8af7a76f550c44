import type { Box } from './box.js';
import { draw, shuffle } from './chance.js';
import { SIDES } from './content.js';
import { addMod, removeMod } from './modifiers.js';
import { ANY } from './program.js';
import { pushEffects } from './stack.js';
import { at, change, SLOT, type State } from './state.js';
import { BARRIER, entry } from './table.js';

/** Draws a News card and does what it says. A card that says “draw News” cannot go round more than once a turn. */
export function playNews(box: Box, state: State): void {
  const count = box.news.length;
  if (at(state, SLOT.newsThisTurn) >= count) return;
  change(state, SLOT.newsThisTurn, 1);
  if (at(state, SLOT.newsTaken) === count) {
    shuffle(state, box.layout.news, count, state);
    state[SLOT.newsTaken] = 0;
  }
  const card = at(state, box.layout.news + at(state, SLOT.newsTaken));
  change(state, SLOT.newsTaken, 1);
  box.bench.log?.push({ kind: 'news', news: entry(box.content.news, card).id });
  pushEffects(box, state, entry(box.news, card));
}

/** Puts a barrier of a kind in play; one too many has another consequence instead. */
export function addBarrier(box: Box, state: State, kind: number): void {
  const { barriers } = box.layout;
  let inPlay = 0;
  let fitting = 0;
  for (let barrier = 0; barrier < box.barriers.length; barrier++) {
    const where = at(state, barriers + barrier);
    if (where === BARRIER.inPlay) inPlay++;
    else if (where === BARRIER.spare && fits(box, barrier, kind)) fitting++;
  }
  if (fitting === 0) {
    box.bench.log?.push({ kind: 'nothing-fits' });
    return;
  }
  if (inPlay >= box.content.rules.MAX_BARRIERS) {
    box.bench.log?.push({ kind: 'too-many-barriers' });
    pushEffects(box, state, box.tooManyBarriers);
    return;
  }
  let skip = draw(state, fitting);
  for (let barrier = 0; barrier < box.barriers.length; barrier++) {
    if (at(state, barriers + barrier) !== BARRIER.spare || !fits(box, barrier, kind)) continue;
    if (skip-- === 0) {
      putInPlay(box, state, barrier);
      return;
    }
  }
}

const fits = (box: Box, barrier: number, kind: number): boolean =>
  kind === ANY || entry(box.barriers, barrier).kind === kind;

export function putInPlay(box: Box, state: State, barrier: number): void {
  state[box.layout.barriers + barrier] = BARRIER.inPlay;
  addMod(box, state, entry(box.barriers, barrier).mod);
  box.bench.log?.push({ kind: 'barrier-added', barrier: entry(box.content.barriers, barrier).id });
}

/** A barrier is gone for good. */
export function removeBarrier(box: Box, state: State, barrier: number): void {
  state[box.layout.barriers + barrier] = BARRIER.cleared;
  removeMod(box, state, entry(box.barriers, barrier).mod);
  box.bench.log?.push({ kind: 'barrier-removed', barrier: entry(box.content.barriers, barrier).id });
}

/** Draws unused principles and lays them out; false if there is none. */
export function offerPrinciples(box: Box, state: State): boolean {
  const { offer, offered, principles } = box.layout;
  const drawn: string[] = [];
  let unused = 0;
  for (let principle = 0; principle < box.principles.length; principle++) {
    if (at(state, principles + principle) === 0) unused++;
  }
  for (let place = 0; place < offered; place++) state[offer + place] = -1;
  const count = Math.min(unused, box.content.rules.PRINCIPLES_DRAWN);
  for (let place = 0; place < count; place++) {
    let skip = draw(state, unused - place);
    for (let principle = 0; principle < box.principles.length; principle++) {
      if (at(state, principles + principle) !== 0 || isOffered(box, state, principle)) continue;
      if (skip-- !== 0) continue;
      state[offer + place] = principle;
      if (box.bench.log) drawn.push(entry(box.content.principles, principle).id);
      break;
    }
  }
  if (count > 0) box.bench.log?.push({ kind: 'principles-drawn', principles: drawn });
  return count > 0;
}

function isOffered(box: Box, state: State, principle: number): boolean {
  for (let place = 0; place < box.layout.offered; place++) {
    if (at(state, box.layout.offer + place) === principle) return true;
  }
  return false;
}

/** Adopts a side of a principle: the senior side works now, the first-line side for the rest of the game. */
export function adopt(box: Box, state: State, principle: number, side: number): void {
  state[box.layout.principles + principle] = 1 + side;
  change(state, SLOT.principlesAdopted, 1);
  for (let place = 0; place < box.layout.offered; place++) state[box.layout.offer + place] = -1;
  const { senior, firstline } = entry(box.principles, principle);
  const name = entry(SIDES, side);
  if (box.bench.log)
    box.bench.log.push({
      kind: 'adopted',
      principle: entry(box.content.principles, principle).id,
      side: name,
    });
  if (name === 'senior') pushEffects(box, state, senior);
  else addMod(box, state, firstline);
}
