import type { Box } from '../../units.js';
import type { Frame, FrameItem } from '../frame.js';
import type { Placement, Sheet } from '../sheet.js';
import type { Content } from './content.js';
import { moved } from './matrix.js';
import { round3 } from './numbers.js';
import type { Tools } from './tools.js';
import { writeItems } from './write-items.js';

/** A frame of so many items is stored at once: another sheet may show it again, and storing costs it nothing. */
const LARGE = 300;

/** Writes the operators of one sheet; remembers the frames it drew, to store those that come again. */
export type SheetWriter = (sheet: Sheet, content: Content) => void;

export function sheetWriter(tools: Tools): SheetWriter {
  const drawn = new WeakSet<Frame>();

  const writeFrame = (frame: Frame, content: Content, again: boolean): void => {
    if (again || drawn.has(frame) || countItems(frame.items) >= LARGE) {
      const write = (form: Content) => writeItems(frame.items, form, tools);
      tools.forms.draw({ identity: frame, bounds: inkBox(frame), write }, content);
    } else {
      writeItems(frame.items, content, tools);
    }
    drawn.add(frame);
  };

  return (sheet, content) => {
    const repeated = framesPlacedTwice(sheet.placements);
    for (const placement of sheet.placements) {
      const { frame } = placement;
      content.save();
      if (!covers(placement.clip, sheet)) content.paint(`${rectangle(placement.clip)} W n`);
      content.move(moved(placement));
      writeFrame(frame, content, repeated.has(frame));
      content.restore();
    }
    writeItems(sheet.marks, content, tools);
  };
}

function framesPlacedTwice(placements: readonly Placement[]): ReadonlySet<Frame> {
  const once = new Set<Frame>();
  const twice = new Set<Frame>();
  for (const { frame } of placements) (once.has(frame) ? twice : once).add(frame);
  return twice;
}

function countItems(items: readonly FrameItem[]): number {
  return items.reduce(
    (count, item) => count + 1 + (item.kind === 'group' && !item.repeated ? countItems(item.items) : 0),
    0,
  );
}

const inkBox = ({ width, height, bleed }: Frame): Box => ({
  x: -bleed,
  y: -bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

const covers = ({ x, y, width, height }: Box, sheet: Sheet): boolean =>
  x <= 0 && y <= 0 && x + width >= sheet.width && y + height >= sheet.height;

const rectangle = ({ x, y, width, height }: Box): string =>
  `${round3(x)} ${round3(y)} ${round3(width)} ${round3(height)} re`;
