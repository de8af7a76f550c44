import type { Said } from './cascade.js';
import type { Drawn } from './properties.js';
import { readLength, readNumbers } from './read-length.js';
import { BLACK, readColor, readPaint, type SvgColor, type SvgPaint } from './read-paint.js';

/** How shapes are painted, with everything they take over from the groups around them. */
export interface SvgStyle {
  readonly color: SvgColor;
  readonly fill: SvgPaint;
  readonly fillOpacity: number;
  readonly evenOdd: boolean;
  readonly clipEvenOdd: boolean;
  readonly stroke: SvgPaint;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashPhase: number;
  readonly visible: boolean;
}

export const INITIAL: SvgStyle = {
  color: BLACK,
  fill: { kind: 'color', color: BLACK },
  fillOpacity: 1,
  evenOdd: false,
  clipEvenOdd: false,
  stroke: { kind: 'none' },
  strokeOpacity: 1,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dash: [],
  dashPhase: 0,
  visible: true,
};

/** Lays what an element says over what it takes over; `refuse` is told of values that are none. */
export function styleOf(said: Said, outer: SvgStyle, whole: number, refuse: (name: Drawn) => void): SvgStyle {
  const read = <T>(name: Drawn, inherited: T, initial: T, parse: (text: string) => T | undefined): T => {
    const text = said.get(name)?.trim();
    if (text === undefined || text === 'inherit' || text === 'unset') return inherited;
    if (text === 'initial') return initial;
    const value = parse(text);
    if (value === undefined) refuse(name);
    return value ?? inherited;
  };
  const color = read('color', outer.color, BLACK, (text) => readColor(text, outer.color));
  const paint = (text: string) => readPaint(text, color);
  const length = (text: string) => readLength(text, whole);
  return {
    color,
    fill: read('fill', outer.fill, INITIAL.fill, paint),
    fillOpacity: read('fill-opacity', outer.fillOpacity, 1, readShare),
    evenOdd: read('fill-rule', outer.evenOdd, false, readRule),
    clipEvenOdd: read('clip-rule', outer.clipEvenOdd, false, readRule),
    stroke: read('stroke', outer.stroke, INITIAL.stroke, paint),
    strokeOpacity: read('stroke-opacity', outer.strokeOpacity, 1, readShare),
    strokeWidth: read('stroke-width', outer.strokeWidth, 1, (text) => atLeast(0, length(text))),
    cap: read('stroke-linecap', outer.cap, 'butt', oneOf(['butt', 'round', 'square'])),
    join: read('stroke-linejoin', outer.join, 'miter', oneOf(['miter', 'round', 'bevel'])),
    miterLimit: read('stroke-miterlimit', outer.miterLimit, 4, (text) => atLeast(1, readLength(text, 1))),
    dash: read('stroke-dasharray', outer.dash, [], (text) => readDash(text, length)),
    dashPhase: read('stroke-dashoffset', outer.dashPhase, 0, length),
    visible: read('visibility', outer.visible, true, readVisibility),
  };
}

/** A number from 0 to 1, or percent. */
export function readShare(text: string): number | undefined {
  const share = readLength(text, 1);
  return share === undefined ? undefined : Math.min(1, Math.max(0, share));
}

function readRule(text: string): boolean | undefined {
  if (text === 'evenodd') return true;
  return text === 'nonzero' ? false : undefined;
}

function readVisibility(text: string): boolean | undefined {
  if (text === 'visible') return true;
  return text === 'hidden' || text === 'collapse' ? false : undefined;
}

const atLeast = (least: number, value: number | undefined): number | undefined =>
  value === undefined || value < least ? undefined : value;

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

/** An odd number of lengths is written twice; lengths that are all 0 are no dash. */
function readDash(text: string, length: (text: string) => number | undefined): readonly number[] | undefined {
  if (text === 'none') return [];
  const lengths = readNumbers(text) ?? text.split(/[\s,]+/).map((part) => atLeast(0, length(part)));
  const dash = lengths.filter((part) => part !== undefined && part >= 0) as readonly number[];
  if (dash.length < lengths.length) return undefined;
  if (dash.every((part) => part === 0)) return [];
  return dash.length % 2 === 1 ? [...dash, ...dash] : dash;
}
