import type { Box } from '../../units.js';
import { isWebAddress } from '../web-address.js';
import type { Destinations } from './destinations.js';
import { points } from './document.js';
import { boxIn, type Matrix, pointIn, within } from './matrix.js';
import type { Survey } from './survey.js';

/** What was found in a placed frame, and where it lies on the sheet. */
export interface Layer {
  readonly survey: Survey;
  readonly matrix: Matrix;
  readonly clip: Box;
}

/** Adds the links and anchors of a layer to the current page, as far as its clip shows them. */
export function addLinks(doc: PDFKit.PDFDocument, destinations: Destinations, layer: Layer): void {
  for (const { item, matrix } of layer.survey.anchors) {
    const [, top] = pointIn(within(matrix, layer.matrix), 0, item.y);
    if (top >= layer.clip.y && top <= layer.clip.y + layer.clip.height) destinations.add(item, top);
  }
  for (const { item, matrix } of layer.survey.links) {
    const { x, y, width, height } = shared(boxIn(within(matrix, layer.matrix), item.box), layer.clip);
    if (width <= 0 || height <= 0) continue;
    const [left, top, wide, high] = [points(x), points(y), points(width), points(height)];
    if (isWebAddress(item.to)) doc.link(left, top, wide, high, item.to);
    else doc.goTo(left, top, wide, high, destinations.nameOf(item.to));
  }
}

function shared(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.min(one.x + one.width, other.x + other.width) - x,
    height: Math.min(one.y + one.height, other.y + other.height) - y,
  };
}
