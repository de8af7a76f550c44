import { Lexer, Marked, type Token, type Tokens } from 'marked';
import { anchorOf } from './anchor.js';
import type { Block } from './block.js';
import { HARD_BREAK, inlineMarkup, plainText } from './inline-markup.js';
import { joinNotes } from './join-notes.js';
import { type Slip, slipsIn } from './slips.js';
import { isFigure, type Unprintable, unprintableIn } from './unprintable.js';

interface Chapter {
  readonly blocks: readonly Block[];
  readonly unprintable: readonly Unprintable[];
  readonly slips: readonly Slip[];
}

/** Lists and quotations in each other; marked calls itself for each, and stumbles over thousands. */
export const DEEPEST = 32;
const TOO_DEEP = new RegExp(
  String.raw`^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*){${DEEPEST + 1}}.*$`,
  'm',
);

/** The first line that begins with too many signs of lists and quotations. */
export const tooDeepIn = (text: string): string | undefined => TOO_DEEP.exec(text)?.[0];

/** Reads a chapter's Markdown into blocks; what a booklet cannot print (HTML, code) is left out and named. */
export function readMarkdown(text: string): Chapter {
  const blocks: Block[] = [];
  const unprintable: Unprintable[] = [];
  const slips: Slip[] = [];
  for (const token of new Marked().lexer(text)) {
    const refused = unprintableIn(token);
    for (const each of refused) unprintable.push(each);
    for (const each of slipsIn(token)) slips.push(each);
    const block = refused.length === 0 ? readBlock(token) : undefined;
    if (block !== undefined) blocks.push(block);
  }
  return { blocks: joinNotes(blocks), unprintable, slips };
}

function readBlock(token: Token): Block | undefined {
  switch (token.type) {
    case 'hr':
      return { kind: 'page-break' };
    case 'heading':
      return heading(token as Tokens.Heading);
    case 'paragraph':
      return paragraph(token as Tokens.Paragraph);
    case 'list':
      return list(token as Tokens.List);
    case 'table':
      return table(token as Tokens.Table);
    case 'blockquote':
      return callout(token as Tokens.Blockquote);
    default:
      return undefined;
  }
}

const OWN_ANCHOR = /\s*\{#([\p{L}\p{N}-]+)\}\s*$/u;

/** `## Title {#anchor}` has an anchor of its own: links to it hold, whatever the title becomes. */
function heading({ text, tokens, depth }: Tokens.Heading): Block {
  const level = depth === 1 ? 1 : depth === 2 ? 2 : 3;
  const own = OWN_ANCHOR.exec(text);
  const words = own === null ? tokens : Lexer.lexInline(text.slice(0, own.index));
  return {
    kind: 'heading',
    level,
    text: inlineMarkup(words),
    anchor: own?.[1] ?? anchorOf(plainText(tokens)),
  };
}

function paragraph(token: Tokens.Paragraph): Block {
  if (!isFigure(token)) return { kind: 'paragraph', text: inlineMarkup(token.tokens) };
  const images = token.tokens.filter((inner): inner is Tokens.Image => inner.type === 'image');
  const pictures = images.map(({ href, text }) => ({ target: href, caption: text }));
  return { kind: 'figure', pictures, notes: [] };
}

function list({ ordered, start, items }: Tokens.List): Block {
  const texts = items.map((item) => textsIn(item.tokens).join(HARD_BREAK));
  return ordered
    ? { kind: 'steps', first: start === '' ? 1 : start, items: texts }
    : { kind: 'bullets', items: texts };
}

/** The paragraphs of an item or a box; what is tightly written has one that is no paragraph by name. */
const textsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter(({ type }) => type === 'paragraph' || type === 'text')
    .map((token) => inlineMarkup('tokens' in token && token.tokens ? token.tokens : [token]));

function table({ header, rows }: Tokens.Table): Block {
  const cell = ({ tokens }: Tokens.TableCell) => inlineMarkup(tokens);
  return { kind: 'table', header: header.map(cell), rows: rows.map((row) => row.map(cell)) };
}

const CALLOUT = /^\[!(\w+)\][ \t]*(.*)(?:\n|$)/;

/** `> [!NOTE] Title` as GitHub writes it; a bare quotation is a note without a title. */
function callout({ text }: Tokens.Blockquote): Block {
  const sign = CALLOUT.exec(text);
  const body = sign === null ? text : text.slice(sign[0].length);
  const type = sign?.[1]?.toLowerCase() ?? 'note';
  const title = sign?.[2]?.trim() ?? '';
  return { kind: 'callout', type, title, paragraphs: textsIn(new Marked().lexer(body)) };
}
