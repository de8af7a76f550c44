import { type Checked, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../diagnostics/line-index.js';
import type { BlockNode, MarkupNode, PieceNode } from './markup.js';
import { MarkupReader } from './markup-reader.js';
import { parseTemplate } from './parse-template.js';
import type { BlockStatement, HoleStatement, PartStatement, SlotStatement, Statement } from './syntax.js';

/** Reads a template into markup; a block stands around whole elements, in a text or in a value, and never across. */
export function readMarkup(source: Source): Checked<readonly MarkupNode[]> {
  const parsed = parseTemplate(source);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const reader = new MarkupReader(source);
  readAll(parsed.value, reader);
  reader.finish();
  const problems = [...parsed.problems, ...reader.problems];
  return { value: hasErrors(problems) && reader.failed ? undefined : reader.nodes, problems };
}

function readAll(statements: readonly Statement[], reader: MarkupReader): void {
  for (const statement of statements) {
    if (reader.failed) return;
    readOne(statement, reader);
  }
}

function readOne(statement: Statement, reader: MarkupReader): void {
  if (statement.kind === 'comment') return;
  if (statement.kind === 'content') reader.read(statement);
  else if (reader.mode === 'tag') reader.fail('template/misplaced-hole', { where: 'tag' }, statement.span);
  else if (statement.kind === 'block') readBlock(statement, reader);
  else if (reader.mode === 'value') readHoleInValue(statement, reader);
  else if (reader.mode === 'text') readHoleInText(statement, reader);
}

function readHoleInValue(
  statement: HoleStatement | PartStatement | SlotStatement,
  reader: MarkupReader,
): void {
  if (statement.kind === 'hole') reader.pieces.push(statement);
  else reader.report('template/unsupported', { what: 'part-in-text', text: '' }, statement.span);
}

function readHoleInText(
  statement: HoleStatement | PartStatement | SlotStatement,
  reader: MarkupReader,
): void {
  if (statement.kind === 'part') readPart(statement, reader);
  else reader.nodes.push(statement);
}

function readBlock(statement: BlockStatement, reader: MarkupReader): void {
  if (reader.mode === 'value') readBlockInValue(statement, reader);
  else if (reader.mode === 'text') readBlockInText(statement, reader);
  else readBlockInComment(statement, reader);
}

/** What is commented out is read only to find where the comment ends. */
function readBlockInComment(statement: BlockStatement, reader: MarkupReader): void {
  readBranch(statement.body, statement, reader);
  readBranch(statement.otherwise, statement, reader);
}

function readBlockInValue(statement: BlockStatement, reader: MarkupReader): void {
  const { pieces } = reader;
  const body: PieceNode[] = [];
  const otherwise: PieceNode[] = [];
  const node: BlockNode<PieceNode> = { ...statement, body, otherwise };
  reader.pieces = body;
  readBranch(statement.body, statement, reader);
  const sameValue = reader.pieces === body;
  reader.pieces = otherwise;
  readBranch(statement.otherwise, statement, reader);
  if (!reader.failed && (!sameValue || reader.pieces !== otherwise)) unbalanced(statement, reader);
  pieces.push(node);
  reader.pieces = pieces;
}

function readBlockInText(statement: BlockStatement, reader: MarkupReader): void {
  const { nodes } = reader;
  const body = readInside(statement.body, statement, reader);
  const otherwise = readInside(statement.otherwise, statement, reader);
  nodes.push({ ...statement, body, otherwise });
}

function readPart(statement: PartStatement, reader: MarkupReader): void {
  const { nodes } = reader;
  const body = statement.body && readInside(statement.body, statement, reader);
  nodes.push({ ...statement, body });
}

/** Reads what must hold whole elements only, into a list of its own. */
function readInside(
  statements: readonly Statement[],
  block: BlockStatement | PartStatement,
  reader: MarkupReader,
): readonly MarkupNode[] {
  const { nodes, elements } = reader;
  const inside: MarkupNode[] = [];
  reader.nodes = inside;
  reader.elements = [];
  readBranch(statements, block, reader);
  reader.finish(block.name);
  reader.nodes = nodes;
  reader.elements = elements;
  return inside;
}

function readBranch(
  statements: readonly Statement[],
  block: BlockStatement | PartStatement,
  reader: MarkupReader,
): void {
  const { mode } = reader;
  readAll(statements, reader);
  if (!reader.failed && reader.mode !== mode) unbalanced(block, reader);
}

const unbalanced = ({ name, span }: BlockStatement | PartStatement, reader: MarkupReader): void =>
  reader.fail('template/unbalanced-block', { block: name }, span);
