import type { Box } from '../../units.js';
import type { Frame, FrameItem } from '../frame.js';
import type { Placement, Sheet } from '../sheet.js';
import type { Content } from './content.js';
import { moved } from './matrix.js';
import { round3 } from './numbers.js';
import type { Tools } from './tools.js';
import { writeItems } from './write-items.js';

/**
 * Path data of so many characters is stored at once: another sheet may show it again, as the tiles of a board do, and
 * storing costs it nothing.
 */
const LARGE = 20_000;

/** Writes the operators of one sheet; remembers what it drew, to store what comes again. */
export type SheetWriter = (sheet: Sheet, content: Content) => void;

interface Drawing {
  readonly identity: object;
  readonly items: readonly FrameItem[];
  readonly bounds: Box;
}

export function sheetWriter(tools: Tools): SheetWriter {
  const drawn = new WeakSet<object>();

  // A drawing is stored from the second time on; within a sheet we look ahead and store it from the first.
  const write = ({ identity, items, bounds }: Drawing, content: Content, again: boolean): void => {
    tools.overprint(content, false);
    if (again || drawn.has(identity) || pathLength(items) >= LARGE) {
      tools.forms.draw({ identity, items, bounds, write: (form) => writeItems(items, form, tools) }, content);
    } else {
      writeItems(items, content, tools);
    }
    drawn.add(identity);
  };

  return (sheet, content) => {
    const repeated = framesPlacedTwice(sheet.placements);
    for (const placement of sheet.placements) {
      const { frame } = placement;
      content.save();
      if (!covers(placement.clip, sheet)) content.paint(`${rectangle(placement.clip)} W n`);
      content.move(moved(placement));
      write({ identity: frame, items: frame.items, bounds: inkBox(frame) }, content, repeated.has(frame));
      content.restore();
    }
    if (sheet.marks.length > 0) {
      write({ identity: sheet.marks, items: sheet.marks, bounds: paper(sheet) }, content, false);
    }
  };
}

function framesPlacedTwice(placements: readonly Placement[]): ReadonlySet<Frame> {
  const once = new Set<Frame>();
  const twice = new Set<Frame>();
  for (const { frame } of placements) (once.has(frame) ? twice : once).add(frame);
  return twice;
}

function pathLength(items: readonly FrameItem[]): number {
  let length = 0;
  for (const item of items) {
    if (item.kind === 'path') length += item.d.length;
    else if (item.kind === 'group' && !item.repeated) length += pathLength(item.items);
  }
  return length;
}

const inkBox = ({ width, height, bleed }: Frame): Box => ({
  x: -bleed,
  y: -bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

const paper = ({ width, height }: Sheet): Box => ({ x: 0, y: 0, width, height });

const covers = ({ x, y, width, height }: Box, sheet: Sheet): boolean =>
  x <= 0 && y <= 0 && x + width >= sheet.width && y + height >= sheet.height;

const rectangle = ({ x, y, width, height }: Box): string =>
  `${round3(x)} ${round3(y)} ${round3(width)} ${round3(height)} re`;
