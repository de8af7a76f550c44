import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Profile } from '../profiles/profile.js';
import { checkIcc } from '../profiles/read-icc.js';
import { isList, isStream } from './pdf-object.js';
import { nameOf, type PdfFile, textOf } from './read-pdf.js';

const MOST_VERSION = { 'pdf/x-1a': 1.4, 'pdf/x-4': 1.6, 'pdf/ua-1': 1.7 } as const;

/** What the file says about itself: its version, its keys, and the condition it is made for. */
export function checkIdentity(file: PdfFile, { standard }: Profile): readonly Diagnostic[] {
  if (standard === undefined) return [];
  const most = MOST_VERSION[standard];
  const found: Diagnostic[] =
    file.version > most ? [problem('preflight/version', { found: file.version, most })] : [];
  const xmp = metadataOf(file);
  if (standard === 'pdf/ua-1') return [...found, ...checkReading(file, xmp)];
  return [...found, ...checkKeys(file, xmp, standard), ...checkIntent(file)];
}

function metadataOf({ root, get, unpack }: PdfFile): string {
  const stream = get(root.get('Metadata'));
  return isStream(stream) ? new TextDecoder().decode(unpack(stream)) : '';
}

/** A property, written as an element or as an attribute. */
const property = (xmp: string, name: string): string | undefined =>
  new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>|\\b${name}="([^"]*)"`).exec(xmp)?.slice(1).find(Boolean);

interface Key {
  readonly key: string;
  readonly found: string | undefined;
  readonly wanted: string;
  readonly right: boolean;
}

const wrong = (keys: readonly Key[]): readonly Diagnostic[] =>
  keys
    .filter(({ right }) => !right)
    .map(({ key, found, wanted }) => problem('preflight/identity', { key, found, wanted }));

function checkKeys(file: PdfFile, xmp: string, standard: 'pdf/x-4' | 'pdf/x-1a'): readonly Diagnostic[] {
  const info = file.dict(file.trailer.get('Info'));
  const trapped = nameOf(file.get(info?.get('Trapped')));
  const title = textOf(file.get(info?.get('Title')));
  const inInfo = textOf(file.get(info?.get('GTS_PDFXVersion')));
  const inXmp = property(xmp, 'pdfxid:GTS_PDFXVersion');
  const claim: Key =
    standard === 'pdf/x-4'
      ? { key: 'pdfxid:GTS_PDFXVersion', found: inXmp, wanted: 'PDF/X-4', right: inXmp === 'PDF/X-4' }
      : {
          key: 'GTS_PDFXVersion',
          found: inInfo,
          wanted: 'PDF/X-1a:2003',
          right: inInfo?.startsWith('PDF/X-1') ?? false,
        };
  return wrong([
    claim,
    {
      key: 'Trapped',
      found: trapped,
      wanted: 'True or False',
      right: trapped === 'True' || trapped === 'False',
    },
    { key: 'Title', found: title, wanted: 'the name of the work', right: (title ?? '') !== '' },
    {
      key: 'ID',
      found: undefined,
      wanted: 'two identifiers in the trailer',
      right: isList(file.get(file.trailer.get('ID'))),
    },
  ]);
}

function checkIntent(file: PdfFile): readonly Diagnostic[] {
  const intents = file.get(file.root.get('OutputIntents'));
  const intent = (isList(intents) ? intents : [])
    .map(file.dict)
    .find((dict) => nameOf(file.get(dict?.get('S'))) === 'GTS_PDFX');
  if (intent === undefined) return [problem('preflight/no-intent', { why: 'missing' })];
  const stream = file.get(intent.get('DestOutputProfile'));
  if (!isStream(stream)) return [problem('preflight/no-intent', { why: 'no-profile' })];
  return checkIcc('', file.unpack(stream)).problems.flatMap((found) => {
    if (found.code !== 'profile/bad-icc') return [];
    const { why } = found.facts;
    const known = why === 'not-output' || why === 'not-cmyk' ? why : 'no-profile';
    return [problem('preflight/no-intent', { why: known })];
  });
}

function checkReading(file: PdfFile, xmp: string): readonly Diagnostic[] {
  const { root, dict, get } = file;
  const marked = get(dict(root.get('MarkInfo'))?.get('Marked')) === true;
  const part = property(xmp, 'pdfuaid:part');
  const language = textOf(get(root.get('Lang')));
  const shown = get(dict(root.get('ViewerPreferences'))?.get('DisplayDocTitle')) === true;
  return wrong([
    { key: 'pdfuaid:part', found: part, wanted: '1', right: part === '1' },
    { key: 'Marked', found: undefined, wanted: 'true', right: marked },
    {
      key: 'StructTreeRoot',
      found: undefined,
      wanted: 'the tags of the document',
      right: dict(root.get('StructTreeRoot')) !== undefined,
    },
    { key: 'Lang', found: language, wanted: 'a language such as en', right: (language ?? '') !== '' },
    { key: 'DisplayDocTitle', found: undefined, wanted: 'true', right: shown },
  ]);
}
