/** A name where pdfkit would write a text: it takes what is no plain object as it writes itself. */
export const named = (name: string): object => ({
  [Symbol.toStringTag]: 'PdfName',
  toString: () => `/${name}`,
});
