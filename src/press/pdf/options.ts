import type { Color } from '../../project/theme.js';
import type { ImageData } from '../frame.js';
import type { ColorSpace } from './colors.js';
import type { DieColors } from './die-lines.js';
import type { Typefaces } from './doc-fonts.js';
import type { DocumentFacts } from './document.js';
import type { PackedForms } from './forms.js';

export interface PdfOptions extends DocumentFacts {
  readonly colors: ReadonlyMap<string, Color>;
  readonly colorSpace: ColorSpace;
  /** Parsed once, shared by all documents of a build. */
  readonly fonts: Typefaces;
  /** Whether anchors with a title become an outline. */
  readonly bookmarks: boolean;
  /** Dark text is printed in black only, over what lies below it. */
  readonly blackText?: boolean | undefined;
  /** Names of the spot colours of cuts and folds, where lines for the die are no ink. */
  readonly dieLines?: DieColors | undefined;
  /** Of documents in the same inks, which can share them. */
  readonly packed?: PackedForms | undefined;
  /** Told of every image, once, before it is embedded. */
  readonly onImage?: ((image: ImageData) => void) | undefined;
  /** Told of the name of every picture that lets what lies below shine through, once. */
  readonly onTranslucent?: ((picture: string) => void) | undefined;
}
