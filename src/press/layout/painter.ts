import type { Box, Mm } from '../../units.js';
import type { IconPainter } from '../text/paint-text.js';
import type { LayoutContext } from './layout-context.js';
import { iconPainter } from './paint-icon.js';

/** What painting needs beside the placed boxes. */
export interface Painter {
  readonly context: LayoutContext;
  readonly bleed: Mm;
  readonly icons: IconPainter;
}

/** A box on the face, and what paints it. */
export interface Leaf {
  readonly box: Box;
  readonly painter: Painter;
}

export function painterFor(context: LayoutContext, bleed: Mm): Painter {
  return { context, bleed, icons: iconPainter(context.theme, context.cache.shared.icons) };
}
