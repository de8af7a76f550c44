import { problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import { checkArguments, checkCount } from './check-arguments.js';
import { FUNCTIONS, type TemplateFunction } from './functions.js';
import type { Level } from './level.js';
import { LIMITS } from './limits.js';
import { compileCard, compileCards, compileLookup } from './look-up.js';
import { NOTHING, resolvePath } from './resolve-path.js';
import { BOOLEAN, NUMBER, type Shape, TEXT, UNKNOWN } from './shape.js';
import { type Expression, placeOf, reportAt, type Site } from './site.js';
import type { CallExpr, Expr, Literal } from './syntax.js';
import type { Value } from './value.js';

/** Turns a value or a call into something that can be read for any card; every name in it is checked. */
export function compileExpression(expr: Expr, site: Site): Expression {
  if (expr.kind === 'literal') return literal(expr.value);
  return expr.kind === 'path' ? resolvePath(expr, site) : compileCall(expr, site);
}

const literal = (value: Literal): Expression => ({
  shape: shapeOfLiteral(value),
  evaluate: () => value,
  constant: { value },
});

function shapeOfLiteral(value: Literal): Shape {
  if (typeof value === 'string') return TEXT;
  if (typeof value === 'number') return NUMBER;
  return typeof value === 'boolean' ? BOOLEAN : UNKNOWN;
}

/** These look into the game itself, so what they give depends on more than the shapes of their arguments. */
const LOOKING = ['lookup', 'cards', 'card'] as const;

export const FUNCTION_NAMES: readonly string[] = [...FUNCTIONS.keys(), ...LOOKING];

function compileCall(call: CallExpr, site: Site): Expression {
  const args = call.args.map((arg) => compileExpression(arg, site));
  if (call.name === 'lookup') return compileLookup(call, args, site);
  if (call.name === 'cards') return compileCards(call, args, site);
  if (call.name === 'card') return compileCard(call, args, site);
  const found = FUNCTIONS.get(call.name);
  if (!found) {
    const facts = { name: call.name, nearest: nearest(call.name, FUNCTION_NAMES), known: FUNCTION_NAMES };
    reportAt(site, call.nameSpan, ['template/unknown-function', facts]);
    return NOTHING;
  }
  if (!checkCount(call, found, site) || !checkArguments(call, { found, args }, site)) return NOTHING;
  return apply(call, { found, args }, site);
}

interface Application {
  readonly found: TemplateFunction;
  readonly args: readonly Expression[];
}

function apply(call: CallExpr, { found, args }: Application, site: Site): Expression {
  const shape = found.gives(args.map((arg) => arg.shape));
  const constant = constantOf(found, args);
  if (constant && isFailure(constant.value)) {
    reportAt(site, call.span, failureOf(call.name));
    return NOTHING;
  }
  if (constant) return { shape, evaluate: () => constant.value, constant };

  const evaluates = args.map((arg) => arg.evaluate);
  const place = placeOf(site, call.span);
  const failure = failureOf(call.name);
  const evaluate = (level: Level): Value => {
    const value = found.call(evaluates.map((read) => read(level)));
    if (!isFailure(value)) return value;
    const [code, facts] = failure;
    level.run.report(problem(code, facts, { place }));
    return undefined;
  };
  return { shape, evaluate, origin: args.find((arg) => arg.origin)?.origin };
}

function constantOf(found: TemplateFunction, args: readonly Expression[]): Expression['constant'] {
  const values = args.map((arg) => arg.constant).filter((constant) => constant !== undefined);
  return values.length < args.length ? undefined : { value: found.call(values.map(({ value }) => value)) };
}

const isFailure = (value: Value): boolean => typeof value === 'number' && !Number.isFinite(value);

const failureOf = (name: string) =>
  name === 'range'
    ? (['template/long-range', { limit: LIMITS.range }] as const)
    : (['template/not-finite', { name }] as const);
