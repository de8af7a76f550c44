import type { Size } from '../../units.js';
import { type Arrange, fitTexts, holderOf } from './fit-texts.js';
import { linesIn } from './fitting-text.js';
import { eachInFlow, type LayoutBox } from './layout-box.js';
import type { Growth } from './layout-context.js';
import { reportOverflows } from './report-overflows.js';
import { reportSmallest } from './report-smallest.js';
import { mirrorFlow, type RootSize, runFlow, showTexts } from './run-flow.js';
import { sizeBetweenEdges } from './size-between-edges.js';
import { tidy } from './tidy.js';

interface Arranging {
  readonly growth: Growth;
  /** Puts the box's own corner in its place, once its size is known. */
  readonly settle?: () => void;
}

/** Places a box of known or open size and everything in it; its own corner stays where it is. */
export function arrangeBox(box: LayoutBox, size: RootSize, { growth, settle }: Arranging): void {
  box.fixed.x ||= size.width !== undefined;
  box.fixed.y ||= size.height !== undefined;
  const fitted = (arrange: Arrange) =>
    fitTexts(box, (stepped) => {
      arrange(stepped);
      settle?.();
    });
  const overflows =
    box.flowing.length > 0 ? withFlex(box, size, { growth, fitted }) : fitted(() => sizeAlone(box, size));
  const report =
    overflows.length > 0
      ? reportOverflows(overflows, growth.context.cardLabel)
      : reportSmallest(box, growth.context.cardLabel);
  growth.problems.push(...report);
  for (const overflow of overflows) (overflow.alone ? overflow.box : holderOf(overflow)).overflows = true;
  eachInFlow(box, (holder) => {
    for (const child of holder.children) if (child.placed) placeBox(child, holder.at, growth);
  });
}

interface Fitting {
  readonly growth: Growth;
  readonly fitted: (arrange: Arrange) => ReturnType<typeof fitTexts>;
}

function withFlex(box: LayoutBox, size: RootSize, { growth, fitted }: Fitting): ReturnType<typeof fitTexts> {
  const mirror = mirrorFlow(box, size, growth.context.flexbox);
  return fitted((stepped) => {
    if (stepped) showTexts(mirror);
    runFlow(mirror);
  });
}

/** The size of a box with nothing in its flow. */
function sizeAlone({ at, text, padding }: LayoutBox, { width, height, maxWidth }: RootSize): void {
  const laid = text === undefined ? undefined : linesIn(text, width ?? maxWidth);
  at.width = tidy(width ?? laid?.width ?? padding.left + padding.right);
  at.height = tidy(height ?? laid?.height ?? padding.top + padding.bottom);
}

/** Places a box by its edges in its parent's box: no flow has a say in it. */
function placeBox(box: LayoutBox, parent: Size, growth: Growth): void {
  const { place, margin, at } = box;
  const settle = () => {
    const fromRight = place.x === undefined && place.right !== undefined;
    const fromBottom = place.y === undefined && place.bottom !== undefined;
    at.x = tidy(
      fromRight ? parent.width - (place.right ?? 0) - margin.right - at.width : (place.x ?? 0) + margin.left,
    );
    at.y = tidy(
      fromBottom
        ? parent.height - (place.bottom ?? 0) - margin.bottom - at.height
        : (place.y ?? 0) + margin.top,
    );
  };
  arrangeBox(box, sizeBetweenEdges(box, parent), { growth, settle });
}
