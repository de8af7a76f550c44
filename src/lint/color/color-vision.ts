import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori';
import { toCulori } from '../../press/painted/contrast.js';
import type { Color } from '../../project/theme.js';

type Rgb255 = Color['rgb'];

const VISIONS: { readonly [V in Vision]: (color: Rgb) => Rgb } = {
  usual: (color: Rgb) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

const difference = differenceCiede2000();

/** How far apart two colours look (CIEDE2000), to those who see them least apart. */
export function leastDifference(
  a: Rgb255,
  b: Rgb255,
): { readonly vision: Vision; readonly difference: number } {
  const all = (Object.keys(VISIONS) as Vision[]).map((vision) => {
    const see = VISIONS[vision];
    return { vision, difference: difference(see(toCulori(a)), see(toCulori(b))) };
  });
  return all.reduce((least, each) => (each.difference < least.difference ? each : least));
}
