import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Box, Mm, Size } from '../../units.js';
import type { Frame } from '../frame.js';
import type { Placement, Sheet } from '../sheet.js';
import { bothWays, centred, type Edges, grow, onAllEdges, roomAround } from './boxes.js';
import { type CutLayout, cropMarks } from './crop-marks.js';
import { foldMark } from './fold-mark.js';
import { findLanes } from './margin-lanes.js';
import { inMultiples, type PageRun } from './page-run.js';
import { placeFrame } from './place-frame.js';
import { doesNotFit, type SaddleStitchPrint, type SheetJob } from './sheet-job.js';
import { sheetLabel } from './sheet-label.js';

/**
 * Pages two by two on sheets to be printed on both sides, stacked, folded and stapled: fronts and backs in turns, for
 * a printer that turns over a vertical axis (on landscape paper, flip on the short edge). Thickness of the paper is
 * not allowed for: it matters beyond some forty pages. Reports `sheet/does-not-fit`.
 */
export function imposeSaddleStitch(
  run: PageRun,
  { paper: asked }: SaddleStitchPrint,
  job: SheetJob,
): Checked<readonly Sheet[]> {
  const { format } = job.product;
  const spread = { width: 2 * format.width, height: format.height };
  const paper = paperFor(spread, asked);
  if (!paper)
    return {
      value: undefined,
      problems: [doesNotFit(job, { what: 'spread', format: spread, paper: asked, margin: 0 })],
    };

  const pages = inMultiples(run, 4);
  const total = pages.length / 4;
  const sheets = Array.from({ length: total }, (_, index) => {
    const [front, back] = spreadsOf(pages, index);
    const press = { paper, spread: centred(spread, paper), job, n: index + 1, total };
    return [sideOf(front, job.labels.fronts, press), sideOf(back, job.labels.backs, press)];
  });
  return { value: sheets.flat(), problems: [] };
}

type Page = Frame | undefined;
type Spread = readonly [left: Page, right: Page];

function paperFor(spread: Size, asked: Size): Size | undefined {
  const [portrait, landscape] = bothWays(asked);
  return [landscape, portrait].find(({ width, height }) => spread.width <= width && spread.height <= height);
}

/** The outermost sheet holds the first and the last two pages; each further in takes the next from both ends. */
function spreadsOf(pages: readonly Page[], sheet: number): readonly [front: Spread, back: Spread] {
  const [first, last] = [2 * sheet, pages.length - 1 - 2 * sheet];
  return [
    [pages[last], pages[first]],
    [pages[first + 1], pages[last - 1]],
  ];
}

interface SpreadPress {
  readonly paper: Size;
  readonly spread: Box;
  readonly job: SheetJob;
  readonly n: number;
  readonly total: number;
}

function sideOf([left, right]: Spread, side: string, press: SpreadPress): Sheet {
  const { spread, paper, job } = press;
  const width = spread.width / 2;
  const over = bleedOnPaper(spread, press);
  const placements = [
    ...pageAt(left, { ...spread, width }, { ...over, right: 0 }),
    ...pageAt(right, { ...spread, x: spread.x + width, width }, { ...over, left: 0 }),
  ];

  const layout: CutLayout = { paper, block: spread, over, cuts: [spread], away: 4 };
  const [lane] = findLanes(layout, [['top'], ['left']]);
  const marks = [
    ...cropMarks(layout, job.markColor),
    ...foldMark(spread.x + width, layout, job.markColor),
    ...(lane ? [sheetLabel({ n: press.n, total: press.total, side }, lane, job)] : []),
  ];
  return { ...paper, placements, marks };
}

function bleedOnPaper(spread: Box, { paper, job }: SpreadPress): Edges {
  const bleed = onAllEdges(job.product.bleed);
  const room = roomAround(spread, paper);
  const less = (edge: keyof Edges): Mm => Math.min(bleed[edge], room[edge]);
  return { top: less('top'), right: less('right'), bottom: less('bottom'), left: less('left') };
}

const pageAt = (page: Page, box: Box, over: Edges): readonly Placement[] =>
  page ? [placeFrame(page, { box, clip: grow(box, over), rotate: 0 })] : [];
