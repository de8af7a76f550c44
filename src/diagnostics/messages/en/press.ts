import type { PressFacts } from '../../facts/press.js';
import type { Wording } from '../../wording.js';

const inField = (field: string | undefined): string =>
  field === undefined ? '' : ` in the field “${field}”`;

const UNREADABLE: { [D in PressFacts['font/unreadable']['detail']]: string } = {
  missing: 'there is no such file.',
  damaged: 'it is not a font, or it is damaged.',
  woff2: 'WOFF2 cannot be embedded in a PDF.',
  collection: 'it is a collection of several fonts.',
  color: 'colour fonts cannot be printed.',
};

/** Wording of what can go wrong when good data meets real paper. */
export const pressMessages: { [C in keyof PressFacts]: (facts: PressFacts[C]) => Wording } = {
  'text/overflow': ({ field, overMm, lines, smallestPt }) => ({
    message: `The text${inField(field)} is ${overMm.toFixed(1)} mm too long, at ${smallestPt} pt and on ${lines} lines.`,
    hint: 'Shorten it, or give it more room in the template.',
  }),
  'text/missing-glyph': ({ character, codePoint, font, field }) => ({
    message: `The font “${font}” has no “${character}” (${codePoint}), used${inField(field) || ' in the template'}.`,
    hint: 'Use another character or another font; for pictures, use an icon: {name}.',
  }),
  'text/unknown-icon': ({ name, nearest, field }) => ({
    message: `There is no icon “${name}”, used${inField(field) || ' in the template'}.`,
    hint: nearest === undefined ? 'Icons are named in theme.yaml.' : `Did you mean {${nearest}}?`,
  }),
  'text/markup': ({ mark, near, field }) => ({
    message: `“${mark}” is opened${inField(field)} but never closed: “${near}”.`,
    hint: `To print the sign itself, write ${[...mark].map((sign) => `\\${sign}`).join('')}.`,
  }),
  'font/unreadable': ({ font, file, detail }) => ({
    message: `The font “${font}” cannot be used (${file}): ${UNREADABLE[detail]}`,
    hint: detail === 'missing' ? undefined : 'Use a single TTF or OTF file.',
  }),
};
