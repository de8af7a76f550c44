import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import { amountsOf } from '../../game/amounts.js';
import { testsOf } from '../../game/parse-condition.js';
import { type DeltaKey, LEVELS } from '../../game/vocabulary.js';
import { inside } from '../../project/finding.js';
import type { Card, Kind, Locate, Project } from '../../project/project.js';
import { type Piece, piecesOf } from './card-effects.js';
import { isNeverBetter, optionsOf } from './options.js';
import { type Range, rangeOf, trackRanges, verdictOf } from './ranges.js';

/** What cards say in the effect language and what can never happen, always happens, or is never worth it. */
export function* lintEffects(project: Project, locate: Locate): Generator<Diagnostic, void> {
  const ranges = trackRanges(project.rules);
  for (const { cards, kind: id } of project.decks) {
    const kind = project.kinds.get(id);
    if (kind === undefined) continue;
    for (const card of cards) {
      for (const piece of piecesOf(card, kind)) yield* lintPiece(piece, { card, ranges, locate });
      yield* lintOptions(card, kind, locate);
    }
  }
}

interface Desk {
  readonly card: Card;
  readonly ranges: ReadonlyMap<string, Range>;
  readonly locate: Locate;
}

function lintPiece({ piece, value, origin }: Piece, { card, ranges, locate }: Desk): readonly Diagnostic[] {
  const extras = (at = origin, offset?: number, length?: number) =>
    ({ severity: 'warning', card: card.label, place: locate(at, offset, length) }) as const;
  switch (piece) {
    case 'delta':
      return amountsOf(value as Partial<Record<DeltaKey, number>>).flatMap(([track, amount]) => {
        const range = rangeOfTrack(track, ranges);
        if (typeof amount !== 'number' || range === undefined || Math.abs(amount) <= range[1] - range[0])
          return [];
        const facts = { track, amount, min: range[0], max: range[1] };
        return [problem('effects/beyond-track', facts, extras(inside(origin, track)))];
      });
    case 'cost':
      return amountsOf(value).flatMap(([track, amount]) => {
        const range = ranges.get(track);
        if (range === undefined || amount <= range[1]) return [];
        return [
          problem('effects/never-paid', { track, amount, max: range[1] }, extras(inside(origin, track))),
        ];
      });
    case 'condition':
      return testsOf(value).flatMap((test) => {
        const verdict = verdictOf(test, rangeOf(test.stat, ranges));
        if (verdict === 'sometimes') return [];
        const written = `${test.stat}${test.is}${test.than}`;
        return [problem('effects/settled-condition', { test: written, verdict }, extras())];
      });
  }
}

const rangeOfTrack = (track: DeltaKey, ranges: ReadonlyMap<string, Range>): Range | undefined =>
  track === 'level_low' || track === 'level_high' ? ranges.get(LEVELS[0]) : ranges.get(track);

function lintOptions(card: Card, kind: Kind, locate: Locate): readonly Diagnostic[] {
  return optionsOf(card, kind).flatMap((options) => {
    const extras = { severity: 'warning', card: card.label } as const;
    const place = locate(options[0]?.origin ?? card.origin);
    if (options.length < 2) return [problem('effects/no-choice', {}, { ...extras, place })];
    const free = options.some(({ cost, needs }) => amountsOf(cost).length === 0 && needs === undefined);
    const stuck = free ? [] : [problem('effects/no-free-option', {}, { ...extras, place })];
    const poor = options.flatMap((option, index) => {
      const better = options.find(
        (other, at) =>
          at !== index && isNeverBetter(option, other) && (at < index || !isNeverBetter(other, option)),
      );
      if (better === undefined) return [];
      const facts = { option: option.key, better: better.key };
      return [problem('effects/never-better', facts, { ...extras, place: locate(option.origin) })];
    });
    return [...stuck, ...poor];
  });
}
