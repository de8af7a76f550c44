import type { Overlay } from './overlay.js';
import type { Data } from './project.js';

/** What an edition adds to a game, as templates know it by `@edition`; empty texts where it says nothing. */
export interface EditionFacts {
  readonly name: string;
  readonly municipality: string;
  readonly short: string;
  /** Path of a picture in the game folder. */
  readonly logo: string;
  readonly contact: string;
  readonly license: string;
  readonly date: string;
}

export const NO_EDITION: EditionFacts = {
  name: '',
  municipality: '',
  short: '',
  logo: '',
  contact: '',
  license: '',
  date: '',
};

/** Which cards are in the box. */
export interface CardSelection {
  /** Whether a card of the game stays. */
  readonly keeps: (card: string) => boolean;
  /** Files with more cards, by deck. */
  readonly more: ReadonlyMap<string, readonly string[]>;
}

/** How a game is seen when it is not read as it is written. */
export interface Seen {
  readonly overlay?: Overlay | undefined;
  readonly selection?: CardSelection | undefined;
  readonly edition?: EditionFacts | undefined;
  /** Ids of the products an edition prints; all where absent. */
  readonly products?: readonly string[] | undefined;
  /** Leaves `{variables}` as they are, for those who translate the texts around them. */
  readonly unfilled?: boolean | undefined;
}

const VARIABLE = /\\.|\{([a-z][a-z0-9_]*)\}/g;

/** Puts the values of a game’s variables into a text; a backslash keeps a bracket as it is. */
export const fillVariables = (text: string, variables: ReadonlyMap<string, string>): string =>
  variables.size === 0 || !text.includes('{')
    ? text
    : text.replaceAll(VARIABLE, (whole, name?: string) => (name && variables.get(name)) ?? whole);

/** The same for every text in plain data, except under some keys at the top. */
export function fillData<T extends Data>(
  data: T,
  variables: ReadonlyMap<string, string>,
  except: readonly string[] = [],
): T {
  if (variables.size === 0) return data;
  const fill = (value: Data): Data => {
    if (typeof value === 'string') return fillVariables(value, variables);
    if (Array.isArray(value)) return value.map((item: Data) => fill(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item as Data)]));
  };
  if (except.length === 0 || typeof data !== 'object' || data === null) return fill(data) as T;
  const entries = Object.entries(data).map(([key, item]) => [
    key,
    except.includes(key) ? item : fill(item as Data),
  ]);
  return Object.fromEntries(entries) as T;
}
