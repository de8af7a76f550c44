/** A PDF object as it stands in a file; names keep their slash. */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfText
  | PdfRef
  | PdfStream
  | readonly PdfObject[]
  | PdfDict;

export interface PdfName {
  readonly name: string;
}
export interface PdfText {
  /** Bytes as Latin 1. */
  readonly text: string;
}
export interface PdfRef {
  readonly ref: number;
}
export interface PdfDict {
  readonly dict: ReadonlyMap<string, PdfObject>;
}
export interface PdfStream {
  readonly dict: ReadonlyMap<string, PdfObject>;
  /** As stored, filters and all. */
  readonly raw: Uint8Array;
  /** The file ends before it does. */
  readonly cutOff?: boolean;
}

const isObject = (value: PdfObject | undefined): value is Exclude<PdfObject, null | boolean | number> =>
  typeof value === 'object' && value !== null;

export const isName = (value: PdfObject | undefined): value is PdfName => isObject(value) && 'name' in value;
export const isText = (value: PdfObject | undefined): value is PdfText => isObject(value) && 'text' in value;
export const isRef = (value: PdfObject | undefined): value is PdfRef => isObject(value) && 'ref' in value;
export const isDict = (value: PdfObject | undefined): value is PdfDict | PdfStream =>
  isObject(value) && 'dict' in value;
export const isStream = (value: PdfObject | undefined): value is PdfStream =>
  isObject(value) && 'raw' in value;
export const isList = (value: PdfObject | undefined): value is readonly PdfObject[] => Array.isArray(value);
