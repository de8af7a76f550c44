import type { Explanations } from '../../explanation.js';
import type { PreflightFacts } from '../../facts/preflight.js';

const REBUILD = 'Build it again with the printer’s profile: cocreator build --profile.';

export const preflightExplanations: Explanations<PreflightFacts> = {
  'preflight/unreadable': {
    what: 'The file cannot be read as a PDF.',
    why: 'What we cannot read, a printer cannot print.',
    mend: REBUILD,
  },
  'preflight/damaged': {
    what: 'The file does not end as a PDF does, its table of objects is missing or wrong, or pages it names are not in it. It was read by looking for its objects one by one.',
    why: 'Printers mend such files each in its own way, or refuse them; what is lost is lost.',
    mend: 'Send or fetch the file anew, or write it anew with the program it comes from; “qpdf IN OUT” mends a wrong table.',
  },
  'preflight/unread-page': {
    what: 'A page holds something that is packed in a way this check does not read, or that is damaged.',
    why: 'Nobody can say whether a printer would take it, so it must not pass in silence.',
    mend: 'Repack the file with a PDF tool, or build it again.',
  },
  'preflight/version': {
    what: 'The file is of a later PDF version than the standard of the profile allows.',
    why: 'Older presses refuse it, or print it wrongly.',
    mend: REBUILD,
  },
  'preflight/no-trim': {
    what: 'A page has neither a TrimBox nor an ArtBox.',
    why: 'Imposition software places pages by this box; without it the bleed is taken for the card.',
    mend: REBUILD,
  },
  'preflight/small-bleed': {
    what: 'The art of a page runs over the cut by less than the printer wants.',
    why: 'Cutting wanders by a millimetre or two; white edges would show.',
    mend: 'Give the product more bleed, and art that fills it.',
  },
  'preflight/boxes': {
    what: 'The boxes of a page do not lie inside each other: trim in bleed in media.',
    why: 'Imposition software refuses such a page.',
    mend: REBUILD,
  },
  'preflight/font-not-embedded': {
    what: 'A page uses a font that is not in the file.',
    why: 'The printer’s computer puts another in its place, with other widths and perhaps other letters.',
    mend: 'Embed all fonts when the file is made.',
  },
  'preflight/rgb': {
    what: 'Something on a page is in red, green and blue for a printer that takes CMYK only.',
    why: 'It is converted by whoever prints; black text then comes in four inks.',
    mend: 'Convert it before the file goes out; files of cocreator take the cmyk of the theme.',
  },
  'preflight/ink': {
    what: 'A colour needs more ink than the printer allows.',
    why: 'Too much ink does not dry: sheets stick together and smear.',
    mend: 'Lower the colour’s cmyk in the theme.',
  },
  'preflight/coarse-picture': {
    what: 'A picture has too few pixels for the size at which it is printed.',
    why: 'It looks blurred or shows steps.',
    mend: 'Show it smaller, or use one with more pixels.',
  },
  'preflight/transparency': {
    what: 'A page has transparency, which the printer’s standard does not allow.',
    why: 'It is flattened by whoever prints; thin lines and texts around it may change.',
    mend: 'Use plain colours instead of see-through ones.',
  },
  'preflight/link': {
    what: 'A page has links or notes where it is printed.',
    why: 'PDF/X allows none inside the bleed.',
    mend: REBUILD,
  },
  'preflight/script': {
    what: 'The file holds a script or an action that runs when it is opened.',
    why: 'PDF/X and PDF/A allow none.',
    mend: 'Remove it in the program that made the file.',
  },
  'preflight/no-intent': {
    what: 'The file does not carry the output profile it was made for.',
    why: 'PDF/X needs it: without it CMYK numbers have no colour.',
    mend: 'Build with a profile that names an ICC profile, or with --icc.',
  },
  'preflight/identity': {
    what: 'The file does not say about itself what its standard asks for.',
    why: 'Printers and archives sort by these keys and refuse what lacks them.',
    mend: REBUILD,
  },
  'preflight/untagged': {
    what: 'A page of a tagged document has marks outside every tag.',
    why: 'A screen reader reads them at the wrong place or not at all.',
    mend: REBUILD,
  },
};
