/**
 * What the writer uses of pdfkit 0.20 that its type package does not describe. The version is pinned by the lock
 * file and everything here is exercised by the tests of this folder.
 */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      readonly _root: PDFKitReference;
      readonly _id: Uint8Array;
      /** The font chosen last. */
      readonly _font: EmbeddedFont;
      /** Reads an image file; the same bytes twice are two images. */
      openImage(bytes: Uint8Array): OpenedImage;
      addNamedEmbeddedFile(name: string, file: PDFKitReference): void;
    }

    interface PDFPage {
      readonly resources: PDFKitReference;
    }

    interface PDFKitReference {
      compress: boolean;
      end(chunk?: Uint8Array): void;
    }

    interface PDFOutline {
      readonly outlineData: Record<string, unknown>;
    }

    interface EmbeddedFont {
      /** Its name in the resources. */
      readonly id: string;
      readonly subset: { includeGlyph(id: number): number };
      /** By glyph of the subset: advance in thousandths. */
      readonly widths: (number | undefined)[];
      /** By glyph of the subset: what it stands for. */
      readonly unicode: (readonly number[] | undefined)[];
      ref(): PDFKitReference;
    }

    interface OpenedImage {
      readonly label: string;
      readonly obj: PDFKitReference | null;
      /** How a camera was held, as EXIF numbers it. */
      readonly orientation?: number;
      embed(document: PDFDocument): void;
      /** PNG only: called when the pixels are unpacked, at once or later. */
      finalize?(): void;
    }

    namespace Mixins {
      interface PDFFont {
        font(parsed: { layout(text: string): unknown }): this;
      }
    }
  }
}

/** A PDF object with a number, as pdfkit writes it. */
export type Ref = PDFKit.PDFKitReference;
export type EmbeddedFont = PDFKit.EmbeddedFont;
