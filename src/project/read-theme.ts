import { z } from 'zod';
import type { Size } from '../units.js';
import { checkThemeNames } from './check/theme-names.js';
import type { Finding, Found } from './finding.js';
import { finding, inside } from './finding.js';
import type { Origin } from './project.js';
import { fontPath, mm } from './schema/forms.js';
import { readEach, readPart, readTokens, type Tokens } from './schema/read-part.js';
import {
  chipSchema,
  colorSchema,
  ecoSchema,
  gradientSchema,
  iconSchema,
  sizeSchema,
  styleSchema,
} from './schema/theme.js';
import type { ChipStyle, Color, Gradient, TextStyle } from './theme.js';

/** A theme whose icons have not been fetched and whose fonts have not been looked for. */
export interface ThemeDraft {
  readonly colors: Tokens<Color>;
  readonly gradients: Tokens<Gradient>;
  readonly fonts: Tokens<readonly string[]>;
  readonly styles: Tokens<TextStyle>;
  readonly spacing: Tokens<number>;
  readonly icons: Tokens<IconDraft>;
  readonly formats: Tokens<Size>;
  readonly chips: Tokens<ChipStyle>;
  readonly eco?: EcoDraft | undefined;
}

/** As it is written: what stands back for what. */
export type EcoDraft = z.output<typeof ecoSchema>;

/** An outline, or the path of a file that holds one. */
export type IconDraft = z.output<typeof iconSchema>;

const section = z.unknown().optional();
const SECTIONS = {
  colors: section,
  gradients: section,
  fonts: section,
  styles: section,
  spacing: section,
  icons: section,
  formats: section,
  chips: section,
  eco: section,
};

/** Reads `theme.yaml`; every token is checked by itself. */
export function readTheme(data: unknown, file: string): Found<ThemeDraft> {
  const origin = { file, path: [] };
  const { value: parts, findings } = readEach(SECTIONS, data, origin);
  const all: Finding[] = [...findings];
  const read = <T>(name: Exclude<keyof typeof SECTIONS, 'eco'>, readToken: Reader<T>): Tokens<T> => {
    const tokens = readTokens(readToken, parts[name], { origin: inside(origin, name) });
    all.push(...tokens.findings);
    return tokens.value;
  };
  const eco = parts.eco === undefined ? undefined : readPart(ecoSchema, parts.eco, inside(origin, 'eco'));
  all.push(...(eco?.findings ?? []));
  const theme: ThemeDraft = {
    colors: read('colors', readColor),
    gradients: read('gradients', by(gradientSchema)),
    fonts: read('fonts', readFontFiles),
    styles: read('styles', readStyle),
    spacing: read('spacing', by(mm)),
    icons: read('icons', by(iconSchema)),
    formats: read('formats', by(sizeSchema)),
    chips: read('chips', readChip),
    eco: eco?.value,
  };
  return { value: theme, findings: [...all, ...checkThemeNames(theme, origin)] };
}

type Reader<T> = (value: unknown, origin: Origin) => Found<T | undefined>;

const by =
  <T>(schema: z.ZodType<T>): Reader<T> =>
  (value, origin) =>
    readPart(schema, value, origin);

/** One file, or a list of which the later ones help out. */
function readFontFiles(value: unknown, origin: Origin): Found<readonly string[] | undefined> {
  const files = Array.isArray(value) && value.length > 0 ? value : [value];
  const read = files.map((file: unknown, index) =>
    readPart(fontPath, file, files === value ? inside(origin, index) : origin),
  );
  const paths = read.flatMap(({ value: path }) => (path === undefined ? [] : [path]));
  return {
    value: paths.length === files.length ? paths : undefined,
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readColor(value: unknown, origin: Origin): Found<Color | undefined> {
  const { value: color, findings } = readPart(colorSchema, value, origin);
  return { value: color && { rgb: rgbOf(color.rgb), cmyk: color.cmyk }, findings };
}

function rgbOf(hex: string): Color['rgb'] {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

function readStyle(value: unknown, origin: Origin): Found<TextStyle | undefined> {
  const { value: style, findings } = readPart(styleSchema, value, origin);
  if (style === undefined) return { value: style, findings };
  const { 'letter-spacing': letterSpacing, min = style.size, ...rest } = style;
  const facts = { field: 'min', value: min, max: style.size };
  const tooLarge =
    min > style.size ? [finding('game/out-of-range', facts, { origin: inside(origin, 'min') })] : [];
  return { value: { ...rest, min, letterSpacing }, findings: [...findings, ...tooLarge] };
}

function readChip(value: unknown, origin: Origin): Found<ChipStyle | undefined> {
  const { value: chip, findings } = readPart(chipSchema, value, origin);
  if (chip === undefined) return { value: chip, findings };
  const { 'stroke-width': strokeWidth, ...rest } = chip;
  return { value: { ...rest, strokeWidth }, findings };
}
