import type { Frame } from '../frame.js';
import type { Sheet } from '../sheet.js';
import { onAllEdges, shift } from './boxes.js';
import { clipCards } from './clip-cards.js';
import { controlBar } from './control-bar.js';
import { type CutLayout, cropMarks } from './crop-marks.js';
import { foldMark } from './fold-mark.js';
import type { CardFaces } from './impose-pages.js';
import { findLanes } from './margin-lanes.js';
import { placeFrame, type Spot } from './place-frame.js';
import type { Grid } from './plan-grid.js';
import type { GridPrint, SheetJob } from './sheet-job.js';
import { sheetLabel } from './sheet-label.js';
import { behind, foldOver, type TurnOver, turnOfBacks, turnOver } from './turn-over.js';

/** What all sheets of one grid share. */
export interface GridPress {
  readonly grid: Grid;
  readonly print: GridPrint;
  readonly job: SheetJob;
}

/** The cards of one piece of paper. */
export interface Batch {
  readonly cards: readonly CardFaces[];
  readonly n: number;
  readonly total: number;
  readonly hasBacks: boolean;
}

/** A place on the sheet and what is printed there; no frame where a card has no back. */
interface Face extends Spot {
  readonly frame: Frame | undefined;
}

/** The front of one piece of paper, and its back if the print has one. */
export function sidesOf(batch: Batch, press: GridPress): readonly Sheet[] {
  const { print, grid } = press;
  const fronts = frontsOf(batch, press);
  const backs = (turn: TurnOver) => backsOf(batch, fronts, turn);

  if (print.sides === 'gutterfold')
    return [foldedSide([...fronts, ...backs(foldOver(grid.paper))], batch, press)];
  const front = frontSide(fronts, batch, press);
  if (print.sides === 'fronts' || !batch.hasBacks) return [front];
  return [front, backSide(backs(turnOver(grid.paper, print.flip)), batch, press)];
}

function frontsOf({ cards }: Batch, { grid, print, job }: GridPress): readonly Face[] {
  const clips = clipCards(grid, cards.length, { bleed: job.product.bleed, gutter: print.gutter });
  return cards.flatMap(({ front }, index) => {
    const [box, clip] = [grid.cells[index], clips[index]];
    return box && clip ? [{ frame: front, box, clip, rotate: 0 }] : [];
  });
}

const backsOf = ({ cards }: Batch, fronts: readonly Face[], turn: TurnOver): readonly Face[] =>
  fronts.map(({ box, clip }, index) => ({
    frame: cards[index]?.back,
    box: behind(box, turn),
    clip: behind(clip, turn),
    rotate: turnOfBacks(turn),
  }));

function frontSide(faces: readonly Face[], batch: Batch, press: GridPress): Sheet {
  const { job } = press;
  return sideOf(faces, press, [
    ...cutMarks(layoutOf(faces, press), job),
    ...wordsOf(faces, { ...batch, side: job.labels.fronts }, press),
  ]);
}

function foldedSide(faces: readonly Face[], batch: Batch, press: GridPress): Sheet {
  const { grid, job } = press;
  const layout = layoutOf(faces, press);
  return sideOf(faces, press, [
    ...cutMarks(layout, job),
    ...foldMark(grid.paper.width / 2, layout, job.markColor),
    ...wordsOf(faces, { ...batch, side: job.labels.frontsAndBacks }, press),
  ]);
}

/** Its crop marks move with the backs: held against the light, both sides show how far the printer is off. */
function backSide(unmoved: readonly Face[], batch: Batch, press: GridPress): Sheet {
  const { job, grid, print } = press;
  const faces = unmoved.map((face) => ({
    ...face,
    box: shift(face.box, print.backOffset),
    clip: shift(face.clip, print.backOffset),
  }));
  const layout = { ...layoutOf(faces, press), block: shift(grid.block, print.backOffset) };
  const [lane] = findLanes(layout, [['top'], ['left']]);
  return sideOf(faces, press, [
    ...cutMarks(layout, job),
    ...(lane ? [sheetLabel({ ...batch, side: job.labels.backs }, lane, job)] : []),
  ]);
}

/** The lines of a net say where to cut. */
const cutMarks = (layout: CutLayout, { product, markColor }: SheetJob): Sheet['marks'] =>
  product.tuckBox ? [] : cropMarks(layout, markColor);

function wordsOf(faces: readonly Face[], number: Batch & { side: string }, press: GridPress): Sheet['marks'] {
  const [first, second] = findLanes(layoutOf(faces, press), [
    ['top', 'bottom'],
    ['left', 'right'],
  ]);
  return [
    ...(first ? [sheetLabel(number, first, press.job)] : []),
    ...(second ? [controlBar(second, press.job)] : []),
  ];
}

const layoutOf = (faces: readonly Face[], { grid, job }: GridPress): CutLayout => ({
  paper: grid.paper,
  block: grid.block,
  over: onAllEdges(job.product.bleed),
  cuts: faces.map(({ box }) => box),
  away: 4,
});

const sideOf = (faces: readonly Face[], { grid }: GridPress, marks: Sheet['marks']): Sheet => ({
  ...grid.paper,
  placements: faces.flatMap(({ frame, ...spot }) => (frame ? [placeFrame(frame, spot)] : [])),
  marks,
});
