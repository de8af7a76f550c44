import type { PrintFacts } from '../../facts/print.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

const SIDES = {
  top: 'at the top',
  right: 'on the right',
  bottom: 'at the bottom',
  left: 'on the left',
} as const;

export const printMessages: Messages<PrintFacts> = {
  'print/too-much-ink': ({ color, percent, most }) => ({
    message: `The colour ${quoted(color)} takes ${percent} % of ink; more than ${most} % does not dry.`,
    hint: 'Lower cyan, magenta and yellow, and raise black.',
  }),
  'print/small-text': ({ text, pt, least }) => ({
    message: `${quoted(text)} is set in ${pt.toFixed(1)} pt; below ${least} pt print breaks up.`,
    hint: 'Raise the size of its style, or its smallest size.',
  }),
  'print/tight-lines': ({ style, leading, size }) => ({
    message: `Lines in the style ${quoted(style)} would overlap: they are ${leading} pt apart, and its letters are ${size} pt high.`,
    hint: `Write “leading: ${Math.round(size * 12) / 10}”, or at least ${size}.`,
  }),
  'print/thin-line': ({ color, pt, least }) => ({
    message: `A line in ${color} is ${pt.toFixed(2)} pt thin; below ${least} pt it may vanish.`,
    hint: `Make it at least ${(least * 0.3528).toFixed(2)} mm wide.`,
  }),
  'print/outside-safe-zone': ({ what, text, inside, safe }) => ({
    message: `${what === 'text' ? quoted(text) : `The image ${quoted(text)}`} ends ${inside.toFixed(1)} mm from the cut; a knife may stray ${safe} mm.`,
    hint: 'Move it inwards.',
  }),
  'print/coarse-image': ({ file, dpi, least }) => ({
    message: `The image ${quoted(file)} has ${Math.round(dpi)} dots an inch where it is printed; below ${least} it looks coarse.`,
    hint: 'Use an image with more pixels, or print it smaller.',
  }),
  'print/huge-image': ({ file, dpi, most }) => ({
    message: `The image ${quoted(file)} has ${Math.round(dpi)} dots an inch where it is printed; more than ${most} nobody can see.`,
    hint: 'Save it with fewer pixels: 300 to 600 dots an inch are enough, and the files stay small.',
  }),
  'print/faint-image': ({ file, ground, seen }) => ({
    message:
      seen === 0
        ? `The image ${quoted(file)} can hardly be seen where it is printed: what lies below it, ${quoted(ground)}, is nearly as light or dark as the image.`
        : `Only a part of the image ${quoted(file)}, about ${Math.round(seen * 100)} %, can be seen where it is printed: the rest is nearly as light or dark as what lies below it, ${quoted(ground)}.`,
    hint: 'Take the version of it for a ground like this, dark for light paper; or put a colour under it in the template.',
  }),
  'print/bleed-not-filled': ({ side }) => ({
    message: `The ground of this face ends at the cut ${SIDES[side]}: a knife that strays leaves a white edge.`,
    hint: 'Let the ground run into the bleed.',
  }),
};
