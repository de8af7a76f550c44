import { MOST_CHOICES } from '../effect.js';
import { APPROACHES, LEVELS, TALKS } from '../vocabulary.js';
import { type PlayableContent, SIDES } from './content.js';
import type { Layout } from './layout.js';

/** What GATHER can bring. */
export const GATHERED = ['money', 'engagement'] as const;

/** Where each kind of move begins among the numbers. Those of an action repeat for each actor. */
export interface MoveTable {
  /** By option. */
  readonly vote: number;
  readonly options: number;
  /** By seat. */
  readonly delegate: number;
  /** By actor (0 the seat itself, then the shared advisers), then by the entries of `action`. */
  readonly actions: number;
  readonly actors: number;
  readonly action: {
    /** By project, then approach. */
    readonly start: number;
    readonly move: number;
    readonly build: number;
    readonly gather: number;
    readonly talk: number;
    readonly clear: number;
    readonly pass: number;
    readonly count: number;
  };
  readonly choose: number;
  readonly choices: number;
  readonly freeMove: number;
  readonly stepBack: number;
  /** By project, then approach. */
  readonly freeStart: number;
  readonly switch: number;
  readonly removeBarrier: number;
  readonly level: number;
  /** By principle, then side. */
  readonly adopt: number;
  readonly enabler: number;
  readonly shift: number;
  readonly errorToLearning: number;
  readonly decline: number;
  /** How many there are. */
  readonly count: number;
}

export function moveTable(content: PlayableContent, layout: Layout): MoveTable {
  const numbers = (from: number) => {
    let next = from;
    const take = (count: number) => {
      next += count;
      return next - count;
    };
    return { take, end: () => next };
  };
  const { rules } = content;
  const { projects } = layout;
  const inAction = numbers(0);
  const action = {
    start: inAction.take(projects * APPROACHES.length),
    move: inAction.take(projects),
    build: inAction.take(LEVELS.length),
    gather: inAction.take(GATHERED.length),
    talk: inAction.take(TALKS.length),
    clear: inAction.take(content.barriers.length),
    pass: inAction.take(1),
    count: inAction.end(),
  };
  const options = Math.max(1, ...content.dilemmas.map((dilemma) => dilemma.options.length));
  const actors = 1 + Math.max(0, rules.MIN_ROLES_IN_PLAY - rules.PLAYERS[0]);
  const all = numbers(0);
  return {
    vote: all.take(options),
    options,
    delegate: all.take(rules.PLAYERS[1]),
    actions: all.take(actors * action.count),
    actors,
    action,
    choose: all.take(MOST_CHOICES),
    choices: MOST_CHOICES,
    freeMove: all.take(projects),
    stepBack: all.take(projects),
    freeStart: all.take(projects * APPROACHES.length),
    switch: all.take(projects * APPROACHES.length),
    removeBarrier: all.take(content.barriers.length),
    level: all.take(LEVELS.length),
    adopt: all.take(content.principles.length * SIDES.length),
    enabler: all.take(content.enablers.length),
    shift: all.take(content.shifts.length),
    errorToLearning: all.take(1),
    decline: all.take(1),
    count: all.end(),
  };
}
