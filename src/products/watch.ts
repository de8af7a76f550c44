import type { CardRequest } from '../press/layout/layout-context.js';
import type { Context, Value } from '../press/template/value.js';

/** Takes down all that is asked of a game while something is made of it. */
export interface Watch {
  globals(values: Context): Context;
  cards(kind: string, cards: readonly Context[]): readonly Context[];
  /** How a card looks that is shown as a picture; nothing where nobody can tell. */
  figure(request: CardRequest, look: string | undefined): void;
  /** A recorded game that was told. */
  story(path: string, told: unknown): void;
}

/**
 * A question and its answer: what stands at a path, the names of what is in it, how a card looks, how a record is told.
 * Where all answers are the same, so is all that was made of them.
 */
export type Answers = Map<string, string>;

type Question = readonly [ask: 'value' | 'names' | 'figure' | 'story', ...about: readonly unknown[]];

/** A watch that writes into `answers`; `lost` hears of a question that cannot be asked again. */
export function watchInto(answers: Answers, lost: () => void): Watch {
  const note = (question: Question, answer: string): void =>
    void answers.set(JSON.stringify(question), answer);
  const watched = (value: Value, path: readonly string[]): Value => {
    note(['value', ...path], kindOf(value));
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, name, self: unknown) {
        // Methods of lists ask for the entries one by one.
        if (typeof name === 'symbol' || !Object.hasOwn(target, name)) return Reflect.get(target, name, self);
        return watched(own(target, name), [...path, name]);
      },
      getOwnPropertyDescriptor(target, name) {
        if (typeof name === 'string') note(['value', ...path, name], kindOf(own(target, name)));
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      ownKeys(target) {
        note(['names', ...path], namesOf(target));
        return Reflect.ownKeys(target);
      },
    });
  };
  return {
    globals: (values) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, watched(value, ['@', name])])),
    // A list stays one.
    cards: (kind, cards) => watched(cards, ['cards', kind]) as readonly Context[],
    figure(request, look) {
      if (look === undefined) lost();
      else note(['figure', request], look);
    },
    story: (path, told) => note(['story', path], JSON.stringify(told)),
  };
}

/** Whom the same questions can be put to. */
export interface Witness {
  readonly globals: Context;
  readonly cards: (kind: string) => readonly Context[];
  readonly figure: (request: CardRequest) => string | undefined;
  readonly story: (path: string) => unknown;
}

/** The answer to a question of `watchInto`, as it wrote it down. */
export function answerOf(question: string, { globals, cards, figure, story }: Witness): string | undefined {
  // Written by `watchInto`, and kept to the byte.
  const [ask, ...about] = JSON.parse(question) as [Question[0], ...never[]];
  if (ask === 'figure') return figure(...(about as unknown as [CardRequest]));
  if (ask === 'story') return JSON.stringify(story(...(about as unknown as [string])));
  const [root, first = '', ...path] = about as readonly string[];
  const start: Value = root === 'cards' ? cards(first) : own(globals, first);
  let value: Value = start;
  for (const name of path) value = typeof value === 'object' && value !== null ? own(value, name) : undefined;
  if (ask === 'value') return kindOf(value);
  return typeof value === 'object' && value !== null ? namesOf(value) : undefined;
}

/** Whether everything is answered as it was. */
export const stillHold = (answers: Answers, witness: Witness): boolean =>
  [...answers].every(([question, answer]) => answerOf(question, witness) === answer);

const own = (value: object, name: string): Value =>
  Object.hasOwn(value, name) ? (value as Readonly<Record<string, Value>>)[name] : undefined;

/** A plain value itself; of others only whether there are entries or names in it. */
const kindOf = (value: Value): string =>
  typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'list'
      : 'group'
    : `${JSON.stringify(value)}`;

const namesOf = (value: object): string => JSON.stringify(Object.keys(value));
