import { type Diagnostic, type Facts, problem } from '../../diagnostics/diagnostic.js';
import { pluralFormsOf } from './plural-forms.js';
import { pluralRule } from './plural-rule.js';
import type { PoFile } from './po-file.js';
import type { PoIndex } from './po-index.js';

/** Norwegian is written as a whole and as one of its two forms. */
const SAME: Readonly<Record<string, string>> = { no: 'nb' };

/** Where the head of a file tells translators’ tools something else than what the file is. */
export const checkHeader = (file: PoFile, locale: string, { headPlace }: PoIndex): readonly Diagnostic[] =>
  wrongHeaders(file, locale).map((facts) =>
    problem('translation/header', facts, { severity: 'warning', place: headPlace(facts.key) }),
  );

/** The head of a file with what it must say. */
export const mendedHeaders = (file: PoFile, locale: string): PoFile['headers'] => ({
  ...file.headers,
  ...Object.fromEntries(wrongHeaders(file, locale).map(({ key, wanted }) => [key, wanted])),
});

function wrongHeaders({ headers, entries }: PoFile, locale: string): readonly Facts['translation/header'][] {
  const said = new Map(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value.trim()]));
  const of = (key: string): string | undefined => said.get(key.toLowerCase()) || undefined;
  const wanted = headersOf(locale);
  const isRight: Readonly<Record<string, boolean>> = {
    Language: languageOf(of('Language') ?? '') === languageOf(locale),
    'Content-Type': /charset\s*=\s*utf-?8\b/i.test(of('Content-Type') ?? ''),
    'Plural-Forms':
      !entries.some(({ counted }) => counted) ||
      countsAlike(of('Plural-Forms') ?? '', wanted['Plural-Forms']),
  };
  return Object.entries(wanted)
    .filter(([key]) => isRight[key] === false)
    .map(([key, value]) => ({ key, found: of(key), wanted: value }));
}

/** What the head of a file must say, whoever writes it. */
export const headersOf = (locale: string) => ({
  Language: locale.replace('-', '_'),
  'Content-Type': 'text/plain; charset=UTF-8',
  'Plural-Forms': pluralFormsOf(locale).header,
});

function languageOf(locale: string): string {
  const [language = ''] = locale.toLowerCase().split(/[-_@.]/);
  return SAME[language] ?? language;
}

/** Every rule repeats itself before this. */
const FAR = 1000;

/** Whether two headers give every number the same form; there are several ways to write it. */
function countsAlike(found: string, wanted: string): boolean {
  const [one, other] = [rulesIn(found), rulesIn(wanted)];
  if (one === undefined || other === undefined || one.count !== other.count) return false;
  return Array.from({ length: FAR }, (_, n) => n).every((n) => one.rule(n) === other.rule(n));
}

function rulesIn(header: string) {
  const [, count, expression = ''] =
    /^\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=([^;]*);?\s*$/.exec(header) ?? [];
  const rule = pluralRule(expression);
  return count === undefined || rule === undefined ? undefined : { count: Number(count), rule };
}
