import type { Frame, FrameItem } from '../../src/press/frame.js';
import type { Placement, Sheet } from '../../src/press/sheet.js';
import type { Box } from '../../src/units.js';

/** A sheet as lines a reviewer can read: its size, what lies where, and its marks. */
export function printSheet(sheet: Sheet, nameOf: (frame: Frame) => string): string {
  return [
    `sheet ${round(sheet.width)} × ${round(sheet.height)} mm`,
    ...boxLine('trim', sheet.trim),
    ...boxLine('bleed', sheet.bleed),
    ...sheet.placements.map((placement) => placementLine(placement, nameOf)),
    ...sheet.marks.flatMap((mark) => markLines(mark, '  ')),
  ].join('\n');
}

function placementLine(
  { frame, x, y, rotate, scale, clip }: Placement,
  nameOf: (frame: Frame) => string,
): string {
  const turned = rotate === 0 ? '' : `  turned ${rotate}`;
  const scaled = scale === 1 ? '' : `  scaled ${round(scale)}`;
  return `  ${nameOf(frame)}  at ${round(x)} ${round(y)}${turned}${scaled}  clip ${boxText(clip)}`;
}

function markLines(item: FrameItem, indent: string): readonly string[] {
  switch (item.kind) {
    case 'path':
      return [`${indent}${item.fill ? 'fill' : item.stroke?.dash ? 'dashes' : 'lines'} ${item.d}`];
    case 'text':
      return [
        `${indent}text ${round(item.x)} ${round(item.baseline)}  ${item.words.map(({ text }) => text).join(' ')}`,
      ];
    case 'group':
      return [
        `${indent}group at ${round(item.x)} ${round(item.y)}  turned ${item.rotate ?? 0}`,
        ...item.items.flatMap((inner) => markLines(inner, `${indent}  `)),
      ];
    default:
      return [`${indent}${item.kind}`];
  }
}

const boxLine = (name: string, box: Box | undefined): readonly string[] =>
  box ? [`  ${name} ${boxText(box)}`] : [];

const boxText = ({ x, y, width, height }: Box): string =>
  `${round(x)} ${round(y)}  ${round(width)} × ${round(height)}`;

const round = (value: number): number => Math.round(value * 1000) / 1000;
