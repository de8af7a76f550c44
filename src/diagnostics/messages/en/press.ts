import type { PressFacts } from '../../facts/press.js';
import type { Wording } from '../../wording.js';
import { quoted } from './phrases.js';

const inField = (field: string | undefined, lead = ''): string =>
  field === undefined ? '' : `${lead} in the field “${field}”`;

/** Where bold, italics or an icon should have ended; or how the sign itself is printed. */
function wayToClose(mark: string, near: string): string {
  const itself = `to print the sign itself, write ${[...mark].map((sign) => `\\${sign}`).join('')}.`;
  if (mark !== '{')
    return `Write ${mark} where the ${mark === '*' ? 'slanted' : 'bold'} words end; ${itself}`;
  const icon = /^\{([\p{L}\p{N}_-]+)/u.exec(near)?.[1];
  return icon === undefined
    ? `${itself[0]?.toUpperCase()}${itself.slice(1)}`
    : `Write {${icon}} for the icon; ${itself}`;
}

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

interface SvgWords {
  readonly says: string;
  readonly hint?: string;
}

const PLAINER = 'Turn it into plain filled shapes in the drawing program and save it as “plain SVG”.';

/** Ways out of what drawing programs write most. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  text: 'Turn text into outlines (paths) in the drawing program.',
  image: 'A bitmap inside a drawing is not printed: trace it, or save the whole picture as PNG.',
  filter: 'Shadows and blurs are not printed: take them off, or save the whole picture as PNG.',
  mask: 'Cut the shapes themselves, or clip with one shape.',
};

const SVG: { [W in PressFacts['image/svg']['why']]: (name: string) => SvgWords } = {
  element: (name) => ({
    says: `holds <${name}>, which cannot be drawn.`,
    hint: WAYS_OUT[/^(?:text|tspan|flow)/.test(name) ? 'text' : name] ?? PLAINER,
  }),
  attribute: (name) => ({ says: `uses “${name}” in a way that cannot be drawn.`, hint: PLAINER }),
  property: (name) => ({
    says: `uses “${name}” in a way that cannot be drawn.`,
    hint: WAYS_OUT[name] ?? PLAINER,
  }),
  'clip-parts': () => ({
    says: 'is clipped with several shapes at once.',
    hint: 'Unite them into one shape in the drawing program.',
  }),
  doctype: () => ({
    says: 'declares more than short texts at its top.',
    hint: 'Save it again without a document type.',
  }),
  empty: () => ({ says: 'draws nothing.', hint: 'Save it again with its shapes, or use another picture.' }),
  encoding: () => ({
    says: 'is not written in the encoding it names.',
    hint: 'Save it again in UTF-8.',
  }),
  'gradient-line': () => ({
    says: 'draws a line with a gradient.',
    hint: 'Turn the line into a filled shape in the drawing program.',
  }),
  reference: (name) => ({
    says: `names something with “${name}” that is not in the file, or that names itself.`,
    hint: 'Only what has an id in the same file can be used.',
  }),
  root: (name) => ({ says: `begins with <${name}> instead of <svg>.`, hint: 'Save it again as SVG.' }),
  selector: (name) => ({
    says: `chooses what to style by “${name}”.`,
    hint: 'Choose by class, id or element, or write the style at the shapes themselves.',
  }),
  'skewed-line': () => ({
    says: 'stretches or skews a line, which would be thinner in one direction.',
    hint: 'Turn the line into a filled shape in the drawing program.',
  }),
  'too-large': (name) => ({
    says: `has more in it than can be printed; it was read up to <${name}>.`,
    hint: 'Make it simpler in the drawing program, or save it as PNG.',
  }),
  value: (name) => ({ says: `says “${name}” in a way that cannot be read.`, hint: PLAINER }),
  'view-box': () => ({
    says: 'does not say how large it is.',
    hint: 'Give <svg> a viewBox of four numbers.',
  }),
  xml: (detail) => ({ says: `is not well-formed here: ${detail}.`, hint: 'Save it again as SVG.' }),
};

/** Wording of what can go wrong when good data meets real paper. */
export const pressMessages: { [C in keyof PressFacts]: (facts: PressFacts[C]) => Wording } = {
  'text/smallest-size': ({ field, pt, usualPt }) => ({
    message: `${quoted(field)} fits only at its smallest size, ${pt} pt instead of ${usualPt} pt.`,
    hint: 'Shorten it a little: another word, or a translation, would not fit.',
  }),
  'text/overflow': ({ field, text, template, overMm, lines, smallestPt }) => ({
    message: `The text${field === undefined && text ? ` ${quoted(text)}` : inField(field)} is ${tooMuch(overMm, lines)}, even at ${smallestPt} pt, the smallest size of its style.`,
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
  'image/not-found': ({ file }) => ({
    message: `There is no image “${file}” in the game folder.`,
    hint: 'Correct the name, or put the picture there; capital letters count.',
  }),
  'image/format': ({ file }) => ({
    message: `The image “${file}” is neither PNG nor JPEG nor SVG, whatever its name says.`,
    hint: 'Save it again as PNG, JPEG or SVG.',
  }),
  'image/svg': ({ file, why, name }) => {
    const { says, hint } = SVG[why](name);
    return { message: `The drawing “${file}” ${says}`, hint };
  },
  'image/unreadable': ({ file, detail }) => ({
    message: `The image “${file}” ${detail === 'damaged' ? 'is damaged.' : 'is a kind of JPEG that cannot be printed.'}`,
    hint: 'Open it in an image editor and save it again as PNG or baseline JPEG.',
  }),
  'image/too-large': ({ file, width, height, most }) => ({
    message: `The image “${file}” has ${width} × ${height} pixels, more than the ${most / 1e6} million that can be printed.`,
    hint: 'Make it smaller: 300 pixels for each inch on paper are plenty.',
  }),
  'text/missing-glyph': ({ character, codePoint, font, field }) => ({
    message: `The font ${quoted(font)} has no ${quoted(character)} (${codePoint})${inField(field, ', used')}.`,
    hint: 'Use another character or another font; for a small picture, an icon: {name}.',
  }),
  'text/unsupported-script': ({ script, near, field }) => ({
    message: `${quoted(near)}${inField(field)} is in ${script === undefined ? 'a script,' : `${script} script,`} which cannot be set.`,
    hint: 'Write it in Latin, Greek or Cyrillic letters, or put it on the card as a picture.',
  }),
  'text/unknown-icon': ({ name, nearest, field }) => ({
    message: `The theme has no icon ${quoted(name)}${inField(field, ', used')}.`,
    hint:
      nearest === undefined
        ? 'Correct the name, or add it under “icons:” in theme.yaml; to print a { write \\{.'
        : `Did you mean {${nearest}}?`,
  }),
  'text/markup': ({ mark, near, field }) => ({
    message:
      mark === '{'
        ? `A { is opened${inField(field)} and not closed as an icon: ${quoted(near)}.`
        : `${quoted(mark)} is opened${inField(field)} but never closed: ${quoted(near)}.`,
    hint: wayToClose(mark, near),
  }),
  'text/too-long': ({ limit, field }) => ({
    message: `A text${inField(field)} has more than ${limit} characters.`,
    hint: 'Divide it into several texts; what has many pages is a chapter of a booklet.',
  }),
  'font/unreadable': ({ font, file, detail }) => ({
    message: `The font “${font}” cannot be used (${file}): ${UNREADABLE[detail]}`,
    hint:
      detail === 'missing'
        ? 'Correct its path in theme.yaml, or put the file there.'
        : 'Use a single TTF or OTF file.',
  }),
};
