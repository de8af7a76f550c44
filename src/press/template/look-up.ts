import { problem } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/suggest.js';
import { checkArgument, checkCount, written } from './check-arguments.js';
import { joined, type Level } from './level.js';
import { NOTHING, stepped } from './resolve-path.js';
import { fieldNames, fieldOf, mergeShapes, type Shape, shapeName, UNKNOWN } from './shape.js';
import { type Expression, placeOf, reportAt, type Site } from './site.js';
import type { CallExpr } from './syntax.js';
import { print, step, type Value } from './value.js';

/** `(lookup map key)`: the entry of a map or list whose name or number is only known from the card. */
export function compileLookup(call: CallExpr, args: readonly Expression[], site: Site): Expression {
  const [from, key] = args;
  if (!checkCount(call, { parameters: ['map', 'value'] }, site) || !from || !key) return NOTHING;
  if (!canLookInto(from.shape)) {
    const facts = {
      name: 'lookup',
      argument: argument(call, 0, site),
      expected: 'map',
      found: shapeName(from.shape),
    };
    reportAt(site, call.args[0]?.span ?? call.span, [
      'template/wrong-argument',
      { ...facts, expected: 'map' },
    ]);
    return NOTHING;
  }
  if (!checkArgument({ call, parameter: 'value', index: 1 }, key, site)) return NOTHING;
  const missing = keysOf(key).find((name) => fieldOf(from.shape, name) === undefined);
  if (missing !== undefined) {
    const known = fieldNames(from.shape);
    const path = argument(call, 0, site);
    const facts = {
      field: missing,
      path,
      of: shapeName(from.shape),
      nearest: nearest(missing, known),
      known,
    };
    reportAt(site, call.args[1]?.span ?? call.span, ['template/unknown-field', facts]);
    return NOTHING;
  }
  return entryOf(from, key);
}

const canLookInto = ({ type }: Shape): boolean =>
  type === 'list' || type === 'map' || type === 'object' || type === 'unknown';

/** The keys that will be asked for, as far as they are known before any card is read. */
function keysOf({ constant, shape }: Expression): readonly string[] {
  if (constant) return [print(constant.value)];
  return shape.type === 'text' ? (shape.words ?? []) : [];
}

function entryOf(from: Expression, key: Expression): Expression {
  const keys = keysOf(key);
  if (key.constant && keys[0] !== undefined) {
    return stepped(from, keys, fieldOf(from.shape, keys[0]) ?? UNKNOWN);
  }
  const { origin } = from;
  return {
    shape: entryShape(from.shape, keys),
    evaluate: (level) => step(from.evaluate(level), print(key.evaluate(level))),
    ofView: from.ofView,
    origin: from.ofView ? origin : origin && ((level) => joined(origin(level), print(key.evaluate(level)))),
  };
}

function entryShape(shape: Shape, keys: readonly string[]): Shape {
  if (shape.type === 'list' || shape.type === 'map') return shape.of;
  const names = keys.length > 0 ? keys : fieldNames(shape);
  return mergeShapes(names.map((name) => fieldOf(shape, name) ?? UNKNOWN));
}

/** `(cards "kind")`: all cards of a kind, in the order of the game's decks. */
export function compileCards(call: CallExpr, args: readonly Expression[], site: Site): Expression {
  const [kind] = args;
  if (!checkCount(call, { parameters: ['text'] }, site) || !kind) return NOTHING;
  if (!checkArgument({ call, parameter: 'text', index: 0 }, kind, site)) return NOTHING;
  const name = print(kind.constant?.value);
  const { kinds } = site.compilation;
  const shape = kinds.get(name);
  if (!shape) {
    const known = [...kinds.keys()];
    const facts = { kind: name, nearest: nearest(name, known), known };
    reportAt(site, call.args[0]?.span ?? call.span, ['template/unknown-kind', facts]);
    return NOTHING;
  }
  return { shape: { type: 'list', of: shape }, evaluate: (level) => level.run.cards(name) };
}

/** `(card "kind" "id")`: one card, so that a chapter can call it by its title; no such card is a problem where it stands. */
export function compileCard(call: CallExpr, args: readonly Expression[], site: Site): Expression {
  const [kind, id] = args;
  if (!checkCount(call, { parameters: ['text', 'value'] }, site) || !kind || !id) return NOTHING;
  const [first] = call.args;
  const all = first ? compileCards({ ...call, args: [first] }, [kind], site) : NOTHING;
  if (!checkArgument({ call, parameter: 'value', index: 1 }, id, site) || all.shape.type !== 'list')
    return NOTHING;
  const name = print(kind.constant?.value);
  const place = placeOf(site, call.span);
  const evaluate = (level: Level): Value => {
    const wanted = print(id.evaluate(level));
    const cards = level.run.cards(name);
    const found = cards.find((card) => print(step(card, 'id')) === wanted);
    if (found !== undefined || wanted === '') return found;
    const known = cards.map((card) => print(step(card, 'id')));
    const facts = { kind: name, id: wanted, nearest: nearest(wanted, known), known };
    level.run.report(problem('template/unknown-card', facts, { place }));
    return undefined;
  };
  return { shape: all.shape.of, evaluate };
}

function argument(call: CallExpr, index: number, site: Site): string {
  const expr = call.args[index];
  return expr ? written(expr, site) : '';
}
