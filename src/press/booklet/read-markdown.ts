import { Marked, type Token, type Tokens } from 'marked';
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic.js';
import type { Block } from './block.js';
import { inlineMarkup, plainText } from './inline-markup.js';

interface Chapter {
  readonly blocks: readonly Block[];
  readonly problems: readonly Diagnostic[];
}

/** Reads a chapter's Markdown into blocks; what a booklet cannot print (HTML, code) is a problem at its line. */
export function readMarkdown(text: string, file: string): Chapter {
  const blocks: Block[] = [];
  const problems: Diagnostic[] = [];
  let line = 1;
  for (const token of new Marked().lexer(text)) {
    const block = readBlock(token, line);
    if (block === 'unprintable') {
      problems.push(problem('booklet/unprintable', { what: token.type }, { place: lineOf(file, line) }));
    } else if (block !== undefined) blocks.push(block);
    line += token.raw.split('\n').length - 1;
  }
  return { blocks, problems };
}

const lineOf = (file: string, line: number): Place => {
  const position = { line, column: 1, offset: 0 };
  return { file, start: position, end: position };
};

function readBlock(token: Token, line: number): Block | 'unprintable' | undefined {
  switch (token.type) {
    case 'space':
    case 'def':
      return undefined;
    case 'hr':
      return { kind: 'page-break', line };
    case 'heading':
      return heading(token as Tokens.Heading, line);
    case 'paragraph':
      return token.tokens?.some(({ type }) => type === 'html')
        ? 'unprintable'
        : paragraph(token as Tokens.Paragraph, line);
    case 'list':
      return list(token as Tokens.List, line);
    case 'table':
      return table(token as Tokens.Table, line);
    case 'blockquote':
      return callout(token as Tokens.Blockquote, line);
    default:
      return 'unprintable';
  }
}

function heading({ tokens, depth }: Tokens.Heading, line: number): Block {
  const level = depth === 1 ? 1 : depth === 2 ? 2 : 3;
  return { kind: 'heading', level, text: inlineMarkup(tokens), anchor: anchorOf(plainText(tokens)), line };
}

/** `What it is about` → `what-it-is-about`, as GitHub does, so that links work in both places. */
export const anchorOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s+/g, '-');

function paragraph({ tokens }: Tokens.Paragraph, line: number): Block {
  const [only] = tokens;
  if (tokens.length === 1 && only?.type === 'image') {
    const { href, text } = only as Tokens.Image;
    return { kind: 'figure', target: href, caption: text, line };
  }
  return { kind: 'paragraph', text: inlineMarkup(tokens), line };
}

function list({ ordered, start, items }: Tokens.List, line: number): Block {
  const texts = items.map((item) => inlineMarkup(item.tokens.flatMap(insideOf)));
  return ordered
    ? { kind: 'steps', first: start === '' ? 1 : start, items: texts, line }
    : { kind: 'bullets', items: texts, line };
}

const insideOf = (token: Token): Token[] => ('tokens' in token && token.tokens ? token.tokens : [token]);

function table({ header, rows }: Tokens.Table, line: number): Block {
  const cell = ({ tokens }: Tokens.TableCell) => inlineMarkup(tokens);
  return { kind: 'table', header: header.map(cell), rows: rows.map((row) => row.map(cell)), line };
}

const CALLOUT = /^\[!(\w+)\][ \t]*(.*)(?:\n|$)/;

/** `> [!NOTE] Title` as GitHub writes it; a bare quotation is a note without a title. */
function callout({ text }: Tokens.Blockquote, line: number): Block {
  const sign = CALLOUT.exec(text);
  const body = sign === null ? text : text.slice(sign[0].length);
  const paragraphs = new Marked()
    .lexer(body)
    .filter((token) => token.type === 'paragraph' || token.type === 'text')
    .map((token) => inlineMarkup(insideOf(token)));
  return {
    kind: 'callout',
    type: sign?.[1]?.toLowerCase() ?? 'note',
    title: sign?.[2]?.trim() ?? '',
    paragraphs,
    line,
  };
}
