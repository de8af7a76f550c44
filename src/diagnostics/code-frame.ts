import type { Place } from './diagnostic.js';
import { displayWidth } from './display-width.js';
import { showControls } from './show-controls.js';

/** One line of a code frame: a line of the file, or the carets below one. */
export interface FrameLine {
  readonly kind: 'source' | 'marks';
  /** Line number for `source`, empty for `marks`; not padded. */
  readonly number: string;
  readonly text: string;
}

interface FrameLook {
  /** Repeated below the range: `^` for the place itself, `-` for a related one. */
  readonly mark?: string;
  /** Columns a line may take before it is cut on both sides of the range. */
  readonly width?: number;
  /** Whether the line before the range is shown too. */
  readonly before?: boolean;
}

const TAB = '  ';
const CUT = '…';

/**
 * The lines around a place with marks under it. Tabs are shown as two spaces, control characters as pictures, and
 * marks count in columns of a terminal, so that they stand right below letters of any script.
 */
export function codeFrame(text: string, place: Place, look: FrameLook = {}): readonly FrameLine[] {
  const { mark = '^', width = 100, before = true } = look;
  const line = lineAt(text, place.start.offset);
  const from = place.start.offset - line.from;
  const to = Math.min(Math.max(place.end.offset - line.from, from), line.text.length);
  const piece = cutAround(line.text, { from, to }, width);
  const lead = displayWidth(visible(piece.text.slice(0, piece.from)));
  const length = displayWidth(visible(piece.text.slice(piece.from, piece.to)));
  const frame: FrameLine[] = [
    { kind: 'source', number: String(place.start.line), text: visible(piece.text) },
    { kind: 'marks', number: '', text: ' '.repeat(lead) + mark.repeat(Math.max(1, length)) },
  ];
  const above = before && line.from > 0 ? lineAt(text, line.from - 1).text : '';
  if (above.trim() === '') return frame;
  const shown = visible(cutAround(above, { from: 0, to: 0 }, width).text);
  return [{ kind: 'source', number: String(place.start.line - 1), text: shown }, ...frame];
}

function lineAt(text: string, offset: number): { from: number; text: string } {
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end === -1 ? undefined : end);
  return { from, text: line.endsWith('\r') ? line.slice(0, -1) : line };
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Long lines keep what stands around the range; `…` says that something was left out. */
function cutAround(text: string, range: { from: number; to: number }, width: number): Piece {
  if (text.length <= width) return { text, ...range };
  const start = range.from < width * 0.6 ? 0 : range.from - Math.floor(width * 0.4);
  const end = Math.min(text.length, start + width);
  const head = start > 0 ? CUT : '';
  const moved = head.length - start;
  return {
    text: head + text.slice(start, end) + (end < text.length ? CUT : ''),
    from: range.from + moved,
    to: Math.min(range.to, end) + moved,
  };
}

const visible = (text: string): string => showControls(text.replaceAll('\t', TAB));
