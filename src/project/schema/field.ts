import { z } from 'zod';
import { closed } from './closed.js';
import { flag, text } from './forms.js';

const SIMPLE = [
  'boolean',
  'icon',
  'color',
  'style',
  'image',
  'effects',
  'cost',
  'condition',
  'modifier',
] as const;

/** Types that say everything in one word. */
export const BARE_TYPES = ['text', ...SIMPLE, 'number'] as const;

/** Types that need more, and what. */
export const NEEDS = { enum: 'values', ref: 'kind', list: 'of', map: 'of', group: 'fields' } as const;

/** What every field may say: whether cards may leave it out, and what it is for. */
const any = { optional: flag.default(false), about: text.optional() };

/** A field as `{type: …}`; what is inside lists, maps and groups is read by itself. */
export const longFieldSchema = z.discriminatedUnion('type', [
  closed({ type: z.enum(SIMPLE), ...any }),
  closed({ type: z.literal('text'), ends: text.optional(), ...any }),
  closed({
    type: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    whole: flag.default(false),
    ...any,
  }),
  closed({ type: z.literal('enum'), values: z.array(text).min(1), ...any }),
  closed({ type: z.literal('ref'), kind: text, ...any }),
  closed({ type: z.literal('list'), of: z.unknown(), ...any }),
  closed({ type: z.literal('map'), keys: z.array(text).min(1).optional(), of: z.unknown(), ...any }),
  closed({ type: z.literal('group'), fields: z.unknown(), ...any }),
]);

export type LongField = z.output<typeof longFieldSchema>;
