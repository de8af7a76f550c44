import { z } from 'zod';
import { closed } from '../project/schema/closed.js';
import { extent, flag, mm, text } from '../project/schema/forms.js';
import { PRODUCT_KINDS, STANDARDS } from './profile.js';

const size = closed({ width: extent, height: extent });
const paper = z.union([z.string(), size]);
const pixels = z.number().int().min(10).max(20_000);
const kind = z.enum(PRODUCT_KINDS);
const at = z.number().min(0).max(20_000);
const panel = closed({
  x: at,
  y: at,
  width: pixels,
  height: pixels,
  rotate: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]).default(0),
});

const waySchema = z.discriminatedUnion('as', [
  closed({
    as: z.literal('pages'),
    area: z.enum(['trim', 'bleed', 'marks']).default('bleed'),
    order: z.enum(['front-back', 'back-front']).default('front-back'),
    paper: paper.optional(),
  }),
  closed({
    as: z.literal('grid'),
    paper,
    sides: z.enum(['duplex', 'fronts', 'gutterfold']).default('duplex'),
    flip: z.enum(['long-edge', 'short-edge']).default('long-edge'),
    gutter: mm.default(0),
    margin: mm.default(5),
  }),
  closed({ as: z.literal('tiles'), paper, margin: mm.default(10) }),
  closed({ as: z.literal('saddle-stitch'), paper }),
]);

/** What stands under each kind in `print:`. */
const waysSchema = z.array(waySchema).min(1);

/** The keys of a profile file; the ways to print are read by themselves. */
export const profileShape = {
  title: text,
  about: text,
  makes: z.enum(['pdf', 'png', 'reading']).default('pdf'),
  standard: z.enum(STANDARDS).optional(),
  color: closed({
    space: z.enum(['rgb', 'cmyk']).default('rgb'),
    ink: z.number().min(100).max(400).optional(),
    'black-text': flag.default(false),
    condition: text.optional(),
    icc: text.optional(),
  }).prefault({}),
  'die-lines': closed({ cut: text.default('CutContour'), fold: text.default('Crease') }).optional(),
  eco: flag.default(false),
  bleed: mm.max(25).optional(),
  safe: mm.max(25).optional(),
  dpi: z.number().int().min(72).max(1200).default(300),
  files: text.default('{product}'),
  print: closed({
    cards: waysSchema.optional(),
    board: waysSchema.optional(),
    sheet: waysSchema.optional(),
    booklet: waysSchema.optional(),
  }).prefault({}),
  formats: z
    .array(
      closed({
        name: text,
        kinds: z.array(kind).min(1).default(['cards']),
        trim: size,
        pixels: closed({ width: pixels, height: pixels }),
        pages: closed({
          least: z.number().int().min(1).default(1),
          most: z.number().int().min(1).default(1000),
          multiple: z.number().int().min(1).max(100).default(1),
        }).optional(),
        paper: flag.default(false),
      }),
    )
    .default([]),
  boxes: z
    .array(
      closed({
        name: text,
        cards: z.number().int().min(1),
        front: size,
        pixels: closed({ width: pixels, height: pixels }),
        panels: closed({
          front: panel.optional(),
          back: panel.optional(),
          left: panel.optional(),
          right: panel.optional(),
          top: panel.optional(),
          bottom: panel.optional(),
        }).optional(),
      }),
    )
    .default([]),
  fit: closed({
    from: z.number().min(25).max(100).default(100),
    to: z.number().min(100).max(400).default(100),
    strip: z.number().min(0).max(25).default(0),
  }).prefault({}),
  others: z.enum(['refuse', 'leave-out']).default('refuse'),
  size: z.number().min(8).max(72).optional(),
  steps: z.array(text).default([]),
};

export type WayDraft = z.output<typeof waySchema>;
