import { type Color, colorNamed } from '../../project/theme.js';
import type { ColorName } from '../frame.js';
import { round3 } from './numbers.js';

export type ColorSpace = 'rgb' | 'cmyk';

/** The colours of a theme as one document writes them: the only place where a name becomes ink. */
export interface Inks {
  readonly space: 'DeviceRGB' | 'DeviceCMYK';
  /** Components from 0 to 1. Throws for a colour that is not in the theme. */
  components(color: ColorName): readonly number[];
  /** Operators that choose the colour of fills. */
  fill(color: ColorName): string;
  /** Operators that choose the colour of text; dark text may be black alone. */
  text(color: ColorName): string;
  /** Whether text of that colour is printed over what lies below it. */
  overprints(color: ColorName): boolean;
  /** Operators that choose the colour of strokes. */
  stroke(color: ColorName): string;
}

export function mixInks(colors: ReadonlyMap<string, Color>, space: ColorSpace, blackText = false): Inks {
  const components = (name: ColorName): readonly number[] => {
    const color = colorNamed(colors, name);
    if (!color) throw new Error(`There is no color “${name}” in the theme.`);
    return space === 'rgb'
      ? color.rgb.map((part) => round3(part / 255))
      : color.cmyk.map((part) => round3(part / 100));
  };
  const overprints = (name: ColorName): boolean =>
    blackText && space === 'cmyk' && isDark(colorNamed(colors, name));
  const [fill, stroke] = space === 'rgb' ? ['rg', 'RG'] : ['k', 'K'];
  return {
    space: space === 'rgb' ? 'DeviceRGB' : 'DeviceCMYK',
    components,
    fill: remember((name) => `${components(name).join(' ')} ${fill}`),
    text: remember((name) =>
      overprints(name) ? `0 0 0 1 ${fill}` : `${components(name).join(' ')} ${fill}`,
    ),
    overprints,
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

/** As dark as text on light ground is: in four inks its thin strokes would need plates that fit to a hair. */
const DARK = 0.04;

function isDark(color: Color | undefined): boolean {
  if (color === undefined) return false;
  const [r = 0, g = 0, b = 0] = color.rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b <= DARK;
}
