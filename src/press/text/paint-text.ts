import type { TextStyle } from '../../project/theme.js';
import { MM_PER_PT, type Mm, type Pt } from '../../units.js';
import type { ColorName, FrameItem, GroupItem, LinkItem } from '../frame.js';
import { isWebAddress } from '../web-address.js';
import type { LaidText } from './break-lines.js';
import type { IconRun, LineRun, WordRun } from './line-runs.js';

/** Side of the square an `IconPainter` fills: large, so that coordinates rounded to 0.01 mm stay fine when scaled down. */
export const ICON_SQUARE: Mm = 10;

/**
 * Items of an icon that fill the square from (0, 0) to (ICON_SQUARE, ICON_SQUARE). Must return the same array for the
 * same name and colour, so that the writer can store it once.
 */
export type IconPainter = (name: string, color: ColorName) => readonly FrameItem[];

export interface TextBox {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly align: 'start' | 'center' | 'end';
  readonly size: Pt;
  readonly color: ColorName;
  readonly boldColor?: ColorName | undefined;
  readonly iconColor?: ColorName | undefined;
  readonly icons: IconPainter;
  readonly style: Pick<TextStyle, 'letterSpacing'>;
}

/** Above the baseline, in em: the middle between that of small letters and that of capitals. */
const ICON_MIDDLE = 0.31;

const SHARE_BEFORE = { start: 0, center: 0.5, end: 1 };

/** Draws laid-out text with its first line at the top of a box. */
export function paintText(laid: LaidText, at: TextBox): readonly FrameItem[] {
  const items: FrameItem[] = [];
  for (const [index, line] of laid.lines.entries()) {
    const x = at.x + (at.width - line.width) * SHARE_BEFORE[at.align];
    const top = at.y + index * laid.leading;
    for (const run of line.runs) {
      const place = { x: x + run.x, top, baseline: top + laid.baseline, height: laid.leading };
      items.push(run.kind === 'icon' ? icon(run, place, at) : words(run, place, at));
      const to = leadsTo(run.link);
      if (to !== undefined) items.push(link(run, to, place));
    }
  }
  return items;
}

interface RunPlace {
  readonly x: Mm;
  readonly top: Mm;
  readonly baseline: Mm;
  readonly height: Mm;
}

function words(run: WordRun, { x, baseline }: RunPlace, at: TextBox): FrameItem {
  return {
    kind: 'text',
    x,
    baseline,
    size: at.size,
    color: run.emphasis === 'bold' ? (at.boldColor ?? at.color) : at.color,
    words: run.words,
    spaceAfter: run.spaceAfter,
    letterSpacing: at.style.letterSpacing * at.size * MM_PER_PT,
  };
}

function icon(run: IconRun, { x, baseline }: RunPlace, at: TextBox): GroupItem {
  return {
    kind: 'group',
    items: at.icons(run.icon, at.iconColor ?? at.color),
    x,
    y: baseline - ICON_MIDDLE * at.size * MM_PER_PT - run.width / 2,
    scale: run.width / ICON_SQUARE,
    repeated: true,
  };
}

/** Where a click leads: an anchor without its `#`, or an address. The language of words leads nowhere. */
function leadsTo(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  return link.startsWith('#') ? link.slice(1) : isWebAddress(link) ? link : undefined;
}

function link(run: LineRun, to: string, { x, top, height }: RunPlace): LinkItem {
  return { kind: 'link', box: { x, y: top, width: run.width, height }, to };
}
