import type { Color, Theme } from '../../project/theme.js';

/** The paper where nothing is printed; no theme can have a colour of that name. */
export const BARE = '(bare)';

const NO_INK: Color = { rgb: [255, 255, 255], cmyk: [0, 0, 0, 0] };

/**
 * A theme with what it says of its ink-saving edition put in place, and a colour for bare paper. Gradients stay:
 * `inkSaver` makes them flat when it knows what stood on them.
 */
export function ecoTheme(theme: Theme): Theme {
  const { colors, styles, chips, eco } = theme;
  const instead = eco ?? NOTHING;
  return {
    ...theme,
    colors: new Map([...swapped(colors, instead.colors), [BARE, NO_INK]]),
    styles: new Map(
      [...styles].map(([name, style]) => [
        name,
        { ...style, color: instead.styles.get(name) ?? style.color },
      ]),
    ),
    chips: swapped(chips, instead.chips),
  };
}

const NOTHING: NonNullable<Theme['eco']> = {
  keep: [],
  colors: new Map(),
  gradients: new Map(),
  styles: new Map(),
  chips: new Map(),
};

/** Each token, or the one it stands back for. */
const swapped = <T>(
  tokens: ReadonlyMap<string, T>,
  instead: ReadonlyMap<string, string>,
): ReadonlyMap<string, T> =>
  new Map([...tokens].map(([name, token]) => [name, tokens.get(instead.get(name) ?? name) ?? token]));
