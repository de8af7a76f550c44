import type { PathItem, Stroke } from '../frame.js';
import type { Content } from './content.js';
import { round3, round5 } from './numbers.js';
import type { Tools } from './tools.js';

/** Writes a shape: filled first, then stroked. */
export function writePath(
  item: PathItem,
  content: Content,
  { inks, gradients, path, overprint }: Tools,
): void {
  const { fill, stroke, evenOdd } = item;
  if (fill === undefined && !stroke) return;
  overprint(content, false);
  if (typeof fill === 'string') content.set('fill', inks.fill(fill));
  else if (fill) content.set('fill', gradients.fill(fill, content));
  if (stroke) {
    content.set('stroke', inks.stroke(stroke.color));
    content.set('line', lineOperators(stroke));
  }
  content.paint(path(item.d) + paintOperator(fill !== undefined, stroke !== undefined, evenOdd ?? false));
}

/** All of a line at once: width, cap, round joins, and no dash unless the stroke has one. */
const lineOperators = ({ width, cap, dash = [] }: Stroke): string =>
  `${round5(width)} w ${cap === 'round' ? 1 : 0} J 1 j [${dash.map(round3).join(' ')}] 0 d`;

function paintOperator(fills: boolean, strokes: boolean, evenOdd: boolean): string {
  if (!fills) return 'S';
  return (strokes ? 'B' : 'f') + (evenOdd ? '*' : '');
}
