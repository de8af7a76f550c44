import { nearest } from '../../diagnostics/suggest.js';
import type { Parameter, TemplateFunction } from './functions.js';
import { isPrintable, shapeName, turnsOf } from './shape.js';
import { type Expression, reportAt, type Site } from './site.js';
import type { CallExpr, Expr } from './syntax.js';
import { print } from './value.js';

type Accepted = Pick<TemplateFunction, 'parameters' | 'least' | 'more'>;

/** Whether a call has as many arguments as its function takes. */
export function checkCount(call: CallExpr, { parameters, least, more }: Accepted, site: Site): boolean {
  const min = least ?? parameters.length;
  const max = more ? undefined : parameters.length;
  const found = call.args.length;
  if (found >= min && found <= (max ?? found)) return true;
  reportAt(site, call.span, ['template/argument-count', { name: call.name, found, min, max }]);
  return false;
}

interface Given {
  readonly found: Accepted;
  readonly args: readonly Expression[];
}

/** Whether every argument is of the kind its function takes, and whether two compared values can ever be equal. */
export function checkArguments(call: CallExpr, { found, args }: Given, site: Site): boolean {
  const fits = args.map((arg, index) => {
    const parameter = found.parameters[index] ?? found.parameters.at(-1) ?? 'any';
    return checkArgument({ call, parameter, index }, arg, site);
  });
  if (call.name === 'eq' || call.name === 'ne') checkComparison(call, args, site);
  return fits.every(Boolean);
}

interface Position {
  readonly call: CallExpr;
  readonly parameter: Parameter;
  readonly index: number;
}

export function checkArgument({ call, parameter, index }: Position, arg: Expression, site: Site): boolean {
  if (parameter === 'any' || arg.shape.type === 'unknown' || accepts(parameter, arg)) return true;
  const expr = call.args[index] ?? call;
  const facts = {
    name: call.name,
    argument: written(expr, site),
    expected: parameter,
    found: shapeName(arg.shape),
  };
  reportAt(site, expr.span, ['template/wrong-argument', facts]);
  return false;
}

function accepts(parameter: Exclude<Parameter, 'any'>, { shape, constant }: Expression): boolean {
  switch (parameter) {
    case 'value':
      return isPrintable(shape);
    case 'number':
      return shape.type === 'number' || (constant !== undefined && isNumeric(print(constant.value)));
    case 'list':
      return shape.type === 'list';
    case 'map':
      return turnsOf(shape) !== undefined;
    case 'text':
      return typeof constant?.value === 'string';
  }
}

const isNumeric = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

function checkComparison(call: CallExpr, [a, b]: readonly Expression[], site: Site): void {
  const [first, second] = call.args;
  if (!a || !b || !first || !second) return;
  checkWord({ value: a, path: written(first, site) }, { constant: b.constant, expr: second }, site);
  checkWord({ value: b, path: written(second, site) }, { constant: a.constant, expr: first }, site);
}

interface Compared {
  readonly constant: Expression['constant'];
  readonly expr: Expr;
}

function checkWord(
  { value, path }: { value: Expression; path: string },
  { constant, expr }: Compared,
  site: Site,
): void {
  const words = value.shape.type === 'text' ? value.shape.words : undefined;
  const word = constant && print(constant.value);
  if (!words || !word || words.includes(word)) return;
  const facts = { path, value: word, nearest: nearest(word, words), known: words };
  reportAt(site, expr.span, ['template/never-equal', facts]);
}

/** An expression as it stands in the template. */
export const written = ({ span }: Expr, { source }: Site): string => source.text.slice(span.from, span.to);
