import type { Code, Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import { readGameTexts } from './game-language.js';
import { readGlossary } from './glossary.js';
import { localesOf } from './languages.js';
import { readTranslation, type Translation } from './translation.js';

/** One row of the table of languages; all but the name are numbers of texts. */
export interface LanguageStatus {
  readonly locale: string;
  readonly all: number;
  readonly translated: number;
  readonly fuzzy: number;
  readonly missing: number;
  readonly tooLong: number;
  readonly slots: number;
  readonly icons: number;
  readonly markup: number;
  readonly forms: number;
  readonly doubled: number;
  readonly terms: number;
  /** Cards, not texts. */
  readonly harder: number;
  /** Lines and letters that cannot be read, and messages that come twice. */
  readonly broken: number;
}

export interface StatusOfGame {
  readonly rows: readonly LanguageStatus[];
  readonly translations: readonly Translation[];
  /** With the game itself, its settings or its glossary. */
  readonly problems: readonly Diagnostic[];
  readonly source: (file: string) => string | undefined;
}

/** How far each language of a game is. */
export async function statusOf(
  world: World,
  folder: string,
  locales: readonly string[],
): Promise<StatusOfGame> {
  const { game, problems, loaded } = await readGameTexts(world, folder);
  const own = (file: string) => loaded.sources.get(file)?.text;
  if (game === undefined) return { rows: [], translations: [], problems, source: own };
  const glossary = await readGlossary(world, folder);
  const translations: Translation[] = [];
  for (const locale of locales.length > 0 ? locales : await localesOf(world, folder))
    translations.push(await readTranslation(world, game, { locale, glossary: glossary.of(locale) }));
  return {
    rows: translations.map(rowOf),
    translations,
    problems: [...problems, ...glossary.problems],
    source: (file) => own(file) ?? translations.find(({ source }) => source?.file === file)?.source?.text,
  };
}

function rowOf({ locale, all, done, missing, fuzzy, problems }: Translation): LanguageStatus {
  const count = (...codes: readonly Code[]) => problems.filter(({ code }) => codes.includes(code)).length;
  return {
    locale,
    all,
    translated: done.length,
    fuzzy: fuzzy.length,
    missing: missing.length,
    tooLong: count('translation/too-long'),
    slots: count('translation/slots'),
    icons: count('translation/icons'),
    markup: count('translation/markup'),
    forms: count('translation/forms'),
    doubled: count('translation/doubled'),
    terms: count('translation/term', 'translation/kept-term'),
    harder: count('translation/harder'),
    broken: count(
      'translation/syntax',
      'translation/twice',
      'translation/no-language',
      'translation/encoding',
    ),
  };
}

/** Whole percent of the texts that are translated, rounded down: 100 means all. */
export const percentOf = ({ translated, all }: LanguageStatus): number =>
  all === 0 ? 100 : Math.floor((100 * translated) / all);

/** Whether a language is good enough to be printed. */
export const passes = (row: LanguageStatus, percent: number): boolean =>
  percentOf(row) >= percent && row.slots + row.icons + row.forms + row.doubled + row.broken === 0;
