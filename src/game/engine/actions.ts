import { APPROACHES, RESOURCES, TALKS } from '../vocabulary.js';
import type { Box } from './box.js';
import { gateAnswer } from './gates.js';
import { canPay } from './in-box.js';
import { buildPrice, gatherGain, movePrice, startPrice } from './prices.js';
import { type Answer, LEGAL, NO } from './refusals.js';
import { at, SLOT, type State } from './state.js';
import { holds } from './stats.js';
import { entry, isInPlay, projectApproach, projectCount, projectStep, STEP, slotsTaken } from './table.js';

// Each rule answers for whoever acts just now, once `reckon` has been called.

const TALK = { trust: TALKS.indexOf('trust'), pressure: TALKS.indexOf('pressure') } as const;

/** START: an unused project, a free slot, and the price in the approach's coin. */
function startAnswer(box: Box, state: State, project: number, approach: number): Answer {
  if (project >= projectCount(box, state)) return NO['not-in-play'];
  if (projectStep(box, state, project) !== STEP.unused) return NO['already-started'];
  if (slotsTaken(box, state) >= box.content.rules.PROJECT_SLOTS) return NO['no-free-slot'];
  const { coin } = entry(box.approaches, approach);
  return at(state, coin) < startPrice(box, state, project, approach) ? NO['cannot-pay'] : LEGAL;
}

/** MOVE: the price in the coin of the approach; then the gate. */
function moveAnswer(box: Box, state: State, project: number): Answer {
  if (project >= projectCount(box, state)) return NO['not-in-play'];
  const step = projectStep(box, state, project) + 1;
  if (step === STEP.prompt) return NO['not-started'];
  if (step > STEP.systemic) return NO.finished;
  const { coin } = entry(box.approaches, projectApproach(box, state, project));
  const price = movePrice(box, state, project);
  const has = at(state, coin);
  if (has < price) return NO['cannot-pay'];
  // Enablers and shifts look at what is left once the price is paid.
  state[coin] = has - price;
  const answer = gateAnswer(box, state, project, step);
  state[coin] = has;
  return answer;
}

/** BUILD: the price in the coin of the level. */
function buildAnswer(box: Box, state: State, level: number): Answer {
  const place = SLOT.vision + level;
  if (at(state, place) >= at(box.most, place)) return NO['at-the-top'];
  return at(state, entry(box.levelCoin, level)) < buildPrice(box, state, level) ? NO['cannot-pay'] : LEGAL;
}

/** GATHER: something to take, and room for it. */
function gatherAnswer(box: Box, state: State, resource: number): Answer {
  if (gatherGain(box, state, resource) <= 0) return NO['brings-nothing'];
  return at(state, resource) >= at(box.most, resource) ? NO['at-the-top'] : LEGAL;
}

/** TALK: something that can change, and what modifiers ask for. */
function talkAnswer(box: Box, state: State, talk: number): Answer {
  if (talk === TALK.trust) {
    if (at(state, SLOT.trust) >= at(box.most, SLOT.trust)) return NO['at-the-top'];
  } else if (talk === TALK.pressure) {
    if (at(state, SLOT.pressure) <= at(box.least, SLOT.pressure)) return NO['changes-nothing'];
  } else if (at(state, SLOT.error) === 0) return NO['no-error'];
  const { talkPrice } = box.bench.prices;
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const price = at(talkPrice, talk * RESOURCES.length + resource);
    if (price > 0 && at(state, resource) < price) return NO['cannot-pay'];
  }
  return LEGAL;
}

/** CLEAR: meet what the barrier needs, pay what it asks. */
function clearAnswer(box: Box, state: State, barrier: number): Answer {
  if (!isInPlay(box, state, barrier)) return NO['not-in-play'];
  const { needs, cost } = entry(box.barriers, barrier);
  if (!holds(box, state, needs)) return NO['need-not-met'];
  const { clear } = box.bench.prices;
  for (let resource = 0; resource < RESOURCES.length; resource++) {
    const price = at(cost, resource) + at(clear, resource);
    if (price > 0 && at(state, resource) < price) return NO['cannot-pay'];
  }
  return LEGAL;
}

/** An option that cannot be paid, or whose need is not met, cannot be voted for. */
export function voteAnswer(box: Box, state: State, dilemma: number, option: number): Answer {
  const it = entry(box.dilemmas, dilemma).options[option];
  if (!it) return NO['not-in-play'];
  if (!holds(box, state, it.needs)) return NO['need-not-met'];
  return canPay(state, it.cost) ? LEGAL : NO['cannot-pay'];
}

/** Writes the actions that are possible for the actor as numbers from `first`; gives how many are written so far. */
export function actionsInto(box: Box, state: State, first: number, into: Int32Array, count: number): number {
  const { action } = box.moves;
  const projects = projectCount(box, state);
  let next = count;
  if (slotsTaken(box, state) < box.content.rules.PROJECT_SLOTS) {
    for (let project = 0; project < projects; project++) {
      if (projectStep(box, state, project) !== STEP.unused) continue;
      for (let approach = 0; approach < APPROACHES.length; approach++) {
        const { coin } = entry(box.approaches, approach);
        if (at(state, coin) >= startPrice(box, state, project, approach))
          into[next++] = first + action.start + project * APPROACHES.length + approach;
      }
    }
  }
  for (let project = 0; project < projects; project++) {
    if (moveAnswer(box, state, project) === LEGAL) into[next++] = first + action.move + project;
  }
  for (let level = 0; level < box.levelCoin.length; level++) {
    if (buildAnswer(box, state, level) === LEGAL) into[next++] = first + action.build + level;
  }
  for (let resource = 0; resource < action.talk - action.gather; resource++) {
    if (gatherAnswer(box, state, resource) === LEGAL) into[next++] = first + action.gather + resource;
  }
  for (let talk = 0; talk < TALKS.length; talk++) {
    if (talkAnswer(box, state, talk) === LEGAL) into[next++] = first + action.talk + talk;
  }
  for (let barrier = 0; barrier < box.barriers.length; barrier++) {
    if (isInPlay(box, state, barrier) && clearAnswer(box, state, barrier) === LEGAL)
      into[next++] = first + action.clear + barrier;
  }
  return next;
}

/** The answer to one action, by its place in the table's `action`. */
export function actionAnswer(box: Box, state: State, within: number): Answer {
  const { action } = box.moves;
  if (within < action.move) {
    const approach = within % APPROACHES.length;
    return startAnswer(box, state, (within - approach) / APPROACHES.length, approach);
  }
  if (within < action.build) return moveAnswer(box, state, within - action.move);
  if (within < action.gather) return buildAnswer(box, state, within - action.build);
  if (within < action.talk) return gatherAnswer(box, state, within - action.gather);
  if (within < action.clear) return talkAnswer(box, state, within - action.talk);
  if (within < action.pass) return clearAnswer(box, state, within - action.clear);
  return NO['cannot-pass'];
}
