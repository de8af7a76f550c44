import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { explainError } from './explain-error.js';
import type { Flaw } from './flaw.js';

/** Deeper YAML is no game; far deeper YAML would end the process inside the parser. */
const DEEPEST = 64;

/** No map of a game has as many, and each would be looked up, compared and told. */
const MOST_KEYS = 10_000;

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

/** Keys of a map that is being read. */
function keysIn(token: CST.Token | undefined): number {
  if (token?.type === 'block-map') return token.items.length;
  return token?.type === 'flow-collection' && token.start.source === '{' ? token.items.length : 0;
}

function readTokens(text: string): { tokens: CST.Token[]; flaw?: Flaw } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const range = [parser.offset - lexeme.length, parser.offset] as const;
    if (parser.stack.length > DEEPEST) {
      return { tokens, flaw: { code: 'yaml/too-deep', facts: { limit: DEEPEST }, range } };
    }
    if (keysIn(parser.stack.at(-1)) > MOST_KEYS) {
      return { tokens, flaw: { code: 'yaml/too-many-keys', facts: { limit: MOST_KEYS }, range } };
    }
  }
  for (const token of parser.end()) tokens.push(token);

  const directive = tokens.find((token) => token.type === 'directive');
  if (directive === undefined) return { tokens };
  const range = [directive.offset, directive.offset + directive.source.length] as const;
  return { tokens, flaw: { code: 'yaml/directive', facts: { directive: directive.source }, range } };
}
