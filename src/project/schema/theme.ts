import { z } from 'zod';
import { closed } from './closed.js';
import { complaint } from './complaint.js';
import { extent, flag, hexColor, iconPath, mm, points, svgPath, text } from './forms.js';

const percent = z.number().min(0).max(100);

export const colorSchema = closed({ rgb: hexColor, cmyk: z.tuple([percent, percent, percent, percent]) });

export const gradientSchema = closed({
  to: z.enum(['bottom', 'right']).default('bottom'),
  stops: z
    .array(z.tuple([z.number().min(0).max(1), text]))
    .min(2)
    .superRefine((stops, context) => {
      const fallen = stops.findIndex(([offset], index) => offset < (stops[index - 1]?.[0] ?? 0));
      if (fallen === -1) return;
      const facts = { field: 'stops', value: String(stops[fallen]?.[0]), form: 'rising-stops' } as const;
      context.addIssue(complaint('game/bad-form', facts, [fallen, 0]));
    }),
});

export const styleSchema = closed({
  font: text,
  bold: text.optional(),
  italic: text.optional(),
  size: points,
  min: points.optional(),
  leading: points,
  color: text,
  balance: flag.default(false),
  caps: flag.default(false),
  hyphenate: flag.default(false),
  'letter-spacing': z.number().min(-0.5).max(2).default(0),
});

/** The text form is read as a path to an icon; what it leads to is looked up later. */
export const iconSchema = z.union([iconPath, closed({ path: svgPath, box: extent })]);

export const chipSchema = closed({
  height: extent,
  padding: mm,
  gap: mm,
  icon: mm,
  style: text,
  color: text,
  fill: text.optional(),
  stroke: text.optional(),
  'stroke-width': mm.default(0),
  dash: z.array(mm).min(1).optional(),
  radius: mm.optional(),
});

export const sizeSchema = closed({ width: extent, height: extent });

const instead = z.record(z.string(), text).default({});

/** `eco:` of a theme: what is printed instead of what to save ink. */
export const ecoSchema = closed({
  keep: z.array(text).default([]),
  colors: instead,
  gradients: instead,
  styles: instead,
  chips: instead,
});
