import { mm, TOKEN_NAME } from '../project/schema/forms.js';
import {
  chipSchema,
  colorSchema,
  ecoSchema,
  gradientSchema,
  iconSchema,
  sizeSchema,
  styleSchema,
} from '../project/schema/theme.js';
import { described, type Words } from './described.js';
import type { GameNames } from './game-names.js';
import { fromZod, type JsonSchema } from './json-schema.js';
import {
  CHIP_WORDS,
  COLOR_WORDS,
  ECO_WORDS,
  GRADIENT_WORDS,
  ICON_WORDS,
  SIZE_WORDS,
  STYLE_WORDS,
  THEME_WORDS,
} from './words/theme.js';

/** `theme.yaml`. */
export function themeSchema({ lists, iconFiles, fontFiles }: GameNames): JsonSchema {
  const token = (schema: Parameters<typeof fromZod>[0], words: Words): JsonSchema => ({
    type: 'object',
    propertyNames: { pattern: TOKEN_NAME.source },
    additionalProperties: described(fromZod(schema), words, lists),
  });
  const icon = fromZod(iconSchema).anyOf?.filter(({ type }) => type !== 'string') ?? [];
  const tokens: Record<string, JsonSchema> = {
    colors: token(colorSchema, COLOR_WORDS),
    gradients: token(gradientSchema, GRADIENT_WORDS),
    fonts: named([path(fontFiles), { type: 'array', minItems: 1, items: path(fontFiles) }]),
    styles: token(styleSchema, STYLE_WORDS),
    spacing: token(mm, {}),
    icons: named([path(iconFiles), ...icon.map((form) => described(form, ICON_WORDS, lists))]),
    formats: token(sizeSchema, SIZE_WORDS),
    chips: token(chipSchema, CHIP_WORDS),
    eco: described(fromZod(ecoSchema), ECO_WORDS, lists),
  };
  return described({ type: 'object', properties: tokens, additionalProperties: false }, THEME_WORDS, lists);
}

const named = (forms: JsonSchema[]): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: TOKEN_NAME.source },
  additionalProperties: forms.length === 1 ? (forms[0] ?? {}) : { anyOf: forms },
});

const path = (files: readonly string[]): JsonSchema =>
  files.length === 0 ? { type: 'string' } : { type: 'string', enum: files };
