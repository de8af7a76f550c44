import { named } from './named.js';

/** The printing condition a file is made for. */
export interface Condition {
  /** As printers and the ICC registry name it, such as FOGRA39. */
  readonly identifier: string;
  /** ICC profile of class prtr, for CMYK. */
  readonly icc: Uint8Array;
}

/** Which PDF for print a file claims to be, and for which condition. */
export interface PrintStandard {
  readonly name: 'pdf/x-4' | 'pdf/x-1a';
  readonly condition: Condition;
}

/** ISO 15930-4 is PDF 1.4, ISO 15930-7 is 1.6. */
export const versionOf = (standard: PrintStandard | undefined): '1.4' | '1.6' =>
  standard?.name === 'pdf/x-1a' ? '1.4' : '1.6';

/** What the document information says besides title and dates. PDF/X-4 names itself in the metadata only. */
export const infoOf = (standard: PrintStandard | undefined): Record<string, unknown> => {
  if (standard === undefined) return {};
  const trapped = { Trapped: named('False') };
  return standard.name === 'pdf/x-1a' ? { ...trapped, GTS_PDFXVersion: 'PDF/X-1a:2003' } : trapped;
};

/** Puts the output intent with its profile into the catalogue; for a PDF/X-4 as PDF/A asks for it, too. */
export function addIntent(doc: PDFKit.PDFDocument, { name, condition }: PrintStandard): void {
  const profile = doc.ref({ N: 4, Alternate: 'DeviceCMYK' });
  profile.end(condition.icc);
  const kinds = name === 'pdf/x-4' ? ['GTS_PDFX', 'GTS_PDFA1'] : ['GTS_PDFX'];
  const intents = kinds.map((kind) => {
    const intent = doc.ref({
      Type: 'OutputIntent',
      S: kind,
      OutputConditionIdentifier: new String(condition.identifier),
      OutputCondition: new String(condition.identifier),
      Info: new String(condition.identifier),
      RegistryName: new String('http://www.color.org'),
      DestOutputProfile: profile,
    });
    intent.end();
    return intent;
  });
  Object.assign(doc._root.data, { OutputIntents: intents });
}
