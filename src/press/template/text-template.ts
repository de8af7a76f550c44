import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../diagnostics/line-index.js';
import { compileFile, type TemplateRequest } from './compilation.js';
import { compilePieces, textOf } from './compile-pieces.js';
import { type Filling, runWith } from './fill-template.js';
import { firstLevel, type Level } from './level.js';
import type { PieceNode } from './markup.js';
import { parseTemplate } from './parse-template.js';
import { type Reading, refuse } from './reading.js';
import type { Statement } from './syntax.js';

/** A text with holes, such as a chapter of the rulebook; fill it with `fillText`. */
export interface CompiledText {
  readonly name: string;
  readonly text: (level: Level) => string;
}

/** Checks the holes of a text that is no markup; parts are for templates only. */
export const compileText = (request: TemplateRequest): Checked<CompiledText> =>
  compileFile(request, {
    read: readPieces,
    compile: (nodes, site) => ({ name: request.name, text: textOf(compilePieces(nodes, site)) }),
  });

/** Fills the holes of a text. Values go in as they are. */
export const fillText = ({ text }: CompiledText, filling: Filling): Checked<string> =>
  runWith(filling, (run) => text(firstLevel(run, filling.context)));

function readPieces(source: Source): Checked<readonly PieceNode[]> {
  const { value, problems } = parseTemplate(source);
  const refused = [...problems];
  const pieces = value && toPieces(value, { source, report: (found) => refused.push(found) });
  return { value: pieces, problems: refused };
}

type Reporting = Pick<Reading, 'source' | 'report'>;

const toPieces = (statements: readonly Statement[], reading: Reporting): readonly PieceNode[] =>
  statements.flatMap((statement) => toPiece(statement, reading));

function toPiece(statement: Statement, reading: Reporting): readonly PieceNode[] {
  switch (statement.kind) {
    case 'comment':
      return [];
    case 'content': {
      const { text, from } = statement;
      return [{ kind: 'text', text, span: { from, to: from + text.length } }];
    }
    case 'hole':
      return [statement];
    case 'block': {
      const body = toPieces(statement.body, reading);
      return [{ ...statement, body, otherwise: toPieces(statement.otherwise, reading) }];
    }
    case 'part':
    case 'slot':
      return refuse('part-in-text', statement.span, reading);
  }
}
