import type { Mm, Size } from '../units.js';
import { outputName } from './check/outputs.js';
import { type Finding, type Found, finding, inside } from './finding.js';
import { papers } from './formats.js';
import type { Origin, Print } from './project.js';
import { readSize } from './read-size.js';
import { type PrintDraft, type ProductDraft, printSchema } from './schema/product.js';
import { readPart } from './schema/read-part.js';

type Job = PrintDraft['as'];

/** A booklet is folded, a card is not; a deck of cards cut into tiles would be confetti. */
export const JOBS: { readonly [K in ProductDraft['kind']]: readonly Job[] } = {
  cards: ['grid', 'pages'],
  board: ['grid', 'pages', 'tiles'],
  sheet: ['grid', 'pages', 'tiles'],
  booklet: ['pages', 'saddle-stitch'],
  'tuck-box': ['grid', 'pages'],
};

interface Printed {
  readonly kind: ProductDraft['kind'];
  readonly hasBack: boolean;
  /** Chooses among several papers. */
  readonly format?: Size | undefined;
}

/** Reads one print job of a product. */
export function readPrint(data: unknown, origin: Origin, product: Printed): Found<Print | undefined> {
  const { value: draft, findings } = readPart(printSchema, data, origin);
  if (draft === undefined) return { value: undefined, findings };
  const { value, findings: onPaper } = toPrint(draft, origin, product);
  return { value, findings: [...checkJob(draft, origin, product), ...onPaper] };
}

function checkJob(draft: PrintDraft, origin: Origin, { kind, hasBack }: Printed): readonly Finding[] {
  const allowed = JOBS[kind];
  if (!allowed.includes(draft.as)) {
    const facts = { as: draft.as, kind, allowed };
    return [finding('game/print-not-for-kind', facts, { origin: inside(origin, 'as') })];
  }
  const sides = draft.as === 'grid' ? draft.sides : undefined;
  if (hasBack || sides === undefined || sides === 'fronts') return [];
  return [finding('game/needs-back', { because: sides }, { origin: inside(origin, 'sides') })];
}

function toPrint(draft: PrintDraft, origin: Origin, { hasBack, format }: Printed): Found<Print | undefined> {
  const file = outputName(draft.file);
  if (draft.as === 'pages') return { value: { as: 'pages', file }, findings: [] };
  const written = draft.as === 'grid' && Array.isArray(draft.paper) ? draft.paper : [draft.paper].flat();
  const read = written.map((size) =>
    readSize(size, inside(origin, 'paper'), { what: 'paper', sizes: papers }),
  );
  const findings = read.flatMap((found) => found.findings);
  const margin = draft.as === 'grid' ? draft.margin : 0;
  const paper = smallest(
    read.flatMap(({ value }) => value ?? []),
    { format, margin },
  );
  if (paper === undefined) return { value: undefined, findings };
  if (draft.as !== 'grid') return { value: { ...draft, file, paper }, findings };
  const { 'back-offset': backOffset, sides = hasBack ? 'duplex' : 'fronts', ...rest } = draft;
  return { value: { ...rest, file, paper, sides, backOffset }, findings };
}

/** The smallest sheet that holds a face; the largest of all where none does, so that the error says what is missing. */
function smallest(
  sheets: readonly Size[],
  { format, margin }: { readonly format: Size | undefined; readonly margin: Mm },
): Size | undefined {
  const rising = sheets.toSorted((a, b) => a.width * a.height - b.width * b.height);
  const holds = ({ width, height }: Size): boolean => {
    if (format === undefined) return true;
    const [w, h] = [width - 2 * margin, height - 2 * margin];
    return (format.width <= w && format.height <= h) || (format.width <= h && format.height <= w);
  };
  return rising.find(holds) ?? rising.at(-1);
}
