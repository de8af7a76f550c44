import { formatHex, parse } from 'culori';

/** What fills a shape or draws its outline. */
export type SvgPaint =
  | { readonly kind: 'none' }
  | { readonly kind: 'color'; readonly color: SvgColor }
  | { readonly kind: 'server'; readonly id: string };

/** A colour of its own, as `#rrggbb`, and how much it hides, 0 to 1. */
export interface SvgColor {
  readonly hex: string;
  readonly alpha: number;
}

export const BLACK: SvgColor = { hex: '#000000', alpha: 1 };
const URL_OF = /^url\(\s*(["']?)#([^"')]+)\1\s*\)/;
/** Programs write the ink of a spot or ICC colour behind the colour for screens. */
const SCREEN_ONLY = /\s+icc-color\([^)]*\)\s*$/;

/** A colour in any of the ways CSS has; nothing where it is none. */
export function readColor(text: string, current: SvgColor): SvgColor | undefined {
  const written = text.trim().replace(SCREEN_ONLY, '');
  if (written.toLowerCase() === 'currentcolor') return current;
  const color = parse(written.toLowerCase());
  return color && { hex: formatHex(color), alpha: color.alpha ?? 1 };
}

export function readPaint(text: string, current: SvgColor): SvgPaint | undefined {
  const written = text.trim();
  if (written === 'none') return { kind: 'none' };
  const id = URL_OF.exec(written)?.[2];
  if (id !== undefined) return { kind: 'server', id };
  const color = readColor(written, current);
  return color && { kind: 'color', color };
}

/** The id that `url(#id)` or `#id` leads to; nothing where it leads out of the file. */
export function localId(text: string): string | undefined {
  const written = text.trim();
  if (/^#[^\s]+$/.test(written)) return written.slice(1);
  const found = URL_OF.exec(written);
  return found && found[0] === written ? found[2] : undefined;
}
