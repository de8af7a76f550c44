import { type Checked, type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { Frame } from '../frame.js';
import type { Placement, Sheet } from '../sheet.js';
import { grow } from './boxes.js';
import { roomForMarks } from './crop-marks.js';
import { narrowest, overlapOf, planTiles, type TileAt, type Tiling } from './plan-tiles.js';
import { doesNotFit, type SheetJob, type TilesPrint } from './sheet-job.js';
import { tileMarks } from './tile-marks.js';

/** How a board is cut; with an `overlap` each tile repeats that much of its neighbours on the right and below. */
export type TilesOptions = TilesPrint & { readonly overlap?: number | undefined };

/**
 * A board on several sheets, row by row: its margins on the left and at the top are cut off, those on the right and
 * at the bottom are glued under the next tile. Reports `sheet/does-not-fit`, and warns where marks have no room.
 */
export function imposeTiles(board: Frame, print: TilesOptions, job: SheetJob): Checked<readonly Sheet[]> {
  const { columns, rows, scale, paper, overlap = 0 } = print;
  const picture = { width: board.width * scale, height: board.height * scale };
  const tiling = planTiles({ picture, columns, rows, overlap }, paper);
  if (!tiling) {
    const format = { width: picture.width / columns + overlap, height: picture.height / rows + overlap };
    return { value: undefined, problems: [doesNotFit(job, { what: 'tile', format, paper, margin: 0 })] };
  }
  const sheets = tilesOf(tiling).map((at) => ({
    ...tiling.paper,
    placements: [placeTile(board, scale, { at, tiling })],
    marks: tileMarks(at, tiling, job),
  }));
  return { value: sheets, problems: narrowMargin(tiling, job) };
}

const tilesOf = ({ columns, rows }: Tiling): readonly TileAt[] =>
  Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));

interface TileOfBoard {
  readonly at: TileAt;
  readonly tiling: Tiling;
}

function placeTile(frame: Frame, scale: number, { at, tiling }: TileOfBoard): Placement {
  const { tile } = tiling;
  return {
    frame,
    x: tile.x - at.column * tile.width,
    y: tile.y - at.row * tile.height,
    rotate: 0,
    scale,
    clip: grow(tile, overlapOf(at, tiling)),
  };
}

function narrowMargin(tiling: Tiling, { product, place }: SheetJob): readonly Diagnostic[] {
  const [room, needed] = [narrowest(tiling), roomForMarks(0)];
  if (room >= needed) return [];
  const facts = { product: product.title, what: 'tile', room, needed } as const;
  return [problem('sheet/no-room-for-marks', facts, { severity: 'warning', place })];
}
