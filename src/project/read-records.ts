import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Move } from '../game/engine/move.js';
import type { SetUp } from '../game/engine/set-up.js';
import { type Finding, inside } from './finding.js';
import type { Origin, Product } from './project.js';
import { readPart } from './schema/read-part.js';
import { type RecordDraft, recordSchema } from './schema/record.js';
import { openFile, type Shelf } from './shelf.js';

/** A recorded game as its file tells it; whether it can be played is only seen when it is. */
export interface WrittenRecord {
  readonly setUp: SetUp;
  /** A move, or what the writer says at that point. */
  readonly steps: readonly (Move | { readonly aside: string })[];
  readonly origin: Origin;
}

interface ReadRecords {
  /** By path as `records:` has it. */
  readonly value: ReadonlyMap<string, WrittenRecord>;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

/** Reads the recorded games that booklets tell. */
export async function readRecords(products: readonly Product[], shelf: Shelf): Promise<ReadRecords> {
  const value = new Map<string, WrittenRecord>();
  const findings: Finding[] = [];
  const problems: Diagnostic[] = [];
  for (const product of products) {
    if (product.kind !== 'booklet') continue;
    for (const [index, path] of product.records.entries()) {
      const opened = await openFile(shelf, path, { origin: inside(product.origin, 'records', index) });
      problems.push(...opened.problems);
      findings.push(...opened.findings);
      if (opened.file === undefined || opened.file.broken) continue;
      const origin: Origin = { file: opened.file.source.file, path: [] };
      const read = readPart(recordSchema, opened.file.data, origin);
      findings.push(...read.findings);
      if (read.value) value.set(path, recordOf(read.value, origin));
    }
  }
  return { value, findings, problems };
}

function recordOf({ 'set-up': written, moves }: RecordDraft, origin: Origin): WrittenRecord {
  const { 'table-set': tableSet, ...setUp } = written;
  return { setUp: { ...setUp, tableSet }, steps: moves, origin };
}
