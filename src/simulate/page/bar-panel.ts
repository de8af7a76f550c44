import type { Box } from '../../units.js';
import type { Pen } from './pen.js';
import { heading } from './plot.js';

export interface Bar {
  readonly label: string;
  /** Any unit; bars of one panel are drawn in proportion. */
  readonly length: number;
  /** What stands at the end of the bar. */
  readonly value: string;
}

export interface Bars {
  readonly title: string;
  readonly note: string;
  readonly bars: readonly Bar[];
  /** Length of a bar that fills its room; the longest bar where absent. */
  readonly full?: number;
}

/** Labelled bars, one below the other. */
export function barPanel(pen: Pen, { title, note, bars, full }: Bars, box: Box): void {
  const area = heading(pen, title, '', box);
  if (note !== '') pen.text(note, { x: area.x, y: area.y - 1 }, { size: 6, ink: 'quiet' });
  const top = area.y + 2;
  const pitch = Math.min((area.height - 2) / Math.max(1, bars.length), 4.4);
  const size = pitch < 2.8 ? 5.5 : 6.5;
  const labels = Math.max(0, ...bars.map(({ label }) => pen.widthOf(label, { size }))) + 1.5;
  const values = Math.max(0, ...bars.map(({ value }) => pen.widthOf(value, { size }))) + 1;
  const room = area.width - labels - values;
  const most = full ?? Math.max(1e-9, ...bars.map(({ length }) => length));
  for (const [row, { label, length, value }] of bars.entries()) {
    const y = top + row * pitch;
    const middle = y + pitch / 2 - size * 0.225;
    pen.text(label, { x: area.x, y: middle }, { size });
    const width = (Math.min(length, most) / most) * room;
    pen.box({ x: area.x + labels, y: y + pitch * 0.18, width: room, height: pitch * 0.64 }, 'panel', 0.3);
    pen.box({ x: area.x + labels, y: y + pitch * 0.18, width, height: pitch * 0.64 }, 'main', 0.3);
    pen.text(value, { x: area.x + area.width, y: middle, align: 'end' }, { size, weight: 'bold' });
  }
}
