import type { BlockOf } from './block.js';
import type { BlockPart } from './part.js';

/** A table this short is never cut. */
const SHORT = 6;

/** A header row and the rows under it. Where a long table is cut, two rows at least stand on either side. */
export function tableParts({ header, rows }: BlockOf<'table'>): readonly BlockPart[] {
  const columns = columnShares([header, ...rows]);
  const head = row(header, { columns, header: true });
  return [
    { ...head, keepWithNext: true },
    ...rows.map((cells, index) => ({
      ...row(cells, { columns, header: false }),
      header: head,
      goesOn: true,
      keepWithNext: staysWithNext(index, rows.length),
    })),
  ];
}

const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= SHORT || index === 0 || index === count - 2);

function row(cells: readonly string[], { columns, header }: { columns: string; header: boolean }): BlockPart {
  const words = cells.find((cell) => cell !== '') ?? '';
  return { part: 'table-row', values: { columns, cells, header }, words };
}

/** Letters on a line of a table as wide as a page: what narrow columns leave of it is for the wide ones. */
const LINE = 70;
/** A column of words this long is never wrapped for the sake of another. */
const NARROW = 16;
const PADDING = 2;

/** Narrow columns get the room of their longest text; wide ones share the rest, growing slower than their text. */
function columnShares(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map((row) => row.length));
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => lettersIn(row[column] ?? '') + PADDING)),
  );
  const isWide = (length: number): boolean => length > NARROW;
  const wide = longest.filter(isWide);
  const rest = LINE - longest.filter((length) => !isWide(length)).reduce((sum, length) => sum + length, 0);
  const weights = wide.reduce((sum, length) => sum + Math.sqrt(length), 0);
  const room = Math.max(rest, NARROW * wide.length);
  const shares = longest.map((length) => (isWide(length) ? (room * Math.sqrt(length)) / weights : length));
  return shares.map((share) => `${share.toFixed(1)}*`).join(' ');
}

/** An icon is about as wide as two letters. */
const lettersIn = (cell: string): number =>
  cell.replaceAll(/\{[\w-]+\}/g, '##').replaceAll(/\*|\[|\]\([^)]*\)/g, '').length;
