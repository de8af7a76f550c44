import type { FrameItem } from '../press/frame.js';
import type { Tag } from '../press/tagged.js';
import { MARK_COLOR } from '../products/mark-color.js';
import { MM_PER_PT, type Mm } from '../units.js';
import type { ReadingBlock } from './document.js';
import type { Flow } from './lay-out.js';
import { type LineText, setLines } from './set-lines.js';
import { headingStyle, textStyle } from './type-styles.js';

interface Place {
  readonly parent: Tag;
  readonly left: Mm;
  readonly width: Mm;
}

/** Draws a table row by row: a header cell on top of each column, the first cell of a row its header. */
export function drawTable(
  { header, rows }: Extract<ReadingBlock, { kind: 'table' }>,
  flow: Flow,
  { parent, left, width }: Place,
): void {
  const table: Tag = { type: 'Table', parent };
  const count = Math.max(header.length, ...rows.map((row) => row.length));
  const columns = shares([header, ...rows], count).map((share) => share * width);
  const draw = (cells: readonly string[], isHeader: boolean): void => {
    const row: Tag = { type: 'TR', parent: table };
    drawRow(flow, {
      cells: Array.from({ length: count }, (_, index) => cells[index] ?? ''),
      columns,
      left,
      row,
      isHeader,
    });
  };
  if (header.some((cell) => cell !== '')) draw(header, true);
  for (const row of rows) draw(row, false);
}

interface Row {
  readonly cells: readonly string[];
  readonly columns: readonly Mm[];
  readonly left: Mm;
  readonly row: Tag;
  readonly isHeader: boolean;
}

function drawRow(flow: Flow, { cells, columns, left, row, isHeader }: Row): void {
  const { desk } = flow;
  const padding = 0.35 * desk.size * MM_PER_PT;
  const set = cells.map((cell, index): LineText => {
    const style = isHeader ? headingStyle(desk, 5) : textStyle(desk);
    return setLines(cell, { style, size: desk.size, width: (columns[index] ?? 0) - 2 * padding, desk });
  });
  const height = Math.max(...set.map((cell) => cell.height), desk.size * MM_PER_PT) + 2 * padding;
  flow.need(height);
  const top = flow.top;
  let x = left;
  for (const [index, cell] of set.entries()) {
    flow.moveTo(top + padding);
    flow.lines(cell, { tag: cellTag(row, { isHeader, index }), left: x + padding });
    x += columns[index] ?? 0;
  }
  flow.moveTo(top + height);
  flow.decorate([rule(left, top + height, x - left)]);
}

function cellTag(parent: Tag, { isHeader, index }: { isHeader: boolean; index: number }): Tag {
  if (isHeader) return { type: 'TH', parent, scope: 'Column' };
  return index === 0 ? { type: 'TH', parent, scope: 'Row' } : { type: 'TD', parent };
}

const rule = (x: Mm, y: Mm, width: Mm): FrameItem => ({
  kind: 'path',
  d: `M${x} ${y}L${x + width} ${y}`,
  stroke: { color: MARK_COLOR, width: 0.15 },
});

/** Columns as wide as their texts ask for; long ones less than in proportion. */
function shares(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.sqrt(Math.max(6, ...rows.map((row) => (row[column] ?? '').length))),
  );
  const sum = wanted.reduce((total, part) => total + part, 0);
  return wanted.map((part) => part / sum);
}
