import { byEffect, type Cost, type Effect, type Effects } from '../effect.js';
import type { Box } from '../engine/box.js';
import { WORD } from '../engine/program.js';
import { TRACKS } from '../engine/state.js';
import { hintsOf } from '../hints.js';

/** By dilemma, then option: rough points. */
type Worths = readonly (readonly number[])[];

/** What the backs of the dilemmas promise, without asking how the table stands. */
export const backWorths = ({ content }: Box): Worths =>
  content.dilemmas.map(({ options }) => options.map(({ fx, cost }) => worthOfEffects(fx) - price(cost)));

/** What the fronts let hope for: the price, and a sign for each hint. */
export const frontWorths = ({ content }: Box): Worths =>
  content.dilemmas.map(({ options }) =>
    options.map(
      ({ fx, cost }) =>
        hintsOf(fx).reduce(
          (sum, { icon, sign }) => sum + (sign === '+' ? 1 : sign === '?' ? 0 : -1) * promise(icon),
          0,
        ) - price(cost),
    ),
  );

/** A number nobody can see yet is taken for a small one. */
const GUESS = 1.3;
const promise = (icon: string): number =>
  GUESS * (worthOfDelta({ [icon]: 1 }) || (icon === 'barrier' ? -0.6 : 0.8));

const price = (cost: Cost | undefined): number => worthOfDelta(cost ?? {});

/** A condition may hold or not, a risk go well or not, a choice goes the better way. */
export function worthOfEffects(effects: Effects): number {
  return effects.reduce((sum, effect) => sum + worthOf(effect), 0);
}

const worthOf = (effect: Effect): number =>
  byEffect<number>(effect, {
    delta: (delta) => worthOfDelta(delta),
    if: (it) => (worthOfEffects(it.then) + worthOfEffects(it.else ?? [])) / 2,
    later: (it) => 0.6 * worthOfEffects(it.do),
    choose: ({ choose }) => Math.max(...choose.map(worthOfEffects)),
    risk: ({ risk }) => 0.7 * worthOfEffects(risk.good) + 0.3 * worthOfEffects(risk.bad),
    move: ({ move }) => move,
    start: () => 1,
    barrier: ({ barrier }) => (barrier === 'add' ? -0.8 : 0.8),
    switch: () => 0.1,
    action: ({ action }) => action,
    news: () => -0.2,
    principle: () => 0.8,
  });

const WEIGHTS: Readonly<Record<string, number>> = {
  money: 0.9,
  engagement: 0.8,
  trust: 1.2,
  pressure: -1.2,
  ideas: 0.8,
  error: -1.2,
  learning: 1.1,
  vision: 1.7,
  leadership: 1.7,
  platforms: 1.7,
  roles: 1.7,
  level_low: 1.7,
  level_high: 1.5,
};

/** Rough worth of markers moved; anything but a plain change counts for nothing. */
const worthOfDelta = (effect: object): number =>
  Object.entries(effect).reduce(
    (sum, [key, amount]) => sum + (typeof amount === 'number' ? (WEIGHTS[key] ?? 0) * amount : 0),
    0,
  );

/** Rough worth of markers moved by effects as the engine has them, up to the first that is not certain. */
export function worthOfCode(code: Box['code'], start: number): number {
  let worth = 0;
  let place = start;
  while (place >= 0) {
    const [word, amount = 0, more] = code.subarray(place, place + 3);
    if (word === WORD.change) {
      worth += worthOfDelta({ [TRACKS[amount] ?? '']: more });
      place++;
    } else if (word === WORD.error) worth += worthOfDelta({ error: amount });
    else if (word === WORD.levelLow) worth += worthOfDelta({ level_low: amount });
    else if (word === WORD.levelHigh) worth += worthOfDelta({ level_high: amount });
    else break;
    place += 2;
  }
  return worth;
}
