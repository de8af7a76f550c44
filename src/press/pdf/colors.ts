import type { Color } from '../../project/theme.js';
import type { ColorName } from '../frame.js';
import { round3 } from './numbers.js';

export type ColorSpace = 'rgb' | 'cmyk';

/** The colours of a theme as one document writes them: the only place where a name becomes ink. */
export interface Inks {
  readonly space: 'DeviceRGB' | 'DeviceCMYK';
  /** Components from 0 to 1. Throws for a colour that is not in the theme. */
  components(color: ColorName): readonly number[];
  /** Operators that choose the colour of fills and of text. */
  fill(color: ColorName): string;
  /** Operators that choose the colour of strokes. */
  stroke(color: ColorName): string;
}

export function mixInks(colors: ReadonlyMap<string, Color>, space: ColorSpace): Inks {
  const components = (name: ColorName): readonly number[] => {
    const color = colors.get(name);
    if (!color) throw new Error(`There is no color “${name}” in the theme.`);
    return space === 'rgb'
      ? color.rgb.map((part) => round3(part / 255))
      : color.cmyk.map((part) => round3(part / 100));
  };
  const [fill, stroke] = space === 'rgb' ? ['rg', 'RG'] : ['k', 'K'];
  return {
    space: space === 'rgb' ? 'DeviceRGB' : 'DeviceCMYK',
    components,
    fill: remember((name) => `${components(name).join(' ')} ${fill}`),
    stroke: remember((name) => `${components(name).join(' ')} ${stroke}`),
  };
}

function remember(write: (name: ColorName) => string): (name: ColorName) => string {
  const written = new Map<ColorName, string>();
  return (name) => {
    const known = written.get(name);
    if (known !== undefined) return known;
    const operators = write(name);
    written.set(name, operators);
    return operators;
  };
}
