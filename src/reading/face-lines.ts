import type { Pt } from '../units.js';
import type { FaceGroup, FaceNode, Piece } from './face-nodes.js';

/** What is read in one go, or a table. */
export type FaceLine =
  | { readonly kind: 'line'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'table';
      readonly header: readonly FaceNode[];
      readonly rows: readonly (readonly FaceNode[])[];
    };

type Pieces = Extract<FaceLine, { kind: 'line' }>;

export interface Setting {
  /** Text of this size and more is a heading. */
  readonly headingSize: Pt;
  readonly icon: (name: string) => string;
}

/** Longer words in front of a blank are a text of their own, not its name. */
const LONGEST_LABEL = 80;

/** The lines of a face in the order in which they are read. */
export function linesOf(node: FaceNode, setting: Setting): readonly FaceLine[] {
  switch (node.kind) {
    case 'text':
    case 'blank':
    case 'tick':
      return [{ kind: 'line', pieces: [node] }];
    case 'icon':
      return [{ kind: 'line', pieces: [{ kind: 'text', text: setting.icon(node.name), size: 0 }] }];
    case 'table':
      return [node];
    case 'group':
      return groupLines(node, setting);
  }
}

function groupLines({ flow, children }: FaceGroup, setting: Setting): readonly FaceLine[] {
  const parts = children.map((child) => linesOf(child, setting));
  const isOneLine = parts.every((lines) => lines.length <= 1 && lines.every(({ kind }) => kind === 'line'));
  if (flow === 'row' && isOneLine) {
    const pieces = piecesOf(parts.flat());
    return pieces.length === 0 ? [] : splitHeading({ kind: 'line', pieces }, setting);
  }
  if (flow === 'items') {
    const merged = isOneLine ? piecesOf(parts.flat()) : [];
    const isShort = merged.every((piece) => piece.kind === 'text') && lengthOf(merged) <= LONGEST_LABEL;
    return isShort && merged.length > 0 ? [{ kind: 'line', pieces: merged }] : parts.flat();
  }
  return joined(labelled(parts.flat()), setting);
}

const piecesOf = (lines: readonly FaceLine[]): readonly Piece[] =>
  lines.flatMap((line) => (line.kind === 'line' ? line.pieces : []));

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0);

/** Words in large type with smaller ones after them: a heading, and what follows it. */
function splitHeading(line: Pieces, { headingSize }: Setting): readonly FaceLine[] {
  const [first, second] = line.pieces;
  const isHeading = first?.kind === 'text' && first.size >= headingSize;
  if (!isHeading || second?.kind !== 'text' || second.size >= headingSize) return [line];
  return [
    { kind: 'line', pieces: [first] },
    { kind: 'line', pieces: line.pieces.slice(1) },
  ];
}

/** A line to write on with what belongs there below it, or a number over its name. */
function labelled(lines: readonly FaceLine[]): readonly FaceLine[] {
  const [line, label] = lines;
  if (lines.length !== 2 || line?.kind !== 'line' || label?.kind !== 'line') return lines;
  const isLine = line.pieces.every(({ kind }) => kind === 'blank');
  const [first, ...more] = line.pieces;
  const isLabel = label.pieces.length === 1 && label.pieces[0]?.kind === 'text';
  if (isLine && isLabel) return [{ kind: 'line', pieces: [...label.pieces, ...line.pieces] }];
  // A number and what it counts.
  const isNumber = first?.kind === 'text' && more.length === 0 && !/\p{L}/u.test(first.text);
  return isNumber && isLabel ? [{ kind: 'line', pieces: [...line.pieces, ...label.pieces] }] : lines;
}

/** What is to be filled in stands with its name. */
function joined(lines: readonly FaceLine[], setting: Setting): readonly FaceLine[] {
  const out: FaceLine[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before?.kind === 'line' && line.kind === 'line' && belongs(before, line, setting))
      out[out.length - 1] = { kind: 'line', pieces: [...before.pieces, ...line.pieces] };
    else out.push(line);
  }
  return out;
}

function belongs({ pieces: before }: Pieces, { pieces }: Pieces, { headingSize }: Setting): boolean {
  if (pieces[0]?.kind !== 'blank') return false;
  const isMore = pieces.every(({ kind }) => kind === 'blank') && before.at(-1)?.kind === 'blank';
  const [label] = before;
  const isLabel =
    before.length === 1 &&
    label?.kind === 'text' &&
    label.size < headingSize &&
    label.text.length <= LONGEST_LABEL;
  return isMore || isLabel;
}
