import type { Frame, FrameItem, Paint, Stroke } from '../../src/press/frame.js';
import type { Box } from '../../src/units.js';

/** A frame as lines a reviewer can read, in drawing order; lengths in mm, rounded to 0.01. */
export function printFrame(frame: Frame): string {
  const bleed = frame.bleed === 0 ? '' : `  bleed ${round(frame.bleed)}`;
  const size = `face ${round(frame.width)} × ${round(frame.height)} mm${bleed}`;
  return [size, ...frame.items.flatMap((item) => printItem(item, '  '))].join('\n');
}

function printItem(item: FrameItem, indent: string): readonly string[] {
  switch (item.kind) {
    case 'path':
      return [`${indent}path   ${shortened(item.d)}${paintText(item.fill)}${strokeText(item.stroke)}`];
    case 'text': {
      const words = item.words.map(({ text }) => text).join(' ');
      return [
        `${indent}text   x ${round(item.x)}  baseline ${round(item.baseline)}  ${item.size} pt  ${item.color}  “${words}”`,
      ];
    }
    case 'image':
      return [`${indent}image  ${boxText(item.box)}  ${item.image.name}`];
    case 'group':
      return [
        `${indent}${groupText(item)}`,
        ...item.items.flatMap((inner) => printItem(inner, `${indent}  `)),
      ];
    case 'link':
      return [`${indent}link   ${boxText(item.box)}  to ${item.to}`];
    case 'anchor':
      return [`${indent}anchor y ${round(item.y)}  ${item.name}`];
  }
}

function groupText({
  x,
  y,
  scale,
  rotate,
  clip,
  clipEvenOdd,
  opacity,
  repeated,
}: Extract<FrameItem, { kind: 'group' }>): string {
  const words = [
    `group  ${round(x)} ${round(y)}`,
    scale === undefined ? '' : `scaled ${round(scale)}`,
    rotate === undefined ? '' : `turned ${round(rotate)}`,
    clip === undefined ? '' : `clipped to ${shortened(clip)}${clipEvenOdd ? ' even-odd' : ''}`,
    opacity === undefined ? '' : `hides ${opacity.share}`,
    repeated ? 'repeated' : '',
  ];
  return words.filter((word) => word !== '').join('  ');
}

function paintText(paint: Paint | undefined): string {
  if (paint === undefined) return '';
  if (typeof paint === 'string') return `  ${paint}`;
  const stops = paint.stops.map(([offset, color]) => `${color} ${offset}`).join(', ');
  if ('inner' in paint)
    return `  round ${paint.inner.map(round).join(' ')} to ${paint.outer.map(round).join(' ')}: ${stops}`;
  return `  from ${paint.from.map(round).join(' ')} to ${paint.to.map(round).join(' ')}: ${stops}`;
}

const strokeText = (stroke: Stroke | undefined): string =>
  stroke === undefined
    ? ''
    : `  stroke ${stroke.color} ${round(stroke.width)}${stroke.dash ? ` dash ${stroke.dash.join(' ')}` : ''}`;

/** Long drawings are told by their beginning. */
const shortened = (d: string): string => (d.length > 80 ? `${d.slice(0, 60)}… (${d.length} characters)` : d);

const boxText = ({ x, y, width, height }: Box): string =>
  `${round(x)} ${round(y)}  ${round(width)} × ${round(height)}`;

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
