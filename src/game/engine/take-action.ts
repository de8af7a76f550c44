import { APPROACHES, RESOURCES, TALKS } from '../vocabulary.js';
import { actAs, actorRole, nobodyActs } from './acting.js';
import type { Box } from './box.js';
import { removeBarrier } from './cards.js';
import { fire } from './fire.js';
import { HOOK } from './modifiers.js';
import { actionOf, roleId } from './moves.js';
import { tellGains, tellPrice } from './price-parts.js';
import { buildPrice, gatherGain, movePrice, reckon, startPrice, useGains } from './prices.js';
import { ANY } from './program.js';
import { startProject } from './projects.js';
import { push, pushEffects, TASK } from './stack.js';
import { at, SLOT, type State } from './state.js';
import { drawSurprise, SURPRISE } from './surprise.js';
import { domainOf, entry, projectApproach, projectStep } from './table.js';
import { moveMarker, payCoin, payPrice } from './tracks.js';

/** Carries out an action, by its number among those of the move table. */
export function takeAction(box: Box, state: State, number: number, delegate: boolean): void {
  const { actions, action } = box.moves;
  const within = (number - actions) % action.count;
  const actor = (number - actions - within) / action.count;
  actAs(state, actorRole(box, state, actor), delegate);
  if (box.bench.log)
    box.bench.log.push({
      kind: 'acted',
      role: entry(box.content.roles, at(state, SLOT.actor)).id,
      ...(actor > 0 && { by: roleId(box, state, at(state, SLOT.seat)) }),
      action: actionOf(box, state, within),
    });
  reckon(box, state);
  if (within < action.move) start(box, state, within);
  else if (within < action.build) move(box, state, within);
  else if (within < action.gather) build(box, state, within);
  else if (within < action.talk) gather(box, state, within);
  else if (within < action.clear) talk(box, state, within);
  else if (within < action.pass) clear(box, state, within);
  else nobodyActs(state);
}

const pairOf = (box: Box, within: number): readonly [project: number, approach: number] => {
  const index = within - box.moves.action.start;
  const approach = index % APPROACHES.length;
  return [(index - approach) / APPROACHES.length, approach];
};

function start(box: Box, state: State, within: number): void {
  const [project, approach] = pairOf(box, within);
  push(box, state, TASK.endAction, within, 0);
  tellPrice(box, state, { hook: HOOK.start, domain: domainOf(box, state, project), approach });
  payCoin(box, state, entry(box.approaches, approach).coin, startPrice(box, state, project, approach, true));
  startProject(box, state, project, approach);
}

function move(box: Box, state: State, within: number): void {
  const project = within - box.moves.action.move;
  const step = projectStep(box, state, project) + 1;
  const approach = projectApproach(box, state, project);
  const { coin, open } = entry(box.approaches, approach);
  push(box, state, TASK.endAction, within, step);
  tellPrice(box, state, { hook: HOOK.move, domain: domainOf(box, state, project), approach, step });
  payCoin(box, state, coin, movePrice(box, state, project, true));
  if (!open) {
    push(box, state, TASK.cross, project, step);
    return;
  }
  const result = drawSurprise(box, state);
  if (result === SURPRISE.leap) push(box, state, TASK.leap, project, 0);
  pushEffects(box, state, entry(box.surpriseFx, result));
  if (result !== SURPRISE.mistake) push(box, state, TASK.cross, project, step);
}

function build(box: Box, state: State, within: number): void {
  const level = within - box.moves.action.build;
  push(box, state, TASK.endAction, within, 0);
  tellPrice(box, state, { hook: HOOK.build, level });
  payCoin(box, state, entry(box.levelCoin, level), buildPrice(box, state, level, true));
  moveMarker(box, state, SLOT.vision + level, 1);
}

function gather(box: Box, state: State, within: number): void {
  const resource = within - box.moves.action.gather;
  push(box, state, TASK.endAction, within, 0);
  tellGains(box, state, { hook: HOOK.gather, resource });
  const gain = gatherGain(box, state, resource);
  useGains(box, state, HOOK.gather, resource, ANY);
  moveMarker(box, state, resource, gain);
}

function talk(box: Box, state: State, within: number): void {
  const about = within - box.moves.action.talk;
  const { prices } = box.bench;
  const { TALK } = box.content.rules;
  push(box, state, TASK.endAction, within, 0);
  tellGains(box, state, { hook: HOOK.talk, choice: about });
  payPrice(box, state, prices.talkPrice.subarray(about * RESOURCES.length, (about + 1) * RESOURCES.length));
  const more = at(prices.talkGain, about);
  useGains(box, state, HOOK.talk, ANY, about);
  switch (entry(TALKS, about)) {
    case 'trust':
      moveMarker(box, state, SLOT.trust, Math.max(0, TALK.trust + more));
      return;
    case 'pressure':
      moveMarker(box, state, SLOT.pressure, Math.min(0, TALK.pressure - more));
      return;
    case 'error':
      errorsToLearning(box, state, Math.max(0, TALK.error_to_learning + more));
      return;
  }
}

/** Turns tokens over: as many as there are Errors. */
export function errorsToLearning(box: Box, state: State, most: number): void {
  const count = Math.min(most, at(state, SLOT.error));
  moveMarker(box, state, SLOT.error, -count);
  moveMarker(box, state, SLOT.learning, count);
}

function clear(box: Box, state: State, within: number): void {
  const barrier = within - box.moves.action.clear;
  push(box, state, TASK.endAction, within, 0);
  tellGains(box, state, { hook: HOOK.clear });
  payPrice(box, state, entry(box.barriers, barrier).cost, box.bench.prices.clear);
  removeBarrier(box, state, barrier);
  pushEffects(box, state, box.clearReward);
}

/** Once an action is done: what modifiers do besides, then nobody acts any more. */
export function endAction(box: Box, state: State, within: number, step: number): void {
  const { action } = box.moves;
  push(box, state, TASK.leaveActor, 0, 0);
  if (at(state, SLOT.actorIsDelegate) === 1) fire(box, state, HOOK.delegate);
  if (within < action.move) {
    const [project, approach] = pairOf(box, within);
    fire(box, state, HOOK.start, { domain: domainOf(box, state, project), approach });
  } else if (within < action.build) {
    const project = within - action.move;
    if (projectStep(box, state, project) < step) return;
    const approach = projectApproach(box, state, project);
    fire(box, state, HOOK.move, { domain: domainOf(box, state, project), approach, step });
  } else if (within < action.gather) fire(box, state, HOOK.build, { level: within - action.build });
  else if (within < action.talk) fire(box, state, HOOK.gather, { resource: within - action.gather });
  else if (within < action.clear) fire(box, state, HOOK.talk, { choice: within - action.talk });
  else if (within < action.pass) fire(box, state, HOOK.clear);
}
