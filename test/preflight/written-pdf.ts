/** The header of an output profile, as far as anyone looks: what it is of, and that it is one. */
export const iccHeader = (kind: string, space: string): string =>
  `${'0'.repeat(12)}${kind}${space}${'0'.repeat(16)}acsp${'0'.repeat(88)}`;

/** Two pages for print, as PDF/X-4 wants them: an empty one, and one with a text, a shape, a picture and a gradient. */
export const PRINTED = `%PDF-1.6
1 0 obj <</Type/Catalog /Pages 2 0 R /Metadata 3 0 R
  /OutputIntents [<</S/GTS_PDFX /DestOutputProfile 4 0 R>>]>> endobj
2 0 obj <</Type/Pages /Kids [5 0 R 6 0 R] /Count 2 /MediaBox [0 0 200 300]>> endobj
3 0 obj <</Type/Metadata /Subtype/XML>> stream
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
endstream endobj
4 0 obj <</N 4>> stream
${iccHeader('prtr', 'CMYK')}
endstream endobj
5 0 obj <</Type/Page /Parent 2 0 R /TrimBox [10 10 190 290] /BleedBox [1 1 199 299]>> endobj
6 0 obj <</Type/Page /Parent 2 0 R /TrimBox [10 10 190 290] /BleedBox [0 0 200 300] /Contents 7 0 R
  /Resources <</Font <</F1 8 0 R>> /XObject <</Fish 10 0 R /Net 12 0 R>> /Shading <</Sea 11 0 R>>
    /ExtGState <</Over <</OP true>>>>>>>> endobj
7 0 obj <<>> stream
/Over gs 1 0.5 0.25 0.5 k 0 0 100 100 re f
BT /F1 9 Tf (Cod) Tj ET
q 72 0 0 72 20 20 cm /Fish Do Q
/Sea sh /Net Do
endstream endobj
8 0 obj <</Type/Font /Subtype/TrueType /BaseFont/Source /FontDescriptor <</FontFile2 9 0 R>>>> endobj
9 0 obj <<>> stream
glyphs
endstream endobj
10 0 obj <</Subtype/Image /Width 300 /Height 300 /ColorSpace/DeviceCMYK>> stream
pixels
endstream endobj
11 0 obj <</ShadingType 2 /ColorSpace/DeviceCMYK>> endobj
12 0 obj <</Subtype/Form>> stream
0 0 0 1 K 0 0 m 9 9 l S
endstream endobj
13 0 obj <</Title (Fish) /Trapped/False>> endobj
trailer <</Root 1 0 R /Info 13 0 R /ID [<01> <01>]>>
%%EOF
`;

/** A page to be read aloud, as PDF/UA-1 wants it. */
export const READ = `%PDF-1.7
1 0 obj <</Type/Catalog /Pages 2 0 R /Metadata 3 0 R /Lang (en) /MarkInfo <</Marked true>>
  /StructTreeRoot 6 0 R /ViewerPreferences <</DisplayDocTitle true>>>> endobj
2 0 obj <</Type/Pages /Kids [4 0 R] /Count 1 /MediaBox [0 0 200 300]>> endobj
3 0 obj <</Type/Metadata /Subtype/XML>> stream
<rdf:Description pdfuaid:part="1"/>
endstream endobj
4 0 obj <</Type/Page /Parent 2 0 R /Contents 5 0 R>> endobj
5 0 obj <<>> stream
/P <</MCID 0>> BDC BT (Cod) Tj ET EMC
endstream endobj
6 0 obj <</Type/StructTreeRoot>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

/** What is written instead of what. */
export type Change = readonly [before: string, after: string];

/** The bytes of a file with changes, each of which has to find its place. */
export function changedPdf(text: string, changes: readonly Change[]): Uint8Array {
  const changed = changes.reduce((now, [before, after]) => {
    if (!now.includes(before)) throw new Error(`no ${before} in the file`);
    return now.replace(before, () => after);
  }, text);
  return new Uint8Array(Buffer.from(withTable(changed), 'latin1'));
}

/** The same with a table of its objects in front of its end. */
export function withTable(text: string): string {
  const entries = [...text.matchAll(/^(\d+) 0 obj/gm)].map(
    ({ 1: number, index }) => `${number} 1\n${String(index).padStart(10, '0')} 00000 n \n`,
  );
  const at = text.lastIndexOf('trailer');
  const tail = text.slice(at).replace('%%EOF', `startxref\n${at}\n%%EOF`);
  return at < 0 ? text : `${text.slice(0, at)}xref\n${entries.join('')}${tail}`;
}
