import type { Facts } from '../../diagnostics/diagnostic.js';
import type { PlayFacts } from '../../diagnostics/facts/play.js';
import type { Track } from '../../game/engine/content.js';
import type { Rules } from '../../game/engine/rules.js';
import type { Modifier } from '../../game/modifier.js';
import { inside } from '../../project/finding.js';
import type { Card, Data, Origin, Project } from '../../project/project.js';

/** What a game is played with: its rules, as far as they can be read, and its cards. */
export interface PlayTable {
  readonly rules: Partial<Rules>;
  readonly ranges: Rules['RANGE'];
  readonly cards: (kind: string) => readonly Card[];
  /** Where a number of the rules stands. */
  readonly rule: (...path: readonly (string | number)[]) => Origin;
  readonly modifiers: readonly Modifier[];
}

/** Something wrong, not yet placed. */
export type Found = {
  [C in keyof PlayFacts]: {
    readonly code: C;
    readonly facts: Facts[C];
    readonly origin: Origin;
    readonly card?: string | undefined;
  };
}[keyof PlayFacts];

/** Nothing where the rules have not the tracks of the engine: their other names may mean anything then. */
export function tableOf(project: Project, rules: Partial<Rules>): PlayTable | undefined {
  const { RANGE } = rules;
  if (RANGE === undefined) return undefined;
  const all = project.decks.flatMap(({ cards }) => cards);
  return {
    rules,
    ranges: RANGE,
    cards: (kind) => all.filter((card) => card.kind === kind),
    rule: (...path) => inside({ file: project.rulesFile ?? '', path: [] }, ...path),
    modifiers: all.flatMap((card) => modifiersIn(card, project)),
  };
}

/** Modifiers stand in fields of their own or in groups. */
const modifiersIn = (card: Card, { kinds }: Project): readonly Modifier[] =>
  [...(kinds.get(card.kind)?.fields ?? [])].flatMap(([name, type]) => {
    const value = card.values[name];
    // Checked against the grammar when the deck was read.
    if (type.type === 'modifier' && value !== undefined) return [value as unknown as Modifier];
    if (type.type !== 'group') return [];
    return [...type.fields].flatMap(([key, of]) => {
      const inner = entryOf(value, key);
      return of.type === 'modifier' && inner !== undefined ? [inner as unknown as Modifier] : [];
    });
  });

export const entryOf = (data: Data | undefined, key: string): Data | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as { readonly [key: string]: Data })[key]
    : undefined;

export const endOf = ({ ranges }: PlayTable, track: Track): number => ranges[track][1];
