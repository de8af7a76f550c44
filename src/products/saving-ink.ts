import { inkSaver } from '../press/eco/eco-frame.js';
import { ecoTheme } from '../press/eco/eco-theme.js';
import { createLayoutCache } from '../press/layout/layout-context.js';
import type { Shop } from './shop.js';

/** A shop that prints the ink-saving edition: its theme, `@eco` in its templates, and bare paper where ink was. */
export function savingInk(shop: Shop): Shop {
  const theme = ecoTheme(shop.project.theme);
  return {
    ...shop,
    project: { ...shop.project, theme, eco: true },
    // Faces laid out and filled before were for full ink.
    layout: { ...shop.layout, theme, cache: createLayoutCache() },
    filled: new WeakMap(),
    finish: inkSaver(shop.project.theme),
  };
}
