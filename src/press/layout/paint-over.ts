import type { Theme } from '../../project/theme.js';
import type { Box } from '../../units.js';
import type { LinearGradient, Paint } from '../frame.js';

/** A colour stays a name; a gradient runs across the whole of the box it fills. */
export function paintOver(name: string, { x, y, width, height }: Box, theme: Theme): Paint {
  const gradient = theme.gradients.get(name);
  if (gradient === undefined) return name;
  const to: LinearGradient['to'] = gradient.to === 'bottom' ? [x, y + height] : [x + width, y];
  return { from: [x, y], to, stops: gradient.stops };
}
