import { amountsOf } from '../../game/amounts.js';
import type { Cost, Effects } from '../../game/effect.js';
import { DELTA_KEYS, type DeltaKey } from '../../game/vocabulary.js';
import { inside } from '../../project/finding.js';
import type { Card, FieldType, Kind, Origin } from '../../project/project.js';

/** One of several ways out that a card offers. */
export interface Option {
  readonly key: string;
  readonly cost: Cost;
  readonly needs: string | undefined;
  readonly fx: Effects;
  readonly origin: Origin;
}

/** The options of a card: the entries of any map whose groups hold effects; several maps are several choices. */
export function optionsOf(card: Card, kind: Kind): readonly (readonly Option[])[] {
  return [...kind.fields].flatMap(([field, type]) => {
    const value = card.values[field];
    const names = type.type === 'map' ? fieldsOf(type.of) : undefined;
    if (names?.fx === undefined || typeof value !== 'object' || value === null) return [];
    const { fx, cost, needs } = names;
    const entries = Object.entries(value as Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    return [
      entries.map(([key, group]) => ({
        key,
        cost: (cost === undefined ? undefined : (group[cost] as Cost)) ?? {},
        needs: needs === undefined ? undefined : (group[needs] as string | undefined),
        fx: (group[fx] ?? []) as Effects,
        origin: inside(card.origin, field, key),
      })),
    ];
  });
}

/** The names of the effects, the price and the condition of a group; nothing where it is another sort of group. */
function fieldsOf(type: FieldType): { fx?: string; cost?: string; needs?: string } | undefined {
  if (type.type !== 'group') return undefined;
  const named = (wanted: FieldType['type']): string | undefined =>
    [...type.fields].find(([, field]) => field.type === wanted)?.[0];
  const [fx, cost, needs] = [named('effects'), named('cost'), named('condition')];
  return { ...(fx && { fx }), ...(cost && { cost }), ...(needs && { needs }) };
}

/** What more of it does a table no good. */
const HARMFUL: ReadonlySet<string> = new Set(['pressure', 'error'] satisfies DeltaKey[]);

/**
 * Whether no state exists in which `worse` is better than `better`: it costs no less, asks no less, and moves no marker
 * further in the direction a table wants. Only plain changes can be compared without playing.
 */
export function isNeverBetter(worse: Option, better: Option): boolean {
  if (better.needs !== undefined && better.needs !== worse.needs) return false;
  const [a, b] = [balanceOf(worse), balanceOf(better)];
  if (a === undefined || b === undefined) return false;
  return DELTA_KEYS.every((key) => {
    const gain = (b.get(key) ?? 0) - (a.get(key) ?? 0);
    return HARMFUL.has(key) ? gain <= 0 : gain >= 0;
  });
}

/** What an option changes in all, its price included; nothing where that depends on more than the option. */
function balanceOf({ cost, fx }: Option): ReadonlyMap<DeltaKey, number> | undefined {
  const balance = new Map<DeltaKey, number>();
  const add = (key: DeltaKey, amount: number): void =>
    void balance.set(key, (balance.get(key) ?? 0) + amount);
  for (const [key, amount] of amountsOf(cost)) add(key, -amount);
  for (const effect of fx) {
    const keys = Object.keys(effect);
    if (!keys.every((key) => (DELTA_KEYS as readonly string[]).includes(key))) return undefined;
    for (const [key, amount] of amountsOf(effect as Partial<Record<DeltaKey, number>>)) add(key, amount);
  }
  return balance;
}
