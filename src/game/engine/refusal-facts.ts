import type { Condition } from '../effect.js';
import { testsOf } from '../parse-condition.js';
import { APPROACHES, LEVELS, RESOURCES, type Resource, TALKS } from '../vocabulary.js';
import { actAs, actorRole, nobodyActs } from './acting.js';
import type { Box } from './box.js';
import { gateHas, gateNeed } from './gates.js';
import { DECISION, decisionOf } from './legal.js';
import type { MoveNumber } from './move.js';
import { amounts } from './price-parts.js';
import { buildPrice, movePrice, reckon, startPrice } from './prices.js';
import type { RefusalFacts } from './refusal.js';
import { at, SLOT, type State, TRACKS } from './state.js';
import { stat } from './stats.js';
import { dilemmaOf, entry, projectApproach, STEP } from './table.js';

type Amounts = Partial<Record<Resource, number>>;
type Teller = { readonly [R in keyof RefusalFacts]: () => RefusalFacts[R] };

/** What a refused move would have needed, by the reason why it is refused. */
export const factsOf = (box: Box, state: State, number: MoveNumber): Teller => ({
  'cannot-pay': () => {
    const price = priceOf(box, state, number);
    const has = Object.fromEntries(
      RESOURCES.flatMap((resource, place) => (resource in price ? [[resource, at(state, place)]] : [])),
    );
    return { price, has };
  },
  'need-not-met': () => {
    const needs = needsOf(box, state, number) ?? '';
    return { needs, has: testsOf(needs).map((test) => [test.stat, stat(box, state, test.stat)] as const) };
  },
  'gate-level': () => {
    const project = projectOf(box, number);
    const level = LEVELS.indexOf(
      box.content.approaches[entry(APPROACHES, projectApproach(box, state, project))].own_level,
    );
    return { level: entry(LEVELS, level), ...atGate(box, state, number, STEP.sustain) };
  },
  'gate-ice': () => atGate(box, state, number, STEP.spread),
});

function atGate(box: Box, state: State, number: MoveNumber, step: number) {
  const project = projectOf(box, number);
  return {
    needed: gateNeed(box, state, project, step),
    has: gateHas(box, state, project, step),
    learning: at(state, SLOT.learning),
  };
}

const isAction = (state: State): boolean =>
  decisionOf(state) === DECISION['chair-action'] || decisionOf(state) === DECISION['delegate-action'];

const withinAction = (box: Box, number: MoveNumber): number =>
  (number - box.moves.actions) % box.moves.action.count;

/** Of a MOVE, or of a free move. */
function projectOf({ moves, layout }: Box, number: MoveNumber): number {
  if (number >= moves.freeMove && number < moves.freeMove + layout.projects) return number - moves.freeMove;
  return ((number - moves.actions) % moves.action.count) - moves.action.move;
}

function priceOf(box: Box, state: State, number: MoveNumber): Amounts {
  if (isAction(state)) return priceOfAction(box, state, number);
  const { moves } = box;
  if (decisionOf(state) === DECISION.vote)
    return amounts(entry(entry(box.dilemmas, dilemmaOf(box, state)).options, number - moves.vote).cost);
  const { cost } = entry(box.enablers, number - moves.enabler);
  if (decisionOf(state) !== DECISION['system-enabler']) return amounts(cost);
  const micro = entry(box.enablers, at(state, SLOT.microEnabler)).cost;
  return amounts(cost.map((amount, resource) => amount + at(micro, resource)));
}

/** For whoever would act. */
function priceOfAction(box: Box, state: State, number: MoveNumber): Amounts {
  const { actions, action } = box.moves;
  const within = withinAction(box, number);
  const actor = (number - actions - within) / action.count;
  actAs(state, actorRole(box, state, actor), decisionOf(state) === DECISION['delegate-action']);
  const prices = reckon(box, state);
  const price = (): Amounts => {
    const inCoin = (coin: number, amount: number) => ({ [entry(TRACKS, coin)]: amount });
    if (within < action.move) {
      const approach = within % APPROACHES.length;
      const project = (within - approach) / APPROACHES.length;
      return inCoin(entry(box.approaches, approach).coin, startPrice(box, state, project, approach));
    }
    if (within < action.build) {
      const project = within - action.move;
      const { coin } = entry(box.approaches, projectApproach(box, state, project));
      return inCoin(coin, movePrice(box, state, project));
    }
    if (within < action.gather) {
      const level = within - action.build;
      return inCoin(entry(box.levelCoin, level), buildPrice(box, state, level));
    }
    if (within < action.clear) {
      const talk = (within - action.talk) % TALKS.length;
      return amounts(prices.talkPrice.subarray(talk * RESOURCES.length, (talk + 1) * RESOURCES.length));
    }
    const { cost } = entry(box.barriers, within - action.clear);
    return amounts(cost.map((amount, resource) => amount + at(prices.clear, resource)));
  };
  const found = price();
  nobodyActs(state);
  return found;
}

function needsOf(box: Box, state: State, number: MoveNumber): Condition | undefined {
  const { content, moves } = box;
  if (isAction(state)) return content.barriers[withinAction(box, number) - moves.action.clear]?.clear.needs;
  switch (decisionOf(state)) {
    case DECISION.vote:
      return entry(content.dilemmas, dilemmaOf(box, state)).options[number - moves.vote]?.needs;
    case DECISION.shift:
      return content.shifts[number - moves.shift]?.needs;
    default:
      return content.enablers[number - moves.enabler]?.needs;
  }
}
