import type { PathItem, Stroke } from '../frame.js';
import type { Content } from './content.js';
import { round3, round5 } from './numbers.js';
import type { Tools } from './tools.js';

/** Writes a shape: filled first, then stroked. */
export function writePath(
  item: PathItem,
  content: Content,
  { inks, gradients, path, overprint, dieLines }: Tools,
): void {
  const { fill, stroke, evenOdd, die } = item;
  if (die) {
    content.save();
    overprint(content, dieLines.spot);
    dieLines.draw(die, path(item.d), content);
    content.restore();
    return;
  }
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

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** All of a line at once: width, cap, joins, and no dash unless the stroke has one. */
function lineOperators({ width, cap = 'butt', join = 'round', ...more }: Stroke): string {
  const { dash = [], dashPhase = 0, miterLimit = 10 } = more;
  const dashed = `[${dash.map(round3).join(' ')}] ${round3(dashPhase)} d`;
  const limit = join === 'miter' ? ` ${round3(miterLimit)} M` : '';
  return `${round5(width)} w ${CAPS[cap]} J ${JOINS[join]} j${limit} ${dashed}`;
}

function paintOperator(fills: boolean, strokes: boolean, evenOdd: boolean): string {
  if (!fills) return 'S';
  return (strokes ? 'B' : 'f') + (evenOdd ? '*' : '');
}
