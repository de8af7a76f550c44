import type { Color } from './theme.js';

/** Percent of ink that every printer's profile takes. */
const MOST_INK = 240;

/** `#rrggbb` in RGB, and in CMYK without a profile: the grey in it is printed in black, and dark blues keep to 240 % ink. */
export function colorFromHex(hex: string): Color {
  const number = Number.parseInt(hex.slice(1), 16);
  const rgb = [number >> 16, (number >> 8) & 0xff, number & 0xff] as const;
  return { rgb, cmyk: cmykOf(rgb) };
}

function cmykOf(rgb: Color['rgb']): Color['cmyk'] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => value / 255);
  const light = Math.max(r, g, b);
  if (light === 0) return [0, 0, 0, 100];
  const black = Math.round(100 * (1 - light));
  const inks = [r, g, b].map((value) => (100 * (light - value)) / light);
  const share = Math.min(1, (MOST_INK - black) / inks.reduce((sum, ink) => sum + ink, 1e-9));
  const [c = 0, m = 0, y = 0] = inks.map((ink) => (share < 1 ? Math.floor(ink * share) : Math.round(ink)));
  return [c, m, y, black];
}
