import { formatHex, interpolate } from 'culori';
import { contrast } from '../press/painted/contrast.js';
import { colorFromHex } from '../project/color-from-hex.js';
import { type Finding, finding, inside } from '../project/finding.js';
import type { Overlay } from '../project/overlay.js';
import type { Data, Origin, Project } from '../project/project.js';
import type { Edition, EditionColor } from './edition-schema.js';
import { unknown } from './unknown.js';

/** Large words and signs need 3; what a game lets editions colour carries small ones. */
const LEAST = 4.5;

/** Lays the colours of an edition, and the tints the game derives from them, over its theme. */
export function layColors(
  { municipality }: Edition,
  {
    project,
    overlay,
    origin,
  }: { readonly project: Project; readonly overlay: Overlay; readonly origin: Origin },
): readonly Finding[] {
  const allowed = project.mayChange?.colors ?? {};
  return Object.entries(municipality?.colors ?? {}).flatMap(([name, written]): readonly Finding[] => {
    const at = inside(origin, 'municipality', 'colors', name);
    const rule = allowed[name];
    if (rule === undefined) return [unknown('color', name, Object.keys(allowed), at)];
    const { file } = project.theme;
    const { rgb, cmyk } = inBoth(written);
    overlay.lay({ file, path: ['colors', rule.color] }, { value: { rgb, cmyk: [...cmyk] } });
    for (const [tint, share] of Object.entries(rule.tints))
      overlay.lay({ file, path: ['colors', tint] }, { value: tintOf(rgb, cmyk, share) });
    const on = project.theme.colors.get(rule.on);
    const ratio = on ? contrast(colorFromHex(rgb).rgb, on.rgb) : LEAST;
    return ratio >= LEAST
      ? []
      : [finding('edition/contrast', { color: name, on: rule.on, ratio, least: LEAST }, { origin: at })];
  });
}

type Cmyk = readonly [number, number, number, number];

function inBoth(color: EditionColor): { readonly rgb: string; readonly cmyk: Cmyk } {
  const rgb = typeof color === 'string' ? color : color.rgb;
  const cmyk = typeof color === 'string' ? undefined : color.cmyk;
  return { rgb, cmyk: cmyk ?? colorFromHex(rgb).cmyk };
}

/** A share of white; below 0, of black. */
function tintOf(rgb: string, cmyk: Cmyk, share: number): Data {
  const mixed = formatHex(interpolate([rgb, share < 0 ? '#000000' : '#ffffff'], 'oklab')(Math.abs(share)));
  const inks = share < 0 ? colorFromHex(mixed).cmyk : cmyk.map((ink) => Math.round(ink * (1 - share)));
  return { rgb: mixed.toUpperCase(), cmyk: [...inks] };
}
