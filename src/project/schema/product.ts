import { z } from 'zod';
import { closed } from './closed.js';
import { extent, flag, id, mm, templateName, text } from './forms.js';

const sizeSchema = closed({ width: extent, height: extent });
const sizeOrName = z.union([z.string(), sizeSchema]);
/** From tissue to board. */
const grammage = z.number().min(10).max(3000).optional();

/** What every product says. */
const common = {
  id,
  title: text,
  format: sizeOrName,
  orientation: z.enum(['portrait', 'landscape']).optional(),
  bleed: z.number().min(0).max(25).default(3),
  grammage,
  print: z.array(z.unknown()).min(1),
};

const CARD_LIKE = ['cards', 'board', 'sheet'] as const;

export const productSchema = z.discriminatedUnion('kind', [
  closed({
    ...common,
    kind: z.enum(CARD_LIKE),
    decks: z.array(text).default([]),
    front: templateName,
    back: templateName.optional(),
    'face-down': flag.default(false),
    'corner-radius': mm.optional(),
  }),
  closed({
    ...common,
    kind: z.literal('booklet'),
    chapters: z.array(text).min(1),
    records: z.array(text).default([]),
    pages: closed({
      cover: templateName.optional(),
      contents: templateName.optional(),
      opening: templateName.optional(),
      left: templateName,
      right: templateName,
      'back-cover': templateName.optional(),
    }),
    blocks: z.record(z.string(), text).default({}),
    'run-on': flag.default(false),
  }),
  closed({
    id,
    /** That of the first product it holds where absent. */
    title: text.optional(),
    kind: z.literal('tuck-box'),
    holds: z.array(text).min(1),
    /** Thickness of a card: 0.32 mm is board of 300 g/m². */
    stock: z.number().min(0.05).max(5).default(0.32),
    clearance: z.number().min(0).max(10).default(1),
    /** Outer size of sleeves, and what they add to the thickness of a card. */
    sleeve: closed({ width: extent, height: extent, stock: z.number().min(0).max(2) }).optional(),
    panel: templateName.optional(),
    grammage,
    print: z.array(z.unknown()).min(1),
  }),
]);

export type ProductDraft = z.output<typeof productSchema>;

const count = z.int().min(1).max(100);

export const printSchema = z.discriminatedUnion('as', [
  closed({ file: text, as: z.literal('pages') }),
  closed({
    file: text,
    as: z.literal('grid'),
    /** Of several, the smallest that holds one. */
    paper: z.union([sizeOrName, z.array(sizeOrName).min(1)]),
    /** Both sides where the product has a back. */
    sides: z.enum(['duplex', 'fronts', 'gutterfold']).optional(),
    flip: z.enum(['long-edge', 'short-edge']).default('long-edge'),
    gutter: mm.default(0),
    margin: mm.default(5),
    'back-offset': z.tuple([z.number(), z.number()]).default([0, 0]),
  }),
  closed({
    file: text,
    as: z.literal('tiles'),
    paper: sizeOrName,
    columns: count,
    rows: count,
    scale: z.number().min(0.01).max(100).default(1),
  }),
  closed({ file: text, as: z.literal('saddle-stitch'), paper: sizeOrName }),
]);

export type PrintDraft = z.output<typeof printSchema>;
