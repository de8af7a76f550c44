import type { Explanations } from '../../explanation.js';
import type { PressFacts } from '../../facts/press.js';

export const pressExplanations: Explanations<PressFacts> = {
  'text/smallest-size': {
    what: 'A text had to shrink to the smallest size its style allows.',
    why: 'It is harder to read than its neighbours, and there is no room left for a longer translation.',
    mend: 'Shorten it, give it more room in the template, or raise min: of its style so that too long texts are refused.',
  },
  'text/overflow': {
    what: 'A text does not fit, even at the smallest size of its style.',
    why: 'On paper it would be cut off or lie over its neighbours, and nobody would notice before the cards are printed.',
    mend: 'Shorten the text; or give it more room in the template, or let its style shrink further, but not below 6 pt.',
  },
  'layout/overflow': {
    what: 'Something in a template is larger than the box that holds it.',
    why: 'On paper it would lie over its neighbours, or be cut off.',
    mend: 'Make the box larger in the template, or what is in it smaller; let texts shrink with shrink="1" and min: of their style.',
  },
  'layout/outside-trim': {
    what: 'A text, icon, chip or picture ends outside the trim.',
    why: 'The knife would cut it.',
    mend: 'Move it inside. Backgrounds may run into the bleed; what is read may not.',
  },
  'layout/shows-itself': {
    what: 'The face of a card shows the same card again.',
    why: 'It would hold itself without end, like two mirrors.',
    mend: 'Show another card with <card>, or none.',
  },
  'image/not-found': {
    what: 'A picture is not in the game folder.',
    why: 'The card would have a hole where everybody looks first.',
    mend: 'Correct the name, or copy the picture into the folder. Capital letters count.',
  },
  'image/format': {
    what: 'A picture is neither PNG nor JPEG nor SVG.',
    why: 'Other formats cannot be put into a PDF as they are.',
    mend: 'Open it in an image editor and save it as SVG, for drawings, or JPEG, for photographs. WebP, HEIC (from telephones), TIFF and PDF are not read, and renaming the file does not change it.',
  },
  'image/svg': {
    what: 'An SVG holds something that cannot be drawn: text, bitmaps, filters, masks, patterns, scripts, animation, links out of the file, or a mistake.',
    why: 'It would be left out or drawn wrong, and on a logo nobody may do that.',
    mend: 'In the drawing program turn text and lines into outlines, take off effects, and save as plain SVG. Shapes, groups, transforms, colours, gradients, opacity, clip paths of one shape and <use> are drawn. Or save the picture as PNG.',
  },
  'image/unreadable': {
    what: 'A picture is damaged, or of a rare sort.',
    why: 'It cannot be printed: half of a picture may be missing, or its colours wrong.',
    mend: 'Was it copied or sent whole? Open it in an image editor, look at it, and save it again as PNG or baseline JPEG.',
  },
  'image/too-large': {
    what: 'A picture has more pixels than can be printed.',
    why: 'It would use up memory and make files that printers refuse.',
    mend: 'Scale it down: 300 pixels for each inch on paper are plenty.',
  },
  'text/missing-glyph': {
    what: 'A font lacks a character.',
    why: 'An empty box would be printed in its place.',
    mend: 'Use another character, or a font that has it; for small pictures use an icon.',
  },
  'text/unsupported-script': {
    what: 'A text is in a script that is written from right to left, whose letters change places, or whose lines end between words without spaces: Arabic, Hebrew, Devanagari, Thai and others.',
    why: 'Its letters would be printed in a wrong order, and nobody who cannot read it would notice.',
    mend: 'Write it in Latin letters, or put it on the card as a picture. Latin, Greek, Cyrillic, Armenian, Georgian, Ethiopic, Chinese, Japanese and Korean can be set with fonts that have them.',
  },
  'text/unknown-icon': {
    what: 'A text names an icon that the theme does not have.',
    why: 'Nothing would be printed in its place.',
    mend: 'Correct the name, or add the icon to the theme. To print braces, write \\{.',
    example: { wrong: 'text: "Pay 1 {mony}."', right: 'text: "Pay 1 {money}."' },
  },
  'text/too-long': {
    what: 'A text is longer than anything that is set as a whole can hold.',
    why: 'It fits nowhere, and setting it again and again in smaller type would take long.',
    mend: 'Divide it into several texts, or make it a chapter of a booklet, in paragraphs.',
  },
  'text/markup': {
    what: 'A sign that makes text bold or italic, or opens an icon, is not closed.',
    why: 'Either the sign was meant as it stands, or too little is bold.',
    mend: 'Close it, or write a backslash before it to print the sign itself.',
    example: { wrong: 'text: "**Now or never."', right: 'text: "**Now** or never."' },
  },
  'font/unreadable': {
    what: 'A font of the theme cannot be used.',
    why: 'No text could be set in it: it is missing, empty, damaged, or of a sort that cannot be put into a PDF.',
    mend: 'Put a single TTF or OTF file into the game folder, such as ./fonts/Own.ttf. Fonts of the web (WOFF) and collections (TTC) can be turned into one.',
  },
};
