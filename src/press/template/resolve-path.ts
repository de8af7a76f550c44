import { nearest } from '../../diagnostics/suggest.js';
import { joined, type Level, outward } from './level.js';
import { BOOLEAN, fieldNames, fieldOf, NUMBER, type Shape, shapeName, UNKNOWN } from './shape.js';
import { type Expression, reportAt, type Scope, type Site, type Turns, type ValueScope } from './site.js';
import type { PathExpr, Span } from './syntax.js';
import { step } from './value.js';

/** Stands for a value whose mistake is reported already. */
export const NOTHING: Expression = { shape: UNKNOWN, evaluate: () => undefined };

/** Finds what a path leads to, and reports the first step that leads nowhere. */
export function resolvePath(path: PathExpr, site: Site): Expression {
  if (path.global) return resolveGlobal(path, site);
  const scope = scopeOutside(site.scope, path.up);
  if (!scope) {
    reportAt(site, path.span, ['template/nothing-outside', { path: path.text }]);
    return NOTHING;
  }
  if (scope.kind === 'value') {
    if (scope.depth === 0) site.compilation.readsCard = true;
    return walk(valueIn(scope, site), path, { from: 0, site });
  }
  return resolveArgument(scope, path, site);
}

function scopeOutside(scope: Scope, levels: number): Scope | undefined {
  let found: Scope | undefined = scope;
  for (let left = levels; left > 0 && found; left--) found = found.outer;
  return found;
}

function valueIn({ shape, ofView, depth }: ValueScope, site: Site): Expression {
  const levels = site.depth - depth;
  return {
    shape,
    ofView,
    evaluate: (level) => outward(level, levels).value,
    origin: (level) => outward(level, levels).path,
  };
}

/** A part sees the caller's values through its own, further in by the lists it has opened itself. */
function resolveArgument(scope: Scope & { kind: 'arguments' }, path: PathExpr, site: Site): Expression {
  const [name = 'this'] = path.parts;
  scope.used.add(name);
  const found = scope.values.get(name);
  if (!found) {
    reportUnknown(path, { index: 0, shape: UNKNOWN, known: [...scope.values.keys()] }, site);
    return NOTHING;
  }
  return walk(moved(found.expression, site.depth - found.depth), path, { from: 1, site });
}

function moved(expression: Expression, levels: number): Expression {
  if (levels === 0 || expression.constant) return expression;
  const { evaluate, origin } = expression;
  return {
    ...expression,
    evaluate: (level) => evaluate(outward(level, levels)),
    origin: origin && ((level) => origin(outward(level, levels))),
  };
}

function resolveGlobal(path: PathExpr, site: Site): Expression {
  const [name = ''] = path.parts;
  const { globals } = site.compilation;
  const turn = resolveTurn(name, path, site);
  if (turn) return turn;
  const shape = path.up === 0 ? globals.get(name) : undefined;
  if (shape)
    return walk({ shape, evaluate: (level) => step(level.run.globals, name) }, path, { from: 1, site });
  if (name === 'root') reportAt(site, path.span, ['template/unsupported', { what: 'root', text: path.text }]);
  else {
    const known = [...globals.keys(), ...TURN_NAMES.keys()];
    const close = nearest(name, known);
    const names = known.map((each) => `@${each}`);
    const facts = { name, nearest: close && `@${close}`, known: names };
    reportAt(site, path.span, ['template/unknown-global', facts]);
  }
  return NOTHING;
}

const TURN_NAMES: ReadonlyMap<string, (level: Level) => string | number | boolean> = new Map<
  string,
  (level: Level) => string | number | boolean
>([
  ['key', ({ key }) => key],
  ['index', ({ index }) => index],
  ['first', ({ index }) => index === 0],
  ['last', ({ last }) => last],
]);

function resolveTurn(name: string, path: PathExpr, site: Site): Expression | undefined {
  const read = TURN_NAMES.get(name);
  if (!read || path.parts.length > 1) return undefined;
  const turns = turnsOutside(site.turns, path.up);
  if (!turns) {
    reportAt(site, path.span, ['template/not-in-each', { name }]);
    return NOTHING;
  }
  const levels = site.depth - turns.depth;
  const shape = name === 'key' ? turns.key : name === 'index' ? NUMBER : BOOLEAN;
  return { shape, evaluate: (level) => read(outward(level, levels)) };
}

function turnsOutside(turns: Turns | undefined, levels: number): Turns | undefined {
  let found = turns;
  for (let left = levels; left > 0 && found; left--) found = found.outer;
  return found;
}

interface Walk {
  /** Index of the first part still to be walked. */
  readonly from: number;
  readonly site: Site;
}

function walk(base: Expression, path: PathExpr, { from, site }: Walk): Expression {
  let { shape } = base;
  for (let index = from; index < path.parts.length; index++) {
    const next = fieldOf(shape, path.parts[index] ?? '');
    if (!next) {
      reportUnknown(path, { index, shape, known: fieldNames(shape) }, site);
      return NOTHING;
    }
    shape = next;
  }
  return stepped(base, path.parts.slice(from), shape);
}

/** The value some named steps further in; a view has no place in the card's file, so paths end where it begins. */
export function stepped(base: Expression, names: readonly string[], shape: Shape): Expression {
  if (names.length === 0) return base;
  const { evaluate, origin } = base;
  const written = base.ofView ? [] : namesBeforeView(base.shape, names);
  const path = written.join('.');
  const [first = ''] = names;
  return {
    shape,
    ofView: base.ofView || written.length < names.length,
    evaluate:
      names.length === 1
        ? (level) => step(evaluate(level), first)
        : (level) => names.reduce(step, evaluate(level)),
    origin: origin && ((level) => joined(origin(level), path)),
    constant: base.constant && { value: names.reduce(step, base.constant.value) },
  };
}

function namesBeforeView(start: Shape, names: readonly string[]): readonly string[] {
  let shape: Shape | undefined = start;
  const written: string[] = [];
  for (const name of names) {
    if (shape?.type === 'object' && shape.is === 'view') break;
    written.push(name);
    shape = shape && fieldOf(shape, name);
  }
  return written;
}

interface Missing {
  readonly index: number;
  /** What has no such field. */
  readonly shape: Shape;
  readonly known: readonly string[];
}

function reportUnknown(path: PathExpr, { index, shape, known }: Missing, site: Site): void {
  const field = path.parts[index] ?? 'this';
  const outside = index === 0 && !path.global ? fieldOutside(field, site.scope) : undefined;
  const before = path.parts.slice(0, index).join('.');
  const isAlone = index === (path.global ? 1 : 0) && !path.global;
  const facts = {
    field,
    path: isAlone ? field : `${path.global ? '@' : ''}${before}`,
    of: shapeName(shape),
    nearest: outside ?? nearest(field, known),
    known,
  };
  reportAt(site, spanOfPart(path, index), ['template/unknown-field', facts]);
}

/** A field that exists further out is what most makers mean. */
function fieldOutside(field: string, scope: Scope): string | undefined {
  let prefix = '../';
  for (let outer = scope.outer; outer; outer = outer.outer) {
    const exists = outer.kind === 'value' ? fieldOf(outer.shape, field) : outer.values.get(field);
    if (exists) return `${prefix}${field}`;
    prefix += '../';
  }
  return undefined;
}

function spanOfPart({ text, parts, span }: PathExpr, index: number): Span {
  let at = 0;
  for (const part of parts.slice(0, index)) at = text.indexOf(part, at) + part.length;
  const part = parts[index];
  const found = part === undefined ? -1 : text.indexOf(part, at);
  return part === undefined || found === -1
    ? span
    : { from: span.from + found, to: span.from + found + part.length };
}
