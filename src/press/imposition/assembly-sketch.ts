import type { Box, Mm, Size } from '../../units.js';
import type { ColorName, FrameItem } from '../frame.js';
import type { Lane } from './margin-lanes.js';
import type { TileAt, Tiling } from './plan-tiles.js';
import { type Line, mm, strokeLines } from './stroke-lines.js';

const LONGEST: Mm = 20;

/** The sketch is the assembled board made as small as the lane is thick; `along` is its share of the lane. */
export function sketchSize(lane: Lane, { columns, rows, tile }: Tiling): Size & { readonly along: Mm } {
  const [width, height] = [columns * tile.width, rows * tile.height];
  const [across, along] = lane.rotate === 0 ? [height, width] : [width, height];
  const scale = Math.min(lane.thickness / across, LONGEST / along);
  return { width: width * scale, height: height * scale, along: along * scale };
}

/** The whole board with its cuts and this tile filled: upright like the picture, whichever way the words read. */
export function assemblySketch(
  lane: Lane,
  { at, tiling }: { readonly at: TileAt; readonly tiling: Tiling },
  color: ColorName,
): readonly FrameItem[] {
  const { width, height } = sketchSize(lane, tiling);
  const board = { ...startOf(lane, height), width, height };
  const cell = { width: width / tiling.columns, height: height / tiling.rows };
  const filled = { ...cell, x: board.x + at.column * cell.width, y: board.y + at.row * cell.height };
  return [
    { kind: 'path', d: rectangle(filled), fill: color },
    ...strokeLines(gridLines(board, tiling), color),
  ];
}

/** Top left corner on the sheet of what stands at the start of a lane. */
function startOf({ x, y, rotate }: Lane, height: Mm): { readonly x: Mm; readonly y: Mm } {
  return rotate === 270 ? { x, y: y - height } : { x, y };
}

function gridLines({ x, y, width, height }: Box, { columns, rows }: Tiling): readonly Line[] {
  const steps = (count: number) => Array.from({ length: count + 1 }, (_, index) => index / count);
  return [
    ...steps(columns).map((step): Line => [x + step * width, y, x + step * width, y + height]),
    ...steps(rows).map((step): Line => [x, y + step * height, x + width, y + step * height]),
  ];
}

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${mm(x)} ${mm(y)}L${mm(x + width)} ${mm(y)}L${mm(x + width)} ${mm(y + height)}L${mm(x)} ${mm(y + height)}Z`;
