import { type PoComments, type PoMessage, po } from 'gettext-parser';

/** One message of a translator's file. */
export interface PoEntry {
  /** msgctxt. */
  readonly context: string;
  /** msgid. */
  readonly source: string;
  /** One form, or one for each plural category; empty where nothing is translated yet. */
  readonly forms: readonly string[];
  readonly counted: boolean;
  readonly fuzzy: boolean;
  /** The text it was translated from, where that has changed since. */
  readonly previous?: string | undefined;
  /** What the translator wrote above it. */
  readonly remark?: string | undefined;
  /** Notes of the designer. */
  readonly notes: string;
  readonly reference: string;
  /** Flags beside `fuzzy`, as they are. */
  readonly flags: readonly string[];
}

/** A translator's file: gettext PO. */
export interface PoFile {
  readonly headers: Readonly<Record<string, string>>;
  /** Above the header. */
  readonly remark: string;
  readonly entries: readonly PoEntry[];
  /** Translations whose text is gone. */
  readonly obsolete: readonly PoEntry[];
}

/** Throws a SyntaxError with `lineNumber` where the file is no PO. */
export function parsePo(text: string): PoFile {
  const table = po.parse(text);
  const header = table.translations['']?.[''];
  return {
    headers: table.headers ?? {},
    remark: header?.comments?.translator ?? '',
    entries: entriesIn(table.translations),
    obsolete: entriesIn(table.obsolete ?? {}),
  };
}

const entriesIn = (messages: Record<string, Record<string, PoMessage>>): readonly PoEntry[] =>
  Object.values(messages)
    .flatMap((byId) => Object.values(byId))
    .filter(({ msgid }) => msgid !== '')
    .map(entryOf);

function entryOf({
  msgctxt = '',
  msgid,
  msgid_plural: plural,
  msgstr = [],
  comments = {},
}: PoMessage): PoEntry {
  const flags = (comments.flag ?? '')
    .split(/[,\n]/)
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
  return {
    context: msgctxt,
    source: msgid,
    // Some editors write letters in two parts, a letter and its accent, which nothing would find again.
    forms: msgstr.every((form) => form.trim() === '') ? [] : msgstr.map((form) => form.normalize('NFC')),
    counted: plural !== undefined,
    fuzzy: flags.includes('fuzzy'),
    previous: previousOf(comments.previous),
    remark: comments.translator,
    notes: comments.extracted ?? '',
    reference: comments.reference ?? '',
    flags: flags.filter((flag) => flag !== 'fuzzy'),
  };
}

/** `msgid "…"`, which may go on over several lines; a previous context says nothing new. */
function previousOf(comment: string | undefined): string | undefined {
  const [, quoted] = /^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)/m.exec(comment ?? '') ?? [];
  if (quoted === undefined) return undefined;
  return [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) => unescaped(part)).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

/** Writes a file; `forms` says how many forms a counted text has, empty ones included. */
export function writePo({ headers, remark, entries, obsolete }: PoFile, forms: number): string {
  const blank: PoMessage = { msgid: '', msgstr: [''], comments: remark === '' ? {} : { translator: remark } };
  const translations = { '': { '': blank }, ...tableOf(entries, forms) };
  const table = {
    charset: 'utf-8',
    headers: { ...headers },
    translations,
    obsolete: tableOf(obsolete, forms),
  };
  const text = new TextDecoder().decode(po.compile(table, { foldLength: 0, sort: false }));
  // The compiler leaves a blank behind an empty remark.
  return text.replaceAll(/^# $/gm, '#');
}

const tableOf = (entries: readonly PoEntry[], forms: number): Record<string, Record<string, PoMessage>> =>
  Object.fromEntries(entries.map((entry) => [entry.context, { [entry.source]: messageOf(entry, forms) }]));

function messageOf(entry: PoEntry, count: number): PoMessage {
  const { context, source, counted, forms } = entry;
  const wanted = counted ? Math.max(count, forms.length) : 1;
  return {
    msgctxt: context,
    msgid: source,
    ...(counted && { msgid_plural: source }),
    msgstr: Array.from({ length: wanted }, (_, index) => forms[index] ?? ''),
    comments: commentsOf(entry),
  };
}

function commentsOf({ remark, notes, reference, fuzzy, flags, previous }: PoEntry): PoComments {
  const flag = [...(fuzzy ? ['fuzzy'] : []), ...flags].join(', ');
  return {
    ...(remark && { translator: remark }),
    ...(notes && { extracted: notes }),
    ...(reference && { reference }),
    ...(flag && { flag }),
    ...(previous !== undefined && { previous: `msgid "${escaped(previous)}"` }),
  };
}
