import { voteAnswer } from './actions.js';
import { answered, ask } from './ask.js';
import type { Box } from './box.js';
import { fire } from './fire.js';
import { HOOK, hasUsesLeft, modAt, modCount, useUp } from './modifiers.js';
import { roleId } from './moves.js';
import { LEGAL } from './refusals.js';
import { pushEffects } from './stack.js';
import { at, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { chairOf, dilemmaOf, entry, playersOf } from './table.js';
import { moveMarker, payPrice } from './tracks.js';

/** Asks the chair first; nobody sees a card before all have shown theirs. False if no option can be voted for. */
export function askVotes(box: Box, state: State): boolean {
  const dilemma = dilemmaOf(box, state);
  const { options } = entry(box.dilemmas, dilemma);
  for (let seat = 0; seat < playersOf(state); seat++) state[box.layout.votes + seat] = 0;
  for (let option = 0; option < options.length; option++) {
    if (voteAnswer(box, state, dilemma, option) !== LEGAL) continue;
    ask(state, 'vote');
    return true;
  }
  box.bench.log?.push({ kind: 'no-way-out', dilemma: entry(box.content.dilemmas, dilemma).id });
  return false;
}

/** A seat puts down its card; the next one is asked until all have. */
export function vote(box: Box, state: State, option: number): void {
  const seat = at(state, SLOT.seat);
  state[box.layout.votes + seat] = 1 + option;
  const next = (seat + 1) % playersOf(state);
  if (next === chairOf(state)) answered(state);
  else state[SLOT.seat] = next;
}

/** More than half decides; otherwise the chair’s own card does, and Trust pays. */
export function countVotes(box: Box, state: State): void {
  const { votes } = box.layout;
  const players = playersOf(state);
  tellVotes(box, state);
  const { options } = entry(box.dilemmas, dilemmaOf(box, state));
  for (let option = 0; option < options.length; option++) {
    let count = 0;
    for (let seat = 0; seat < players; seat++) if (at(state, votes + seat) === 1 + option) count++;
    if (count * 2 <= players) continue;
    state[SLOT.chosenOption] = option;
    return;
  }
  const option = at(state, votes + chairOf(state)) - 1;
  state[SLOT.chosenOption] = option;
  if (box.bench.log) box.bench.log.push({ kind: 'no-majority', option: letterOf(box, state, option) });
  moveMarker(box, state, SLOT.trust, noMajorityTrust(box, state));
  fire(box, state, HOOK.no_majority);
}

/** What a vote without a majority costs; modifiers can make it cheap, not a gain. */
function noMajorityTrust(box: Box, state: State): number {
  let trust = box.content.rules.NO_MAJORITY_TRUST;
  const count = modCount(state);
  for (let index = 0; index < count; index++) {
    const mod = modAt(box, state, index);
    if (mod.hook !== HOOK.no_majority || mod.gain === 0) continue;
    if (!hasUsesLeft(box, state, mod) || !holds(box, state, mod.when)) continue;
    trust += mod.gain;
    box.bench.log?.push({ kind: 'gain-changed', card: mod.card, by: mod.gain });
    useUp(box, state, mod);
  }
  return Math.min(0, trust);
}

const letterOf = (box: Box, state: State, option: number): string =>
  entry(entry(box.content.dilemmas, dilemmaOf(box, state)).options, option).letter;

function tellVotes(box: Box, state: State): void {
  if (!box.bench.log) return;
  for (let step = 0; step < playersOf(state); step++) {
    const seat = (chairOf(state) + step) % playersOf(state);
    const option = letterOf(box, state, at(state, box.layout.votes + seat) - 1);
    box.bench.log.push({ kind: 'vote-shown', role: roleId(box, state, seat), option });
  }
}

/** Turns the card: pays the price of the option, then does its effects. */
export function turnCard(box: Box, state: State, option: number): void {
  const dilemma = dilemmaOf(box, state);
  const { cost, fx } = entry(entry(box.dilemmas, dilemma).options, option);
  if (box.bench.log)
    box.bench.log.push({
      kind: 'decided',
      dilemma: entry(box.content.dilemmas, dilemma).id,
      option: letterOf(box, state, option),
    });
  payPrice(box, state, cost);
  pushEffects(box, state, fx);
}
