import type { PressFacts } from '../../facts/press.js';
import type { Wording } from '../../wording.js';
import { quoted } from './phrases.js';

const inField = (field: string | undefined): string =>
  field === undefined ? '' : ` in the field “${field}”`;

const tooMuch = (overMm: number, lines: number): string => {
  if (lines === 0) return `${overMm.toFixed(1)} mm too wide`;
  return `${overMm.toFixed(1)} mm (${lines === 1 ? 'one line' : `${lines} lines`}) too long`;
};

const showing = (field: string | undefined): string =>
  field === undefined ? '' : ` with the field “${field}”`;

const EDGES: { [S in PressFacts['layout/outside-trim']['side']]: string } = {
  left: 'on the left',
  right: 'on the right',
  top: 'at the top',
  bottom: 'at the bottom',
};

const UNREADABLE: { [D in PressFacts['font/unreadable']['detail']]: string } = {
  missing: 'there is no such file.',
  damaged: 'it is not a font, or it is damaged.',
  woff2: 'WOFF2 cannot be embedded in a PDF.',
  collection: 'it is a collection of several fonts.',
  color: 'colour fonts cannot be printed.',
};

/** Wording of what can go wrong when good data meets real paper. */
export const pressMessages: { [C in keyof PressFacts]: (facts: PressFacts[C]) => Wording } = {
  'text/smallest-size': ({ field, pt, usualPt }) => ({
    message: `${quoted(field)} fits only at its smallest size, ${pt} pt instead of ${usualPt} pt.`,
    hint: 'Shorten it a little: another word, or a translation, would not fit.',
  }),
  'text/overflow': ({ field, template, overMm, lines, smallestPt }) => ({
    message: `The text${inField(field)} is ${tooMuch(overMm, lines)}, even at ${smallestPt} pt, the smallest size of its style.`,
    hint: `Shorten it, or give it more room in ${template}.`,
  }),
  'layout/overflow': ({ element, overMm, axis, holder }) => {
    const tooLarge = `${overMm.toFixed(1)} mm too ${axis === 'x' ? 'wide' : 'high'}`;
    return holder === undefined
      ? {
          message: `What is in this <${element}> is ${tooLarge} for it.`,
          hint: 'Make the element larger or its content smaller.',
        }
      : {
          message: `This <${element}> is ${tooLarge} for the <${holder}> that holds it.`,
          hint: `Make it smaller, or the <${holder}> larger.`,
        };
  },
  'layout/outside-trim': ({ element, field, overMm, side }) => ({
    message: `This <${element}>${showing(field)} ends ${overMm.toFixed(1)} mm outside the trim, ${EDGES[side]}.`,
    hint: 'Move it inside, or make it smaller: what lies outside the trim is cut off.',
  }),
  'layout/shows-itself': () => ({
    message: 'This face shows itself with <card>, and so would never be finished.',
    hint: 'Show another card, or leave <card> out of this template.',
  }),
  'image/not-found': ({ file }) => ({ message: `There is no image “${file}” in the game folder.` }),
  'image/format': ({ file }) => ({
    message: `The image “${file}” is neither PNG nor JPEG, whatever its name says.`,
    hint: 'Save it again as PNG or JPEG.',
  }),
  'image/unreadable': ({ file, detail }) => ({
    message: `The image “${file}” ${detail === 'damaged' ? 'is damaged.' : 'is a kind of JPEG that cannot be printed.'}`,
    hint: 'Open it in an image editor and save it again as PNG or baseline JPEG.',
  }),
  'image/too-large': ({ file, width, height, most }) => ({
    message: `The image “${file}” has ${width} × ${height} pixels, more than the ${most / 1e6} million that can be printed.`,
    hint: 'Make it smaller: 300 pixels for each inch on paper are plenty.',
  }),
  'text/missing-glyph': ({ character, codePoint, font, field }) => ({
    message: `The font “${font}” has no “${character}” (${codePoint}), used${inField(field) || ' in the template'}.`,
    hint: 'Use another character or another font; for pictures, use an icon: {name}.',
  }),
  'text/unsupported-script': ({ script, near, field }) => ({
    message: `“${near}”${inField(field)} is in ${script === undefined ? 'a script,' : `${script} script,`} which cannot be set.`,
    hint: 'Write it in Latin, Greek or Cyrillic letters, or put it on the card as a picture.',
  }),
  'text/unknown-icon': ({ name, nearest, field }) => ({
    message: `There is no icon “${name}”, used${inField(field) || ' in the template'}.`,
    hint: nearest === undefined ? 'Icons are named in theme.yaml.' : `Did you mean {${nearest}}?`,
  }),
  'text/markup': ({ mark, near, field }) => ({
    message:
      mark === '{'
        ? `“${near}”${inField(field)} begins like an icon, which is one name in braces: {name}.`
        : `“${mark}” is opened${inField(field)} but never closed: “${near}”.`,
    hint: `To print the sign itself, write ${[...mark].map((sign) => `\\${sign}`).join('')}.`,
  }),
  'font/unreadable': ({ font, file, detail }) => ({
    message: `The font “${font}” cannot be used (${file}): ${UNREADABLE[detail]}`,
    hint: detail === 'missing' ? undefined : 'Use a single TTF or OTF file.',
  }),
};
