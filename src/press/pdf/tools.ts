import type { Color } from '../../project/theme.js';
import { type ColorSpace, type Inks, mixInks } from './colors.js';
import { type DocFonts, openFonts, type Typefaces } from './doc-fonts.js';
import { type Forms, openForms } from './forms.js';
import { type Gradients, openGradients } from './gradients.js';
import { type Images, openImages } from './images.js';
import { type Opacity, openOpacity } from './opacity.js';
import { type Overprint, openOverprint } from './overprint.js';
import { type PathWriter, rememberingPathWriter } from './path-operators.js';

/** What the writers of one document share. */
export interface Tools {
  readonly inks: Inks;
  readonly fonts: DocFonts;
  readonly gradients: Gradients;
  readonly images: Images;
  readonly forms: Forms;
  readonly path: PathWriter;
  readonly overprint: Overprint;
  readonly opacity: Opacity;
}

interface Choices {
  readonly colors: ReadonlyMap<string, Color>;
  readonly colorSpace: ColorSpace;
  readonly fonts: Typefaces;
  readonly blackText?: boolean | undefined;
}

export function openTools(doc: PDFKit.PDFDocument, { colors, colorSpace, fonts, blackText }: Choices): Tools {
  const inks = mixInks(colors, colorSpace, blackText);
  return {
    inks,
    fonts: openFonts(doc, fonts),
    gradients: openGradients(doc, inks),
    images: openImages(doc),
    forms: openForms(doc, inks),
    path: rememberingPathWriter(),
    overprint: openOverprint(doc),
    opacity: openOpacity(doc),
  };
}
