import { headersOf } from './check-header.js';
import type { PoFile } from './po-file.js';

interface About {
  readonly project: string;
  /** Empty for the file without translations. */
  readonly locale: string;
  readonly now: Date;
}

/** The head of a new file; what a translator's tool writes into it later stays. */
export function newPoFile({ project, locale, now }: About): PoFile {
  const isTemplate = locale === '';
  const said = headersOf(locale);
  return {
    remark: isTemplate ? `Texts of ${project}` : `${languageName(locale)} texts of ${project}`,
    headers: {
      'Project-Id-Version': project,
      'POT-Creation-Date': isTemplate ? 'YEAR-MO-DA HO:MI+ZONE' : stamp(now),
      'PO-Revision-Date': isTemplate ? 'YEAR-MO-DA HO:MI+ZONE' : stamp(now),
      'Last-Translator': isTemplate ? 'FULL NAME <EMAIL@ADDRESS>' : '',
      'Language-Team': isTemplate ? 'LANGUAGE <LL@li.org>' : '',
      Language: said.Language,
      'MIME-Version': '1.0',
      'Content-Type': said['Content-Type'],
      'Content-Transfer-Encoding': '8bit',
      'Plural-Forms': isTemplate ? 'nplurals=INTEGER; plural=EXPRESSION;' : said['Plural-Forms'],
      'X-Generator': 'cocreator',
    },
    entries: [],
    obsolete: [],
  };
}

/** `2026-11-24 20:00+0000` */
const stamp = (now: Date): string => `${now.toISOString().slice(0, 16).replace('T', ' ')}+0000`;

const languageName = (locale: string): string =>
  new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(locale) ?? locale;
