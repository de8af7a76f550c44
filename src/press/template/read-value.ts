import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Expectation, Token } from '../../diagnostics/facts/template.js';
import { nearest } from '../../diagnostics/suggest.js';
import type { Theme } from '../../project/theme.js';
import type { AttributeValue } from './element.js';
import type { ValueKind } from './element-rule.js';
import { type Range, rangeOf, SHARE } from './ranges.js';
import { isToken, tokenNames } from './token-names.js';

/** A value as layout wants it, or what is wrong with it (without a place). */
export type ReadValue =
  | { readonly ok: true; readonly value: AttributeValue }
  | { readonly ok: false; readonly problem: Diagnostic };

export interface AttributeRule {
  readonly attribute: string;
  readonly kind: ValueKind;
  readonly theme: Theme;
}

/** Reads one value of an attribute; never empty, as an empty value counts as absent. */
export function readValue(text: string, rule: AttributeRule): ReadValue {
  const { kind } = rule;
  if (typeof kind !== 'string') return kind.includes(text) ? good(text) : wrong(text, rule, 'word', kind);
  return READERS[kind](text, rule);
}

type Reader = (text: string, rule: AttributeRule) => ReadValue;

const good = (value: AttributeValue): ReadValue => ({ ok: true, value });

function wrong(
  text: string,
  { attribute }: AttributeRule,
  expected: Expectation,
  words?: readonly string[],
): ReadValue {
  const facts = { attribute, value: text, expected, words, nearest: words && nearest(text, words) };
  return { ok: false, problem: problem('template/wrong-value', facts) };
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Lengths and counts that point somewhere may point backwards. */
const MAY_BE_NEGATIVE = new Set([
  'x',
  'y',
  'right',
  'bottom',
  'margin',
  'rotate',
  'level',
  'deep-level',
  'center-x',
  'center-y',
  'first',
  'growth',
  'drift',
  'phase',
  'start',
  'lean',
]);

function readNumber(text: string, rule: AttributeRule, expected: 'number' | 'integer'): ReadValue {
  const value = Number(text);
  if (!NUMBER.test(text) || (expected === 'integer' && !Number.isInteger(value)))
    return wrong(text, rule, expected);
  return signChecked(value, text, rule);
}

function signChecked(value: number, text: string, rule: AttributeRule): ReadValue {
  const { attribute, kind } = rule;
  if (value >= 0 || MAY_BE_NEGATIVE.has(attribute)) {
    return outOfRange([value], { text, attribute, range: rangeOf(attribute, kind) }) ?? good(value);
  }
  return { ok: false, problem: problem('template/negative-value', { attribute, value: text }) };
}

interface Ranged {
  /** As it is written. */
  readonly text: string;
  readonly attribute: string;
  readonly range: Range;
}

/** What is wrong if one of the numbers lies outside the range. */
function outOfRange(
  values: readonly number[],
  { text, attribute, range: { least, most } }: Ranged,
): ReadValue | undefined {
  const isInside = (value: number) => value >= (least ?? value) && value <= (most ?? value);
  if (values.every(isInside)) return undefined;
  const value = text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
  return { ok: false, problem: problem('template/out-of-range', { attribute, value, least, most }) };
}

const LONGEST_SHOWN = 40;

function readLength(text: string, rule: AttributeRule, expected: 'length' | 'lengths' | 'extent'): ReadValue {
  if (NUMBER.test(text)) return signChecked(Number(text), text, rule);
  const token = rule.theme.spacing.get(text);
  if (token !== undefined) return signChecked(token, text, rule);
  return /^[a-z][\w-]*$/i.test(text) ? unknownToken('spacing', text, rule) : wrong(text, rule, expected);
}

function unknownToken(what: Token, name: string, { attribute, theme }: AttributeRule): ReadValue {
  const known = tokenNames(what, theme);
  const facts = { attribute, what, name, nearest: nearest(name, known), known };
  return { ok: false, problem: problem('template/unknown-token', facts) };
}

const token =
  (what: Token): Reader =>
  (text, rule) =>
    isToken(what, text, rule.theme) ? good(text) : unknownToken(what, text, rule);

/** Values with spaces between them, the first wrong one decides. */
function readEach(text: string, read: (item: string) => ReadValue): ReadValue {
  const values: (string | number)[] = [];
  for (const item of text.split(/\s+/)) {
    const result = read(item);
    if (!result.ok) return result;
    if (typeof result.value === 'string' || typeof result.value === 'number') values.push(result.value);
  }
  return good(values.every((value) => typeof value === 'number') ? values : values.map(String));
}

function readLengths(text: string, rule: AttributeRule): ReadValue {
  // Up to four, as for the sides of a box, except where each line of a drawing may have its own.
  const isList = rule.attribute === 'weights' || rule.attribute === 'dash';
  if (!isList && text.split(/\s+/).length > 4) return wrong(text, rule, 'lengths');
  return readEach(text, (item) => readLength(item, rule, 'lengths'));
}

function readExtent(text: string, rule: AttributeRule): ReadValue {
  if (text === 'auto') return good(text);
  const percent = /^(\d+\.?\d*|\.\d+)%$/.exec(text)?.[1];
  if (percent === undefined) return readLength(text, rule, 'extent');
  const { attribute } = rule;
  const share = Number(percent);
  return outOfRange([share], { text, attribute, range: SHARE }) ?? good(`${share}%`);
}

function readPoints(text: string, rule: AttributeRule): ReadValue {
  const points = text.split(/\s+/).map((point) => point.split(','));
  const isPoint = (point: readonly string[]) =>
    point.length === 2 && point.every((part) => NUMBER.test(part));
  if (!points.every(isPoint)) return wrong(text, rule, 'points');
  const { attribute, kind } = rule;
  return (
    outOfRange(points.flat().map(Number), { text, attribute, range: rangeOf(attribute, kind) }) ??
    good(points.map(([x, y]) => [Number(x), Number(y)] as const))
  );
}

const COLUMNS = /^(\d+\.?\d*|\.\d+)\*?(\s+(\d+\.?\d*|\.\d+)\*?)*$/;

function readColumns(text: string, rule: AttributeRule): ReadValue {
  if (!COLUMNS.test(text)) return wrong(text, rule, 'columns');
  const { attribute, kind } = rule;
  const widths = text.split(/\s+/).map((width) => Number.parseFloat(width));
  return outOfRange(widths, { text, attribute, range: rangeOf(attribute, kind) }) ?? good(text);
}

const matching =
  (expected: Expectation, pattern: RegExp): Reader =>
  (text, rule) =>
    pattern.test(text) ? good(text) : wrong(text, rule, expected);

const SIDES = '(top|right|bottom|left)';

const READERS: { readonly [K in Extract<ValueKind, string>]: Reader } = {
  length: (text, rule) => readLength(text, rule, 'length'),
  lengths: readLengths,
  extent: readExtent,
  number: (text, rule) => readNumber(text, rule, 'number'),
  integer: (text, rule) => readNumber(text, rule, 'integer'),
  flag: (text, rule) =>
    /^(yes|no|true|false)$/.test(text) ? good(/^[yt]/.test(text)) : wrong(text, rule, 'flag'),
  color: token('color'),
  colors: (text, rule) => readEach(text, (item) => token('color')(item, rule)),
  paint: token('paint'),
  icon: token('icon'),
  style: token('style'),
  chip: token('chip'),
  path: matching('path', /^[Mm][\d\s,.+eEMmLlHhVvCcSsQqTtAaZz-]*$/),
  points: readPoints,
  edges: matching('edges', new RegExp(`^(all|${SIDES}(\\s+${SIDES})*)$`)),
  columns: readColumns,
  percents: matching('percents', /^(\d+\.?\d*|\.\d+)(\s+(\d+\.?\d*|\.\d+))*$/),
  file: (text) => good(text),
  card: (text) => good(text),
  text: (text) => good(text),
};
