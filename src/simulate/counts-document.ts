import { z } from 'zod';
import type { Plan, Shard } from './plan.js';
import type { Report } from './report.js';
import type { Tally } from './tally.js';

/**
 * What one shard counted, to be put together with the others: `version` grows when the places of a tally change their
 * meaning. A tally is written as `[place, count, …]` without its zeros.
 */
export interface CountsDocument {
  readonly version: 1;
  readonly kind: 'cocreator-counts';
  readonly game: Report['game'];
  readonly plan: Plan;
  readonly shards: readonly Shard[];
  readonly tallies: readonly (readonly number[])[];
}

interface Counted {
  readonly game: Report['game'];
  readonly plan: Plan;
  readonly shard: Shard;
  readonly counted: readonly Tally[];
}

export const countsToDocument = ({ game, plan, shard, counted }: Counted): CountsDocument => ({
  version: 1,
  kind: 'cocreator-counts',
  game,
  plan,
  shards: [shard],
  tallies: counted.map((tally) => {
    const pairs: number[] = [];
    for (const [place, count] of tally.entries()) if (count !== 0) pairs.push(place, count);
    return pairs;
  }),
});

/** Adds the tallies of documents up. `undefined` where they are not parts of the same games, or one comes twice. */
export function mergeCounts(
  documents: readonly CountsDocument[],
  size: number,
): { readonly plan: Plan; readonly counted: readonly Tally[] } | undefined {
  const [first] = documents;
  if (first === undefined) return undefined;
  const same = (document: CountsDocument) =>
    document.kind === first.kind &&
    document.version === first.version &&
    JSON.stringify([document.game, document.plan]) === JSON.stringify([first.game, first.plan]);
  const parts = documents.flatMap(({ shards }) => shards.map(({ part, of }) => `${part}/${of}`));
  if (!documents.every(same) || new Set(parts).size < parts.length) return undefined;
  const counted = first.plan.cells.map(() => new Float64Array(size));
  for (const { tallies } of documents) {
    for (const [cell, pairs] of tallies.entries()) {
      const sum = counted[cell];
      for (let at = 0; sum !== undefined && at + 1 < pairs.length; at += 2) {
        const place = pairs[at] ?? -1;
        if (place >= 0 && place < size) (sum[place] as number) += pairs[at + 1] ?? 0;
      }
    }
  }
  return { plan: first.plan, counted };
}

/** A document as it was written; `undefined` where the text is something else. */
export function readDocument(text: string): CountsDocument | undefined {
  const data = parsed(text);
  const result = documentSchema.safeParse(data);
  return result.success ? result.data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const count = z.int().min(0);
const cell = z.object({
  scenario: z.string(),
  players: count,
  difficulty: z.string(),
  mode: z.string(),
  bots: z.string(),
  without: z.array(z.string()),
});
const documentSchema = z.object({
  version: z.literal(1),
  kind: z.literal('cocreator-counts'),
  game: z.object({ title: z.string(), version: z.string() }),
  plan: z.object({ cells: z.array(cell), games: count, seed: count }),
  shards: z.array(z.object({ part: count, of: count })),
  tallies: z.array(z.array(count)),
});
