import { type Code, type Diagnostic, type Facts, problem, type Related } from '../diagnostics/diagnostic.js';
import { withoutEchoes } from './check/echoes.js';
import type { Locator } from './locate.js';
import type { Origin } from './project.js';

/** Where a finding points, before anyone has looked for lines and columns. */
export interface Spot {
  readonly origin: Origin;
  /** The key instead of its value. */
  readonly key?: boolean;
  /** A stretch of characters inside a text. */
  readonly offset?: number;
  readonly length?: number;
}

interface Extras {
  readonly card?: string | undefined;
  readonly related?: OnceTold<readonly { readonly spot: Spot; readonly note: Related['note'] }[]>;
}

/** What takes long to find out, such as the nearest of thousands of names, is asked for only where it is told. */
type OnceTold<T> = T | (() => T);

/** A problem that is not yet placed: looking for its line would mean parsing the file again. */
export type Finding = {
  [C in Code]: Extras & { readonly code: C; readonly facts: OnceTold<Facts[C]>; readonly spot: Spot };
}[Code];

/** A finding that is going to be told, with its facts. */
export type ToldFinding = {
  [C in Code]: Extras & { readonly code: C; readonly facts: Facts[C]; readonly spot: Spot };
}[Code];

/** A value that may be missing, and what was found on the way to it. */
export interface Found<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

export function finding<C extends Code>(
  code: C,
  facts: OnceTold<Facts[C]>,
  at: Spot & Extras,
): Extract<Finding, { code: C }> {
  const { card, related, ...spot } = at;
  return { code, facts, spot, card, related } as unknown as Extract<Finding, { code: C }>;
}

/** Nobody mends more of them one by one, and each has to be looked up. */
const MOST_IN_FILE = 1000;

/** Gives every finding its place; of a file with very many the first ones, and how many more there are. */
export function placed(findings: readonly Finding[], locator: Locator): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const told = findings.filter(({ spot: { origin } }) => {
    const count = (counts.get(origin.file) ?? 0) + 1;
    counts.set(origin.file, count);
    return count <= MOST_IN_FILE;
  });
  const untold = [...counts].flatMap(([file, count]): Finding[] => {
    const facts = { told: MOST_IN_FILE, more: count - MOST_IN_FILE };
    const spot = { origin: { file, path: [] } };
    return count > MOST_IN_FILE ? [finding('file/many-problems', facts, spot)] : [];
  });
  const known = [...told, ...untold].map(
    (each) => ({ ...each, facts: now<Facts[Code]>(each.facts) }) as ToldFinding,
  );
  return withoutEchoes(known).map(({ code, facts, spot, card, related = [] }) => {
    const others = now(related).flatMap(({ spot: other, note }) => {
      const place = placeOf(other, locator);
      return place ? [{ place, note }] : [];
    });
    return problem(code, facts, {
      place: placeOf(spot, locator),
      card,
      ...(others.length > 0 && { related: others }),
    });
  });
}

/** Facts are plain data: what can be called is a way to them. */
const now = <T extends object>(found: OnceTold<T>): T => (typeof found === 'function' ? found() : found);

const placeOf = ({ origin, key, offset, length }: Spot, { locate, locateKey }: Locator) =>
  key ? locateKey(origin) : locate(origin, offset, length);

/** The origin of something inside. */
export const inside = ({ file, path }: Origin, ...steps: readonly (string | number)[]): Origin => ({
  file,
  path: path.concat(steps),
});
