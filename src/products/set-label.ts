import type { SetLabel } from '../press/imposition/sheet-job.js';
import type { LayoutContext } from '../press/layout/layout-context.js';
import { layText } from '../press/text/break-lines.js';
import { paintText } from '../press/text/paint-text.js';
import { prepareParagraph } from '../press/text/paragraph.js';
import { MARGIN_STYLE, type TextStyle, type Theme } from '../project/theme.js';
import { MARK_COLOR } from './mark-color.js';

const SIZE = 6.5;
const ALIGN = { left: 'start', center: 'center', right: 'end' } as const;

/** Sets the small type in the margins of sheets, in the theme's `sheet-mark` style or its first font. */
export function labelSetter({
  theme,
  fonts,
  locale,
}: Pick<LayoutContext, 'theme' | 'fonts' | 'locale'>): SetLabel {
  const style = marginStyle(theme);
  if (style === undefined) return () => [];
  return (text, { x, y, align }) => {
    const escaped = text.replaceAll(/[*{}\\[\]]/g, String.raw`\$&`);
    const { paragraph } = prepareParagraph([{ text: escaped }], style, { fonts, icons: theme.icons, locale });
    const laid = layText(paragraph, { size: SIZE, width: Number.POSITIVE_INFINITY, balance: false });
    const left = { left: x, center: x - laid.width / 2, right: x - laid.width }[align];
    return paintText(laid, {
      x: left,
      y: y - laid.baseline,
      width: laid.width,
      align: ALIGN[align],
      size: SIZE,
      color: MARK_COLOR,
      icons: () => [],
      style,
    });
  };
}

/** The style of the small type in margins; none in a theme without fonts. */
export const marginStyle = (theme: Theme): TextStyle | undefined =>
  theme.styles.get(MARGIN_STYLE) ?? plainStyle(theme);

function plainStyle({ fonts }: Theme): TextStyle | undefined {
  const [font] = fonts.keys();
  if (font === undefined) return undefined;
  return {
    font,
    size: SIZE,
    min: SIZE,
    leading: SIZE * 1.2,
    color: MARK_COLOR,
    balance: false,
    caps: false,
    letterSpacing: 0,
  };
}
