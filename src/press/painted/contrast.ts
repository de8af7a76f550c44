import { wcagContrast } from 'culori';
import type { Color } from '../../project/theme.js';

type Rgb255 = Color['rgb'];

/** WCAG contrast, 1 to 21. */
export const contrast = (a: Rgb255, b: Rgb255): number => wcagContrast(toCulori(a), toCulori(b));

/** The form in which culori takes a colour. */
export const toCulori = ([r, g, b]: Rgb255) => ({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }) as const;
