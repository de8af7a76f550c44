import { type Reading, refuse, spanOf } from './reading.js';
import type { Expr, Literal } from './syntax.js';

type Call = Pick<hbs.AST.SubExpression, 'params' | 'hash' | 'loc'> & { readonly path: hbs.AST.Expression };

/** Reads a value, or a function with its arguments; nothing where it is refused. */
export function readExpression(node: hbs.AST.Expression, reading: Reading): Expr | undefined {
  if (isPath(node)) return readPath(node, reading);
  if (isCall(node)) return readCall(node, reading);
  return { kind: 'literal', value: literalOf(node), span: spanOf(node, reading) };
}

const isPath = (node: hbs.AST.Expression): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isCall = (node: hbs.AST.Expression): node is hbs.AST.SubExpression | hbs.AST.MustacheStatement =>
  node.type === 'SubExpression' || node.type === 'MustacheStatement';

function readPath(node: hbs.AST.PathExpression, reading: Reading): Expr {
  const span = spanOf(node, reading);
  const text = reading.source.text.slice(span.from, span.to);
  return { kind: 'path', global: node.data, up: node.depth, parts: node.parts.map(String), text, span };
}

function readCall(node: Call, reading: Reading): Expr | undefined {
  const { path, params, hash } = node;
  const isMustache = 'type' in node && node.type === 'MustacheStatement';
  if (hash) return void refuse('named-argument', spanOf(hash, reading), reading);
  if (isMustache && params.length === 0) return readExpression(path, reading);
  if (!isPath(path)) return void refuse('literal-call', spanOf(path, reading), reading);

  const args = params.map((param) => readExpression(param, reading));
  const known = args.filter((arg) => arg !== undefined);
  if (known.length < args.length) return undefined;
  const nameSpan = spanOf(path, reading);
  return { kind: 'call', name: String(path.original), nameSpan, args: known, span: spanOf(node, reading) };
}

function literalOf(node: hbs.AST.Expression): Literal {
  const value: unknown = 'value' in node ? node.value : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}
