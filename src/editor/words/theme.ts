import type { Words } from '../described.js';

/** What stands in `theme.yaml`, for editors. */
export const THEME_WORDS: Words = {
  colors: 'Colours by name.',
  gradients: 'Colours that pass into one another, by name; usable wherever a colour fills.',
  fonts: 'Font files by name; of a list, the later ones set the words the first has no letters for.',
  styles: 'How texts are set, by name.',
  spacing: 'Lengths in millimetres by name.',
  icons: 'Icons by name: of Phosphor Icons, an SVG of the game, or an outline.',
  formats: 'Sizes of cards by name, besides those that cocreator knows.',
  chips: 'Small labels with an icon, by name.',
  eco: 'What the ink-saving edition prints instead of what.',
};

export const COLOR_WORDS: Words = {
  rgb: 'For screens and office printers: "#10293A", in quotes.',
  cmyk: 'For the press: cyan, magenta, yellow and black, each 0 to 100 percent.',
};

export const GRADIENT_WORDS: Words = {
  to: 'Where it ends: bottom or right.',
  stops: { about: 'Where which colour stands, from 0 to 1, rising: [[0, foam], [1, ink]].', of: 'colors' },
};

export const STYLE_WORDS: Words = {
  font: { about: 'The font.', of: 'fonts' },
  bold: { about: 'The font of **bold** words; without it they are set like the rest.', of: 'fonts' },
  italic: { about: 'The font of *italic* words; without it they are set like the rest.', of: 'fonts' },
  size: 'Size in points.',
  min: 'The smallest size in points a long text may shrink to; without it, it does not shrink.',
  leading: 'From one line to the next, in points.',
  color: { about: 'The colour of the text.', of: 'colors' },
  balance: 'yes: lines of about the same length.',
  caps: 'yes: set in capitals.',
  hyphenate: 'yes: long words may be parted at the end of a line.',
  'letter-spacing': 'Space between letters in em; 0.08 suits capitals.',
};

export const ICON_WORDS: Words = {
  path: 'The outline as SVG path data.',
  box: 'Width and height of the square in which the outline is drawn.',
};

export const SIZE_WORDS: Words = { width: 'Width in millimetres.', height: 'Height in millimetres.' };

export const CHIP_WORDS: Words = {
  height: 'Height in millimetres.',
  padding: 'Room at both ends, in millimetres.',
  gap: 'Between icon and text, in millimetres.',
  icon: 'Size of the icon in millimetres.',
  style: { about: 'How the text is set.', of: 'styles' },
  color: { about: 'Colour of text and icon.', of: 'colors' },
  fill: { about: 'Colour of the ground; without it there is none.', of: 'colors' },
  stroke: { about: 'Colour of the line around; without it there is none.', of: 'colors' },
  'stroke-width': 'Width of that line in millimetres.',
  dash: 'Lengths of the strokes and gaps of a broken line, in millimetres.',
  radius: 'Radius of the corners in millimetres; without it, round ends.',
};

export const ECO_WORDS: Words = {
  keep: { about: 'Colours whose areas stay, however much ink they take.', of: 'colors' },
  colors: 'A colour, and the colour that is printed instead: {paper: snow}.',
  gradients: 'A gradient, and the flat colour that is printed instead: {water: snow}.',
  styles: 'A text style, and the colour its texts have instead: {deck-label: ink}.',
  chips: 'A chip, and the chip that is drawn instead: {pay: lose}.',
};
