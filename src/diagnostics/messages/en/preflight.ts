import type { PreflightFacts } from '../../facts/preflight.js';
import type { Messages } from '../../wording.js';

export const preflightMessages: Messages<PreflightFacts> = {
  'preflight/unreadable': ({ why, object, bits }) => ({
    message: why === 'encrypted' ? encrypted(object, bits) : UNREADABLE[why],
    hint: HINTS[why],
  }),
  'preflight/damaged': ({ why }) => ({
    message: DAMAGED[why],
    hint: 'Write the file anew, or mend it with “qpdf IN OUT”.',
  }),
  'preflight/unread-page': ({ pages }) => ({
    message: `${on(pages)} something that could not be looked at: it is packed in an old way, or damaged.`,
    hint: 'Repack it, for example with “qpdf --recompress-flate --decode-level=generalized IN OUT”.',
  }),
  'preflight/version': ({ found, most }) => ({
    message: `The file is PDF ${found.toFixed(1)}; the printer takes ${most.toFixed(1)} at most.`,
  }),
  'preflight/no-trim': ({ pages }) => ({
    message: `${on(pages)} no trim box: nobody can tell where to cut.`,
    hint: 'Write a TrimBox on every page; “cocreator build --profile press” does.',
  }),
  'preflight/small-bleed': ({ pages, found, wanted }) => ({
    message: `${on(pages)} ${round(found)} mm of bleed, and the printer wants ${round(wanted)} mm.`,
  }),
  'preflight/boxes': ({ pages, inner, outer }) => ({
    message: `${on(pages)} a ${inner} that reaches out of the ${outer}.`,
  }),
  'preflight/font-not-embedded': ({ pages, font }) => ({
    message: `${on(pages)} text in ${font}, which is not in the file: another font would be printed.`,
  }),
  'preflight/rgb': ({ pages, use }) => ({
    message: `${on(pages)} ${USES[use]} in RGB, and the printer takes CMYK only.`,
  }),
  'preflight/ink': ({ pages, ink, limit }) => ({
    message: `${on(pages)} a colour of ${ink} % ink, and the printer takes ${limit} % at most.`,
  }),
  'preflight/coarse-picture': ({ pages, picture, dpi, least }) => ({
    message: `${on(pages)} a picture (${picture}) of ${dpi} dpi, and the printer wants ${least}.`,
    hint: 'Show it smaller, or use one with more pixels.',
  }),
  'preflight/transparency': ({ pages, use }) => ({
    message: `${on(pages)} transparency (${TRANSPARENCY[use]}).`,
    hint: 'Flatten it before the file goes out.',
  }),
  'preflight/link': ({ pages }) => ({ message: `${on(pages)} links or notes inside the bleed.` }),
  'preflight/script': () => ({ message: 'The file runs a script, or does something when it is opened.' }),
  'preflight/no-intent': ({ why }) => ({ message: INTENTS[why] }),
  'preflight/identity': ({ key, found, wanted }) => ({
    message:
      found === undefined
        ? `The file does not say “${key}”; it must be ${wanted}.`
        : `“${key}” is ${found}, and must be ${wanted}.`,
  }),
  'preflight/untagged': ({ pages }) => ({
    message: `${on(pages)} marks that are neither tagged nor marked as decoration.`,
  }),
};

const UNREADABLE = {
  'no-pdf': 'This is no PDF.',
  'no-pages': 'The file has no pages.',
  damaged: 'The file is damaged: it begins as a PDF, and no page can be found in it.',
};
const HINTS = {
  'no-pdf': undefined,
  'no-pages': undefined,
  encrypted: 'Save it without a password, or take it off with “qpdf --decrypt IN OUT”.',
  damaged: 'Was it sent whole? Fetch or write it anew.',
};
const DAMAGED = {
  'cut-off': 'The file is cut off: it does not end as a PDF does. What is left of it was looked at.',
  'no-table':
    'The table of objects at the end of the file is missing or wrong. They were looked for one by one.',
  'lost-pages': 'The file names pages that are not in it. Those that are were looked at.',
};
const encrypted = (object: number | undefined, bits: number | undefined): string => {
  const facts = [
    ...(object === undefined ? [] : [`object ${object}`]),
    ...(bits === undefined ? [] : [`${bits} bits`]),
  ];
  return `The file is encrypted${facts.length === 0 ? '' : ` (${facts.join(', ')})`}; no printer takes that.`;
};
const USES = { drawing: 'texts or shapes', picture: 'a picture', gradient: 'a gradient' };
const TRANSPARENCY = {
  opacity: 'something that shines through',
  mask: 'a soft mask',
  blending: 'a blend mode',
  group: 'a transparency group',
};
const INTENTS = {
  missing: 'The file has no output intent (GTS_PDFX): nobody can tell which paper it is for.',
  'no-profile': 'The output intent has no profile in the file.',
  'not-output': 'The profile of the output intent is not of a printing condition (class “prtr”).',
  'not-cmyk': 'The profile of the output intent is not for CMYK.',
};

const round = (mm: number): string => String(Math.round(mm * 100) / 100);

/** `Page 3 has`, `Pages 1–4, 7 have`. */
function on(pages: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = spans.at(-1);
    if (last && last.to === page - 1) last.to = page;
    else spans.push({ from: page, to: page });
  }
  const shown = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return pages.length === 1 ? `Page ${shown} has` : `Pages ${shown} have`;
}
