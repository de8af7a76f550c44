import type { PdfStream } from './pdf-object.js';
import type { PdfFile } from './read-pdf.js';

/** What one page is made of, as a printer asks. */
export interface PageLook {
  /** Fonts that are used and are not in the file. */
  readonly missingFonts: ReadonlySet<string>;
  /** Where RGB is used: texts and shapes, pictures, gradients. */
  readonly rgb: ReadonlySet<RgbUse>;
  /** Most ink of a colour, in percent. */
  readonly ink: number;
  readonly spots: ReadonlySet<string>;
  readonly pictures: readonly PictureLook[];
  readonly transparency: ReadonlySet<TransparencyUse>;
  /** Text that no tag and no artifact holds. */
  readonly untagged: boolean;
  /** Some of it is packed in a way that is not read. */
  readonly unread: boolean;
}

export type RgbUse = 'drawing' | 'picture' | 'gradient';
export type TransparencyUse = 'opacity' | 'mask' | 'blending' | 'group';

export interface PictureLook {
  readonly name: string;
  readonly dpi: number;
}

/** What is known of a page so far. */
export interface Looking {
  readonly file: PdfFile;
  readonly missingFonts: Set<string>;
  readonly rgb: Set<RgbUse>;
  readonly spots: Set<string>;
  readonly pictures: PictureLook[];
  readonly transparency: Set<TransparencyUse>;
  ink: number;
  untagged: boolean;
  unread: boolean;
  /** Bytes that may still be looked at: forms that draw one another twice each would never end. */
  room: number;
  /** Forms under way: one that draws itself would never end. */
  readonly open: Set<PdfStream>;
}
