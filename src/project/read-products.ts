import type { Size } from '../units.js';
import { checkUnique } from './check/duplicate-ids.js';
import { checkOutputs } from './check/outputs.js';
import { checkProductUses, type ProductNames } from './check/product-uses.js';
import { type Finding, type Found, inside } from './finding.js';
import type { Origin, Print, Product } from './project.js';
import { readPrint } from './read-print.js';
import { readSize, turned } from './read-size.js';
import { readTuckBox } from './read-tuck-box.js';
import { type ProductDraft, productSchema } from './schema/product.js';
import { readPart } from './schema/read-part.js';

interface Table {
  readonly names: ProductNames;
  /** Sizes a product may name. */
  /** Those of the theme too; not complete where the theme could not be read. */
  readonly formats: { readonly sizes: ReadonlyMap<string, Size>; readonly complete: boolean };
  /** How many cards decks have, copies and all. */
  readonly countOf: (decks: readonly string[]) => number;
}

/** Reads `products:` one by one; a product that is wrong hides nothing in the others. */
export function readProducts(
  entries: readonly unknown[],
  origin: Origin,
  table: Table,
): Found<readonly Product[]> {
  const first = entries.map((entry, index) => readProduct(entry, inside(origin, index), table));
  const products = first.flatMap(({ value }) => value ?? []);
  // A box is as large as what lies in it, wherever that is written.
  const read = first.map((found, index) =>
    found.draft?.kind === 'tuck-box'
      ? readBox(found.draft, inside(origin, index), { ...table, products, before: found.findings })
      : found,
  );
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
  if (draft === undefined || draft.kind === 'tuck-box') return { value: undefined, draft, findings };
  const named = { what: 'format', ...formats } as const;
  const size = readSize(draft.format, inside(origin, 'format'), named);
  const hasBack = draft.kind !== 'booklet' && draft.back !== undefined;
  const prints = draft.print.map((print, index) =>
    readPrint(print, inside(origin, 'print', index), { kind: draft.kind, hasBack, format: size.value }),
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

type BoxDraft = Extract<ProductDraft, { kind: 'tuck-box' }>;

interface BoxTable extends Table {
  readonly products: readonly Product[];
  readonly before: readonly Finding[];
}

/** How far art runs on over folds and cuts, in mm. */
const BOX_BLEED = 3;

/** The net of a tuck box is a sheet with one face. */
function readBox(draft: BoxDraft, origin: Origin, { names, before, ...shelf }: BoxTable): ReadProduct {
  const { box, findings } = readTuckBox(draft, origin, shelf);
  const format = box?.plan.net;
  const prints = draft.print.map((print, index) =>
    readPrint(print, inside(origin, 'print', index), { kind: draft.kind, hasBack: false, format }),
  );
  const found = [
    ...before,
    ...checkProductUses(draft, origin, names),
    ...findings,
    ...prints.flatMap((print) => print.findings),
  ];
  if (box === undefined) return { value: undefined, draft, findings: found };
  const value: Product = {
    id: draft.id,
    title: draft.title ?? box.title,
    kind: 'sheet',
    format: box.plan.net,
    bleed: BOX_BLEED,
    prints: prints.flatMap((print) => print.value ?? []),
    grammage: draft.grammage,
    origin,
    decks: [],
    front: draft.panel ?? '',
    faceDown: false,
    tuckBox: { ...box, ownTitle: draft.title !== undefined },
  };
  return { value, draft, findings: found };
}

interface Settled {
  readonly format: Size;
  readonly prints: readonly Print[];
  readonly origin: Origin;
}

function toProduct(draft: Exclude<ProductDraft, BoxDraft>, settled: Settled): Product {
  const { id, title, bleed, grammage } = draft;
  const base = { id, title, bleed, grammage, ...settled };
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
  const { 'face-down': faceDown, 'corner-radius': cornerRadius } = draft;
  return { ...base, kind, decks, front, back, faceDown, cornerRadius };
}
