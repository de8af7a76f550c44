import type { Color } from '../../project/theme.js';
import { type ColorSpace, type Inks, mixInks } from './colors.js';
import { type DieColors, type DieLines, openDieLines } from './die-lines.js';
import { type DocFonts, openFonts, type Typefaces } from './doc-fonts.js';
import { type Forms, openForms, type PackedForms } from './forms.js';
import { type Gradients, openGradients } from './gradients.js';
import { type Images, openImages } from './images.js';
import { type Opacity, openOpacity } from './opacity.js';
import { type Overprint, openOverprint } from './overprint.js';
import { type PathWriter, rememberingPathWriter } from './path-operators.js';
import { type PrintStandard, versionOf } from './standard.js';

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
  readonly dieLines: DieLines;
}

interface Choices {
  readonly colors: ReadonlyMap<string, Color>;
  readonly colorSpace: ColorSpace;
  readonly fonts: Typefaces;
  readonly blackText?: boolean | undefined;
  readonly dieLines?: DieColors | undefined;
  readonly standard?: PrintStandard | undefined;
  readonly packed?: PackedForms | undefined;
}

export function openTools(doc: PDFKit.PDFDocument, choices: Choices): Tools {
  const { colors, colorSpace, fonts, blackText, dieLines, standard, packed } = choices;
  const inks = mixInks(colors, colorSpace, blackText);
  return {
    inks,
    fonts: openFonts(doc, fonts),
    gradients: openGradients(doc, inks),
    images: openImages(doc),
    forms: openForms(doc, { inks, packed }),
    path: rememberingPathWriter(),
    overprint: openOverprint(doc),
    opacity: openOpacity(doc),
    dieLines: openDieLines(doc, {
      space: inks.space,
      colors: dieLines,
      layers: versionOf(standard) !== '1.4',
    }),
  };
}
