import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { explainError } from './explain-error.js';
import type { Flaw } from './flaw.js';

/** Deeper YAML is no game; far deeper YAML would end the process inside the parser. */
const DEEPEST = 64;

/** Keys are always text, `<<` merges; doubled keys are counted by `survey`, because the parser's own count is quadratic. */
const OPTIONS = { stringKeys: true, uniqueKeys: false, merge: true, prettyErrors: false } as const;

export type Tree = Document.Parsed<ParsedNode>;

export interface ReadTree {
  /** The first document. */
  readonly tree?: Tree | undefined;
  /** The first mistake only: what follows it is mostly its echo. */
  readonly flaw?: Flaw | undefined;
}

/** Parses a text to a syntax tree that keeps places. */
export function readTree(text: string): ReadTree {
  const { tokens, flaw } = readTokens(text);
  if (flaw) return { flaw };

  const [tree, second] = new Composer<ParsedNode>(OPTIONS).compose(tokens, true, text.length);
  if (tree === undefined) return {};
  const [error] = [...tree.errors, ...tree.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error) return { tree, flaw: explainError(error, tree, text) };
  if (second) {
    const at = second.range[0];
    return { tree, flaw: { code: 'yaml/several-documents', facts: {}, range: [at, at + 3] } };
  }
  return { tree };
}

function readTokens(text: string): { tokens: CST.Token[]; flaw?: Flaw } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) {
      const at = parser.offset;
      return {
        tokens,
        flaw: { code: 'yaml/too-deep', facts: { limit: DEEPEST }, range: [at - lexeme.length, at] },
      };
    }
  }
  for (const token of parser.end()) tokens.push(token);

  const directive = tokens.find((token) => token.type === 'directive');
  if (directive === undefined) return { tokens };
  const range = [directive.offset, directive.offset + directive.source.length] as const;
  return { tokens, flaw: { code: 'yaml/directive', facts: { directive: directive.source }, range } };
}
