import type { Ref } from './pdfkit-internals.js';

/** A file inside a document. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** MIME types, by how a name ends. */
const TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  yml: 'application/yaml',
  md: 'text/markdown',
  xml: 'application/xml',
  po: 'text/x-gettext-translation',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** Puts files into a document as what it was made from, as PDF/A-3 asks for it. */
export function attach(doc: PDFKit.PDFDocument, files: readonly Attachment[], written: Date): void {
  if (files.length === 0) return;
  const specs = files.map(({ name, bytes }): Ref => {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const content = doc.ref({
      Type: 'EmbeddedFile',
      Subtype: type.replace('/', '#2F'),
      Params: { Size: bytes.byteLength, ModDate: written },
    });
    content.end(bytes);
    const spec = doc.ref({
      Type: 'Filespec',
      F: new String(name),
      UF: new String(name),
      AFRelationship: 'Source',
      EF: { F: content, UF: content },
    });
    spec.end();
    return spec;
  });
  // Names that sort alike everywhere: readers show the names of the files.
  for (const [index, spec] of specs.entries())
    doc.addNamedEmbeddedFile(`f${String(index + 1).padStart(6, '0')}`, spec);
  Object.assign(doc._root.data, { AF: specs });
}
