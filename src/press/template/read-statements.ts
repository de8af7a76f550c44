import { problem } from '../../diagnostics/diagnostic.js';
import { placeBetween } from '../../diagnostics/line-index.js';
import { nearest } from '../../diagnostics/suggest.js';
import { readExpression } from './read-expression.js';
import { type Reading, refuse, spanOf } from './reading.js';
import { BLOCKS, type BlockName, type PartStatement, type Span, type Statement } from './syntax.js';

/** Reduces Handlebars' own tree to what templates may use, and reports the rest. */
export function readStatements(program: hbs.AST.Program | undefined, reading: Reading): readonly Statement[] {
  return (program?.body ?? []).flatMap((statement) => readStatement(statement, reading));
}

function readStatement(node: hbs.AST.Statement, reading: Reading): readonly Statement[] {
  const span = spanOf(node, reading);
  if (isContent(node)) return content(node, span);
  if (node.type === 'CommentStatement') return [{ kind: 'comment' }];
  if (isMustache(node)) return mustache(node, span, reading);
  if (isBlock(node)) return block(node, openingOf(span, reading), reading);
  if (isPart(node)) return part(node, openingOf(span, reading), reading);
  return refuse('decorator', openingOf(span, reading), reading);
}

const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement =>
  node.type === 'ContentStatement';
const isMustache = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement';
const isBlock = (node: hbs.AST.Statement): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isPart = (node: hbs.AST.Statement): node is hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement =>
  node.type === 'PartialStatement' || node.type === 'PartialBlockStatement';
const isPath = (node: hbs.AST.Expression): node is hbs.AST.PathExpression => node.type === 'PathExpression';

/** Whitespace control only takes blanks away, so what is missing in front tells where the rest begins. */
function content({ value, original }: hbs.AST.ContentStatement, span: Span): readonly Statement[] {
  if (value === '') return [];
  const from = span.from + blanksBefore(String(original)) - blanksBefore(value);
  return [{ kind: 'content', text: value, from }];
}

const blanksBefore = (text: string): number => text.length - text.trimStart().length;

function mustache(node: hbs.AST.MustacheStatement, span: Span, reading: Reading): readonly Statement[] {
  if (!node.escaped) return refuse('triple', span, reading);
  const value = readExpression(node, reading);
  return value ? [{ kind: 'hole', value, span }] : [];
}

function block(node: hbs.AST.BlockStatement, span: Span, reading: Reading): readonly Statement[] {
  if (!node.program) return refuse('inverse-block', span, reading);
  if (node.program.blockParams?.length || node.inverse?.blockParams?.length)
    return refuse('block-names', span, reading);
  const name = BLOCKS.find((known) => known === node.path.original);
  const body = readStatements(node.program, reading);
  const otherwise = readStatements(node.inverse, reading);
  if (!name) return unknownBlock(String(node.path.original), spanOf(node.path, reading), reading);
  const value = blockValue(node, name, span, reading);
  return value ? [{ kind: 'block', name, value, body, otherwise, span }] : [];
}

function blockValue(node: hbs.AST.BlockStatement, name: BlockName, span: Span, reading: Reading) {
  const [param] = node.params;
  if (node.hash) return void refuse('named-argument', spanOf(node.hash, reading), reading);
  if (param && node.params.length === 1) return readExpression(param, reading);
  const place = placeBetween(reading.source, span.from, span.to);
  reading.report(problem('template/block-argument', { block: name, found: node.params.length }, { place }));
  return undefined;
}

function unknownBlock(name: string, { from, to }: Span, { source, report }: Reading): readonly Statement[] {
  const facts = { name, nearest: nearest(name, BLOCKS), known: BLOCKS };
  report(problem('template/unknown-block', facts, { place: placeBetween(source, from, to) }));
  return [];
}

function part(
  node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  span: Span,
  reading: Reading,
): readonly Statement[] {
  const name: hbs.AST.Expression = node.name;
  const body = 'program' in node ? readStatements(node.program, reading) : undefined;
  if (isPath(name) && name.data && name.original === '@partial-block') return [{ kind: 'slot', span }];
  const written = partName(name);
  if (written === undefined) return refuse('dynamic-part', spanOf(name, reading), reading);
  const [context] = node.params;
  if (context) return refuse('part-context', spanOf(context, reading), reading);
  const args = readArguments(node.hash, reading);
  return [{ kind: 'part', name: written, nameSpan: spanOf(name, reading), args, body, span }];
}

function partName(name: hbs.AST.Expression): string | undefined {
  if (name.type === 'StringLiteral' && 'value' in name) return String(name.value);
  return isPath(name) && !name.data && name.depth === 0 ? String(name.original) : undefined;
}

const readArguments = (hash: hbs.AST.Hash | undefined, reading: Reading): PartStatement['args'] =>
  (hash?.pairs ?? []).flatMap((pair) => {
    const value = readExpression(pair.value, reading);
    return value ? [{ name: pair.key, value, span: spanOf(pair, reading) }] : [];
  });

function openingOf({ from, to }: Span, { source }: Reading): Span {
  const end = source.text.indexOf('}}', from);
  return { from, to: end === -1 ? to : Math.min(to, end + 2) };
}
