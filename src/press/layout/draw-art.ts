import type { Size } from '../../units.js';
import type { ElementOf } from '../template/element.js';
import type { ElementName } from '../template/vocabulary.js';
import { type ArtDrawing, artSpace, type Margins } from './art-space.js';
import { drawHills, drawRidge, drawWaterline } from './draw-coast.js';
import { drawContours } from './draw-contours.js';
import { drawPattern, drawRings, drawSpiral, drawStrata, drawStreams } from './draw-lines.js';
import { drawRope, drawWeave } from './draw-threads.js';

export const ART_NAMES = [
  'waterline',
  'ridge',
  'hills',
  'weave',
  'contours',
  'strata',
  'rope',
  'spiral',
  'rings',
  'streams',
  'pattern',
] as const satisfies readonly ElementName[];

export type ArtName = (typeof ART_NAMES)[number];

export type ArtElement = { [E in ArtName]: ElementOf<E> }[ArtName];

/** Draws a generative element. Absent attributes take the values of the CO-CREATOR cards. */
export function drawArt(element: ArtElement, size: Size, margins: Margins): ArtDrawing {
  const space = artSpace(size, margins);
  switch (element.name) {
    case 'waterline':
      return drawWaterline(element.attributes, space);
    case 'ridge':
      return drawRidge(element.attributes, space);
    case 'hills':
      return drawHills(element.attributes, space);
    case 'weave':
      return { items: drawWeave(element.attributes, space) };
    case 'contours':
      return { items: drawContours(element.attributes, space) };
    case 'strata':
      return { items: drawStrata(element.attributes, space) };
    case 'rope':
      return { items: drawRope(element.attributes, space) };
    case 'spiral':
      return { items: drawSpiral(element.attributes, space) };
    case 'rings':
      return { items: drawRings(element.attributes, space) };
    case 'streams':
      return { items: drawStreams(element.attributes, space) };
    case 'pattern':
      return { items: drawPattern(element.attributes, space) };
  }
}
