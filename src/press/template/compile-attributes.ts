import { nearest } from '../../diagnostics/suggest.js';
import { written } from './check-arguments.js';
import { compileExpression } from './compile-expression.js';
import { compilePieces, constantText, textOf } from './compile-pieces.js';
import type { AttributeValue } from './element.js';
import type { ElementRule, ValueKind } from './element-rule.js';
import type { AttributeNode, ElementNode } from './markup.js';
import type { AttributePlan, Piece, Plan } from './plan.js';
import { type ReadValue, readValue } from './read-value.js';
import { shapeName } from './shape.js';
import { placeOf, reportAt, reportFound, type Site } from './site.js';
import type { Span } from './syntax.js';
import { expectationOf, suits } from './value-kinds.js';

interface Attributes {
  readonly fixed: Readonly<Record<string, AttributeValue>>;
  readonly dynamic: readonly AttributePlan[];
}

/** Compiles the attributes of an element: those without holes are read at once, the others for each card. */
export function compileAttributes(node: ElementNode, rule: ElementRule, site: Site): Attributes {
  const fixed: Record<string, AttributeValue> = {};
  const dynamic: AttributePlan[] = [];
  for (const attribute of node.attributes) {
    const kind = kindOf(attribute, { node, rule }, site);
    if (kind === undefined) continue;
    const pieces = compilePieces(attribute.value, site);
    const required = rule.required?.includes(attribute.name) ?? false;
    const text = constantText(pieces)?.trim();
    if (text === undefined) dynamic.push(plan(attribute, { kind, pieces, required }, site));
    else if (text !== '') readConstant(text, { attribute, kind, into: fixed }, site);
    else if (required) {
      const facts = { element: node.name, name: attribute.name, empty: true };
      reportAt(site, attribute.span, ['template/missing-attribute', facts]);
    }
  }
  reportMissing(node, rule, site);
  return { fixed, dynamic };
}

interface Owner {
  readonly node: ElementNode;
  readonly rule: ElementRule;
}

function kindOf({ name, span }: AttributeNode, { node, rule }: Owner, site: Site): ValueKind | undefined {
  if (Object.hasOwn(rule.attributes, name)) return rule.attributes[name];
  const known = Object.keys(rule.attributes);
  const facts = { element: node.name, name, nearest: nearest(name, known), known };
  reportAt(site, span, ['template/unknown-attribute', facts]);
  return undefined;
}

function reportMissing(node: ElementNode, { required = [] }: ElementRule, site: Site): void {
  for (const name of required) {
    if (node.attributes.some((attribute) => attribute.name === name)) continue;
    reportAt(site, node.span, ['template/missing-attribute', { element: node.name, name, empty: false }]);
  }
}

interface Constant {
  readonly attribute: AttributeNode;
  readonly kind: ValueKind;
  readonly into: Record<string, AttributeValue>;
}

function readConstant(text: string, { attribute, kind, into }: Constant, site: Site): void {
  const result = readValue(text, { attribute: attribute.name, kind, theme: site.compilation.theme });
  if (result.ok) into[attribute.name] = result.value;
  else reportFound(site, spanOf(attribute), result.problem);
}

const spanOf = ({ span, valueSpan }: AttributeNode): Span =>
  valueSpan.to > valueSpan.from ? valueSpan : span;

interface Dynamic {
  readonly kind: ValueKind;
  readonly pieces: readonly Plan<Piece>[];
  readonly required: boolean;
}

function plan(attribute: AttributeNode, { kind, pieces, required }: Dynamic, site: Site): AttributePlan {
  checkKind(attribute, kind, site);
  const rule = { attribute: attribute.name, kind, theme: site.compilation.theme };
  const read = (text: string): ReadValue => readValue(text, rule);
  return {
    name: attribute.name,
    text: textOf(pieces),
    read: kind === 'text' ? read : remembering(read),
    required,
    place: placeOf(site, spanOf(attribute)),
  };
}

/** A deck asks for the same few values again and again. */
function remembering(read: (text: string) => ReadValue): (text: string) => ReadValue {
  const known = new Map<string, ReadValue>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

/** A value that is one hole and nothing else tells its kind before any card is read. */
function checkKind({ name, value, valueSpan }: AttributeNode, kind: ValueKind, site: Site): void {
  const [only] = value;
  if (value.length !== 1 || only?.kind !== 'hole') return;
  // Its mistakes are reported already, where the value itself was compiled.
  const quiet = { ...site, compilation: { ...site.compilation, report: () => undefined } };
  const { shape } = compileExpression(only.value, quiet);
  if (suits(kind, shape)) return;
  const facts = {
    attribute: name,
    path: written(only.value, site),
    shape: shapeName(shape),
    expected: expectationOf(kind),
  };
  reportAt(site, valueSpan, ['template/wrong-kind', facts]);
}
