import type { Token, Tokens } from 'marked';

/** Something that Markdown reads in another way than it was meant; `written` is the line as it stands there. */
export type Slip = {
  readonly written: string;
} /** `head` is the first line of the table, for rows that a hole has filled. */ & (
  | { readonly what: 'row'; readonly found: number; readonly columns: number; readonly head: string }
  | { readonly what: 'table' }
  | { readonly what: 'heading'; readonly better: string }
);

/** What is hardly meant as it stands: rows longer or shorter than their table, and tables and headings that are none. */
export function slipsIn(token: Token): readonly Slip[] {
  if (token.type === 'table') return unevenRows(token as Tokens.Table);
  if (token.type !== 'paragraph') return [];
  const lines = token.raw.trim().split('\n');
  const [first = ''] = lines;
  if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
    return [{ what: 'table', written: first.trim() }];
  }
  return lines
    .filter((line) => /^#{2,6}[\p{L}\p{N}]/u.test(line))
    .map((line) => ({ what: 'heading', written: line, better: line.replace(/^#+/, '$& ') }));
}

function unevenRows({ raw, header }: Tokens.Table): readonly Slip[] {
  const [head = '', , ...rows] = raw.trim().split('\n');
  return rows
    .map(
      (row): Slip => ({
        what: 'row',
        written: row.trim(),
        found: cellsIn(row),
        columns: header.length,
        head: head.trim(),
      }),
    )
    .filter((slip) => slip.what === 'row' && slip.found !== slip.columns);
}

const cellsIn = (row: string): number =>
  row
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
