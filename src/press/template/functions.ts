import { LIMITS } from './limits.js';
import { BOOLEAN, mergeShapes, NUMBER, type Shape, TEXT } from './shape.js';
import { countOf, isList, isTrue, print, step, type Value } from './value.js';

/** What a function takes: `value` is anything that can be printed, `map` a map or a list, `any` that and more. */
export type Parameter = 'any' | 'value' | 'number' | 'list' | 'map' | 'text';

export interface TemplateFunction {
  readonly parameters: readonly Parameter[];
  /** How many of them must be given; all where absent. */
  readonly least?: number;
  /** The last parameter may be repeated. */
  readonly more?: boolean;
  readonly gives: (args: readonly Shape[]) => Shape;
  /** NaN where these arguments have no result. */
  readonly call: (args: readonly Value[]) => Value;
}

const giving = (shape: Shape) => (): Shape => shape;

const TWO_NUMBERS: readonly Parameter[] = ['number', 'number'];

const arithmetic = (compute: (a: number, b: number) => number): TemplateFunction => ({
  parameters: TWO_NUMBERS,
  gives: giving(NUMBER),
  call: ([a, b]) => (isAbsent(a) || isAbsent(b) ? undefined : tidy(compute(Number(a), Number(b)))),
});

const comparison = (holds: (a: number, b: number) => boolean): TemplateFunction => ({
  parameters: TWO_NUMBERS,
  gives: giving(BOOLEAN),
  call: ([a, b]) => !isAbsent(a) && !isAbsent(b) && holds(Number(a), Number(b)),
});

const isAbsent = (value: Value): boolean => value === undefined || value === null || value === '';

/** Sums such as 0.1 + 0.2 must not print their binary rest. */
const tidy = (result: number): number => Number(result.toPrecision(12));

const isEqual = ([a, b]: readonly Value[]): boolean =>
  typeof a === 'object' || typeof b === 'object' ? a === b : print(a) === print(b);

const isFalse = (value: Value): boolean => !isTrue(value);

/** All functions of templates; there is no way to add one. */
export const FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ['eq', { parameters: ['any', 'any'], gives: giving(BOOLEAN), call: isEqual }],
  ['ne', { parameters: ['any', 'any'], gives: giving(BOOLEAN), call: (args) => !isEqual(args) }],
  ['lt', comparison((a, b) => a < b)],
  ['lte', comparison((a, b) => a <= b)],
  ['gt', comparison((a, b) => a > b)],
  ['gte', comparison((a, b) => a >= b)],
  [
    'and',
    {
      parameters: ['any', 'any'],
      more: true,
      gives: mergeShapes,
      call: (args) => (args.some(isFalse) ? args.find(isFalse) : args.at(-1)),
    },
  ],
  [
    'or',
    {
      parameters: ['any', 'any'],
      more: true,
      gives: mergeShapes,
      call: (args) => args.find(isTrue) ?? args.at(-1),
    },
  ],
  ['not', { parameters: ['any'], gives: giving(BOOLEAN), call: ([value]) => !isTrue(value) }],
  ['add', arithmetic((a, b) => a + b)],
  ['sub', arithmetic((a, b) => a - b)],
  ['mul', arithmetic((a, b) => a * b)],
  ['div', arithmetic((a, b) => a / b)],
  ['range', { parameters: TWO_NUMBERS, gives: giving({ type: 'list', of: NUMBER }), call: range }],
  ['count', { parameters: ['map'], gives: giving(NUMBER), call: ([list]) => countOf(list) }],
  ['signed', { parameters: ['number'], gives: giving(TEXT), call: ([number]) => signed(number) }],
  ['roman', { parameters: ['number'], gives: giving(TEXT), call: ([number]) => roman(number) }],
  ['join', { parameters: ['list', 'value'], least: 1, gives: giving(TEXT), call: join }],
  [
    'concat',
    { parameters: ['value'], more: true, gives: giving(TEXT), call: (args) => args.map(print).join('') },
  ],
  ['number', { parameters: ['number', 'value'], gives: giving(TEXT), call: inLanguage }],
  ['fill', { parameters: ['value', 'map', 'value'], least: 2, gives: giving(TEXT), call: fill }],
]);

function range([from, to]: readonly Value[]): Value {
  if (isAbsent(from) || isAbsent(to)) return undefined;
  const [first, last] = [Math.ceil(Number(from)), Math.floor(Number(to))];
  const length = Math.max(0, last - first + 1);
  return length <= LIMITS.range ? Array.from({ length }, (_, index) => first + index) : Number.NaN;
}

function signed(number: Value): Value {
  if (isAbsent(number)) return undefined;
  const value = Number(number);
  if (Number.isNaN(value)) return value;
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: Value): Value {
  if (isAbsent(number)) return undefined;
  let left = Number(number);
  if (!Number.isInteger(left) || left < 1 || left > 3999) return Number.NaN;
  let numeral = '';
  for (const [worth, letters] of NUMERALS) {
    for (; left >= worth; left -= worth) numeral += letters;
  }
  return numeral;
}

function join([list, between = ', ']: readonly Value[]): Value {
  const texts = isList(list) ? list.map(print) : [];
  return texts.filter((text) => text !== '').join(print(between));
}

/** 0.5 in English, 0,5 in Danish; digits are not grouped, because years look like any other number. */
function inLanguage([number, language]: readonly Value[]): Value {
  if (isAbsent(number)) return undefined;
  const value = Number(number);
  if (Number.isNaN(value)) return value;
  const options = { useGrouping: false, maximumFractionDigits: 6 };
  return new Intl.NumberFormat(print(language) || 'en', options).format(value).replace('-', '−');
}

/**
 * `{a.b}` in a text becomes what that path leads to in the map; where it leads nowhere, it is left as an icon. With a
 * language, numbers are written as it writes them.
 */
function fill([text, map, language]: readonly Value[]): Value {
  return print(text).replaceAll(/(?<!\\)\{([\w.-]+)\}/g, (name, path: string) => {
    const value = path.split('.').reduce<Value>(step, map);
    return typeof value === 'number' ? print(inLanguage([value, language])) : print(value) || name;
  });
}
