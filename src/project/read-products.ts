import type { Size } from '../units.js';
import { checkUnique } from './check/duplicate-ids.js';
import { checkOutputs } from './check/outputs.js';
import { checkProductUses, type ProductNames } from './check/product-uses.js';
import { type Found, inside } from './finding.js';
import type { Origin, Print, Product } from './project.js';
import { readPrint } from './read-print.js';
import { readSize, turned } from './read-size.js';
import { type ProductDraft, productSchema } from './schema/product.js';
import { readPart } from './schema/read-part.js';

interface Table {
  readonly names: ProductNames;
  /** Sizes a product may name. */
  readonly formats: ReadonlyMap<string, Size>;
}

/** Reads `products:` one by one; a product that is wrong hides nothing in the others. */
export function readProducts(
  entries: readonly unknown[],
  origin: Origin,
  table: Table,
): Found<readonly Product[]> {
  const read = entries.map((entry, index) => readProduct(entry, inside(origin, index), table));
  const ids = read.flatMap(({ draft }, index) =>
    draft ? [{ id: draft.id, origin: inside(origin, index, 'id') }] : [],
  );
  return {
    value: read.flatMap(({ value }) => value ?? []),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...checkUnique('product', ids),
      ...checkOutputs(entries, origin),
    ],
  };
}

interface ReadProduct extends Found<Product | undefined> {
  readonly draft: ProductDraft | undefined;
}

function readProduct(entry: unknown, origin: Origin, { names, formats }: Table): ReadProduct {
  const { value: draft, findings } = readPart(productSchema, entry, origin);
  if (draft === undefined) return { value: undefined, draft, findings };
  const named = { what: 'format', sizes: formats } as const;
  const size = readSize(draft.format, inside(origin, 'format'), named);
  const hasBack = draft.kind !== 'booklet' && draft.back !== undefined;
  const prints = draft.print.map((print, index) =>
    readPrint(print, inside(origin, 'print', index), { kind: draft.kind, hasBack }),
  );
  const found = [
    ...findings,
    ...checkProductUses(draft, origin, names),
    ...size.findings,
    ...prints.flatMap((print) => print.findings),
  ];
  const format = size.value && turned(size.value, draft.orientation);
  const jobs = prints.flatMap(({ value }) => value ?? []);
  return { value: format && toProduct(draft, { format, prints: jobs, origin }), draft, findings: found };
}

interface Settled {
  readonly format: Size;
  readonly prints: readonly Print[];
  readonly origin: Origin;
}

function toProduct(draft: ProductDraft, settled: Settled): Product {
  const { id, title, bleed } = draft;
  const base = { id, title, bleed, ...settled };
  if (draft.kind === 'booklet') {
    const { 'back-cover': backCover, ...pages } = draft.pages;
    const { kind, chapters, records, blocks } = draft;
    return {
      ...base,
      kind,
      chapters,
      records,
      blocks,
      pages: { ...pages, backCover },
      runOn: draft['run-on'],
    };
  }
  const { kind, decks, front, back } = draft;
  return { ...base, kind, decks, front, back, faceDown: draft['face-down'] };
}
