import type { ElementOf } from '../press/template/element.js';
import type { Theme } from '../project/theme.js';
import type { Pt } from '../units.js';
import type { ReadingBlock } from './document.js';
import { type FaceLine, linesOf, type Setting } from './face-lines.js';
import { type FaceNode, faceNodes } from './face-nodes.js';
import type { ReadingWords } from './reading-words.js';
import { sentence } from './say-pieces.js';

interface Desk {
  readonly theme: Theme;
  readonly words: ReadingWords;
  /** Level of the headings on the face. */
  readonly level: number;
  /** What was said before the face is read. */
  readonly said: readonly string[];
  /** Begins the names of headings as places. */
  readonly anchor: string;
}

/** How much larger than running text a heading is set. */
const HEADING = 1.25;

/**
 * What faces say, for those who cannot see them: texts in the order of the template, large ones as headings; what is
 * filled in by hand as lists and tables of names with a note.
 */
export function faceBlocks(faces: readonly ElementOf<'face'>[], desk: Desk): readonly ReadingBlock[] {
  const nodes = faces.map((face) => faceNodes(face, desk));
  const setting: Setting = { headingSize: HEADING * bodySize(nodes), icon: desk.words.icon };
  const lines = nodes.flatMap((node) => linesOf(node, setting));
  const said = new Set(desk.said.map(bare));
  const blocks: ReadingBlock[] = [];
  let open: FaceLine[] = [];
  const close = () => {
    blocks.push(...listOrTable(open, desk.words));
    open = [];
  };
  for (const line of lines) {
    if (line.kind === 'line' && line.pieces.some(({ kind }) => kind !== 'text')) {
      open.push(line);
      continue;
    }
    if (line.kind === 'line' && said.has(bare(sentence(line.pieces, desk.words)))) continue;
    if (line.kind === 'line' && isHead(line) && isFollowedByForm(lines, line)) {
      close();
      open.push(line);
      continue;
    }
    close();
    blocks.push(...blockOf(line, blocks.length, { ...desk, ...setting }));
  }
  close();
  return blocks;
}

const bare = (text: string): string => text.replaceAll(/[*\\]/g, '').trim().toLowerCase();

/** The size most letters are set in. */
function bodySize(nodes: readonly FaceNode[]): Pt {
  const letters = new Map<Pt, number>();
  const count = (node: FaceNode): void => {
    if (node.kind === 'text') letters.set(node.size, (letters.get(node.size) ?? 0) + node.text.length);
    if (node.kind === 'group') node.children.forEach(count);
    if (node.kind === 'table') [node.header, ...node.rows].flat().forEach(count);
  };
  nodes.forEach(count);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type Line = Extract<FaceLine, { kind: 'line' }>;

/** Several words side by side above places to fill in: the head of a table. */
const isHead = ({ pieces }: Line): boolean => pieces.length > 1;

function isFollowedByForm(lines: readonly FaceLine[], line: Line): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next?.kind === 'line' && columnsOf(next) !== undefined && fits(line, next);
}

/** Places to fill in behind one name, as many as a row of a table has. */
function columnsOf({ pieces: [first, ...rest] }: Line): number | undefined {
  const isRow = first?.kind === 'text' && rest.length > 1 && rest.every(({ kind }) => kind === 'blank');
  return isRow && rest.length < MOST_COLUMNS ? rest.length : undefined;
}

/** More would be a word wide each. */
const MOST_COLUMNS = 7;

const fits = (head: Line, row: Line): boolean => {
  const columns = columnsOf(row) ?? 0;
  return head.pieces.length === columns || head.pieces.length === columns + 1;
};

function listOrTable(lines: readonly FaceLine[], words: ReadingWords): readonly ReadingBlock[] {
  const rows = lines.flatMap((line) => (line.kind === 'line' ? [line] : []));
  const [head, ...rest] = rows;
  if (head === undefined) return [];
  const note = `(${words.blank})`;
  if (isHead(head) && head.pieces.every(({ kind }) => kind === 'text')) {
    const own = rest.findIndex((row) => !fits(head, row));
    const inTable = own === -1 ? rest : rest.slice(0, own);
    const names = head.pieces.map((piece) => sentence([piece], words));
    const [firstRow] = inTable;
    const columns = firstRow === undefined ? 0 : (columnsOf(firstRow) ?? 0);
    const table: ReadingBlock = {
      kind: 'table',
      header: names.length === columns ? ['', ...names] : names,
      rows: inTable.map(({ pieces: [name, ...blanks] }) => [
        name === undefined ? '' : sentence([name], words),
        ...blanks.map(() => note),
      ]),
    };
    return [table, ...listOrTable(rest.slice(inTable.length), words)];
  }
  const items = rows.map(({ pieces }) => ({ label: '•', text: sentence(pieces, words), below: [] }));
  return [{ kind: 'list', ordered: false, items }];
}

/** Headings are short; a long text in large type is a text. */
const LONGEST_HEADING = 90;

function blockOf(
  line: FaceLine,
  index: number,
  { words, level, anchor, headingSize, icon }: Desk & Setting,
): readonly ReadingBlock[] {
  if (line.kind === 'table') {
    const cell = (node: FaceNode): string =>
      linesOf(node, { headingSize, icon })
        .flatMap((inner) => (inner.kind === 'line' ? [sentence(inner.pieces, words)] : []))
        .join(' ');
    return [{ kind: 'table', header: line.header.map(cell), rows: line.rows.map((row) => row.map(cell)) }];
  }
  const text = sentence(line.pieces, words);
  const [only] = line.pieces;
  const isHeading =
    line.pieces.length === 1 &&
    only?.kind === 'text' &&
    only.size >= headingSize &&
    text.length <= LONGEST_HEADING;
  return isHeading
    ? [{ kind: 'heading', level, text, anchor: `${anchor}/${index}` }]
    : [{ kind: 'paragraph', text }];
}
