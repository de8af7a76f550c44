import { amountsOf } from '../amounts.js';
import {
  byEffect,
  type Condition,
  type Cost,
  type Effect,
  type EffectOf,
  type Effects,
  FREE_MOVE,
} from '../effect.js';
import { testsOf } from '../parse-condition.js';
import { COMPARISONS, type DeltaKey, DOMAINS, KINDS, RESOURCES, STATS } from '../vocabulary.js';
import type { Track } from './content.js';
import { TRACKS } from './state.js';

/** The effect language as the engine runs it: each word a number, followed by what it needs. */
export const WORD = {
  /** Nothing more to do. */
  end: 0,
  /** track, amount */
  change: 1,
  /** amount: an Error, and everything that waits for one */
  error: 2,
  /** amount */
  levelLow: 3,
  levelHigh: 4,
  /** condition, where to go on if it does not hold */
  unless: 5,
  /** where to go on */
  goTo: 6,
  /** index in the tray */
  later: 7,
  /** number of choices, where each begins */
  choose: 8,
  /** where `bad` begins; `good` follows */
  risk: 9,
  /** domain or ANY, furthest step */
  move: 10,
  /** domain or ANY, first and last step */
  stepBack: 11,
  /** domain or ANY */
  start: 12,
  /** kind or ANY */
  addBarrier: 13,
  removeBarrier: 14,
  switch: 15,
  /** number */
  action: 16,
  news: 17,
  principle: 18,
} as const;

export const ANY = -1;
/** The place of a condition that always holds, and of effects that do nothing. */
const NOWHERE = -1;

/** Turns effects and conditions into one list of numbers. Everything it is given has been checked. */
export interface Assembler {
  /**
   * Where these effects begin; NOWHERE if there are none. `quietly`: a new Error in them sets nothing else off, for
   * effects that are themselves set off by one.
   */
  readonly effects: (effects: Effects | undefined, quietly?: 'quietly') => number;
  /** Where this condition begins; NOWHERE if there is none. */
  readonly condition: (condition: Condition | undefined) => number;
  /** What effects wait for the year end, by index: where each begins. */
  readonly laters: readonly number[];
  /** What each question of a card offers, by the place where its list of beginnings starts. */
  readonly choices: ReadonlyMap<number, readonly Effects[]>;
  readonly code: readonly number[];
}

export function assembler(cap: { readonly furthestFreeStep: number }): Assembler {
  const code: number[] = [];
  const laters: number[] = [];
  const choices = new Map<number, readonly Effects[]>();

  // Conditions, and effects that wait, are written after the program that mentions them.
  const tests: [place: number, condition: Condition][] = [];
  const waiting: [later: number, effects: Effects][] = [];

  const program = (list: Effects): number => {
    if (list.length === 0) return NOWHERE;
    const start = code.length;
    inline(list);
    code.push(WORD.end);
    return start;
  };

  let quiet = false;

  const effects = (list: Effects | undefined, quietly?: 'quietly'): number => {
    quiet = quietly !== undefined;
    const start = program(list ?? []);
    for (let next = waiting.shift(); next; next = waiting.shift()) laters[next[0]] = program(next[1]);
    for (const [place, text] of tests.splice(0)) code[place] = condition(text);
    return start;
  };

  const inline = (list: Effects): void => {
    for (const effect of list) write(effect);
  };

  const put = (words: readonly number[]): void => {
    code.push(...words);
  };
  const hole = (): number => code.push(0) - 1;
  const fill = (place: number): void => {
    code[place] = code.length;
  };

  const write = (effect: Effect): void =>
    byEffect<void>(effect, {
      delta: (delta) => {
        for (const [key, amount] of amountsOf(delta))
          code.push(...(quiet && key === 'error' ? changeOf('error') : DELTA_WORDS[key])(amount));
      },
      if: (it) => {
        code.push(WORD.unless);
        const where = hole();
        const no = hole();
        const after = branch(it.then);
        fill(no);
        inline(it.else ?? []);
        fill(after);
        tests.push([where, it.if]);
      },
      later: (it) => {
        const index = laters.push(NOWHERE) - 1;
        waiting.push([index, it.do]);
        code.push(WORD.later, index);
      },
      choose: ({ choose }) => {
        code.push(WORD.choose, choose.length);
        choices.set(code.length, choose);
        const holes = choose.map(hole);
        const ends = choose.map((choice, index) => {
          fill(holes[index] ?? 0);
          return branch(choice);
        });
        for (const end of ends) fill(end);
      },
      risk: ({ risk }) => {
        code.push(WORD.risk);
        const bad = hole();
        const after = branch(risk.good);
        fill(bad);
        inline(risk.bad);
        fill(after);
      },
      move: (it) => put(it.move === 1 ? freeMove(it) : stepBack(it)),
      start: ({ start }) => put([WORD.start, domainNumber(start)]),
      barrier: ({ barrier, kind }) =>
        put([
          barrier === 'add' ? WORD.addBarrier : WORD.removeBarrier,
          kind === 'any' ? ANY : KINDS.indexOf(kind),
        ]),
      switch: () => put([WORD.switch]),
      action: ({ action }) => put([WORD.action, action]),
      news: () => put([WORD.news]),
      principle: () => put([WORD.principle]),
    });

  /** Writes a branch and the jump that ends it; gives the place to fill in where it goes on. */
  const branch = (list: Effects): number => {
    inline(list);
    code.push(WORD.goTo);
    return hole();
  };

  const freeMove = ({ domain, max_step = cap.furthestFreeStep }: EffectOf<'move'>) => [
    WORD.move,
    domainNumber(domain),
    Math.min(max_step, cap.furthestFreeStep),
  ];

  const condition = (text: Condition | undefined): number => {
    if (text === undefined) return NOWHERE;
    const all = testsOf(text);
    const start = code.length;
    code.push(all.length);
    for (const { stat, is, than } of all) code.push(STATS.indexOf(stat), COMPARISONS.indexOf(is), than);
    return start;
  };

  return { code, laters, choices, condition, effects };
}

const domainNumber = (domain: (typeof DOMAINS)[number] | 'any'): number =>
  domain === 'any' ? ANY : DOMAINS.indexOf(domain);

/** The first step has none before it to go back to. */
const stepBack = ({
  domain,
  min_step = FREE_MOVE.backFrom,
  max_step = FREE_MOVE.backTo,
}: EffectOf<'move'>) => [WORD.stepBack, domainNumber(domain), Math.max(2, min_step), max_step];

const changeOf =
  (track: Track) =>
  (amount: number): readonly number[] => [WORD.change, TRACKS.indexOf(track), amount];

/** What each marker of a delta becomes. */
const DELTA_WORDS: { readonly [K in DeltaKey]: (amount: number) => readonly number[] } = {
  money: changeOf('money'),
  engagement: changeOf('engagement'),
  trust: changeOf('trust'),
  pressure: changeOf('pressure'),
  ideas: changeOf('ideas'),
  error: (amount) => [
    amount > 0 ? WORD.error : WORD.change,
    ...(amount > 0 ? [] : [TRACKS.indexOf('error')]),
    amount,
  ],
  learning: changeOf('learning'),
  vision: changeOf('vision'),
  leadership: changeOf('leadership'),
  platforms: changeOf('platforms'),
  roles: changeOf('roles'),
  x_service: changeOf('x_service'),
  x_solving: changeOf('x_solving'),
  x_policy: changeOf('x_policy'),
  level_low: (amount) => [WORD.levelLow, amount],
  level_high: (amount) => [WORD.levelHigh, amount],
};

/** A price as the amount of each resource, in the order of RESOURCES. */
export const priceList = (cost: Cost | undefined): Int32Array =>
  Int32Array.from(RESOURCES, (resource) => cost?.[resource] ?? 0);
