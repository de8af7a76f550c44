import type { Code, Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import { type GameTexts, readGameTexts } from './game-language.js';
import { readGlossary } from './glossary.js';
import { localesOf, readPoFile } from './languages.js';
import { type Tongue, textsInOtherLanguages } from './other-language.js';
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
  /** All that no other column counts. */
  readonly slips: number;
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
  const tongues = await tonguesOf(world, game);
  for (const locale of locales.length > 0 ? locales : await localesOf(world, folder)) {
    const read = await readTranslation(world, game, { locale, glossary: glossary.of(locale) });
    const strange = textsInOtherLanguages(locale, read.done, tongues);
    translations.push({ ...read, problems: [...read.problems, ...strange] });
  }
  return {
    rows: translations.map(rowOf),
    translations,
    problems: [...problems, ...glossary.problems],
    source: (file) => own(file) ?? translations.find(({ source }) => source?.file === file)?.source?.text,
  };
}

/** The game in every language it has, its own first, as far as their files can be read. */
async function tonguesOf(world: World, { project, texts }: GameTexts): Promise<readonly Tongue[]> {
  const own = { locale: project.language, texts: new Map(texts.map(({ context, text }) => [context, text])) };
  const tongues: Tongue[] = [own];
  for (const locale of await localesOf(world, project.folder)) {
    const { file } = await readPoFile(world, project.folder, locale);
    const translated = (file?.entries ?? []).filter(({ forms }) => forms.length > 0);
    const said = translated.map(({ context, forms }) => [context, forms[0] ?? ''] as const);
    tongues.push({ locale, texts: new Map(said) });
  }
  return tongues;
}

function rowOf({ locale, all, done, missing, fuzzy, problems }: Translation): LanguageStatus {
  const count = (...codes: readonly Code[]) => problems.filter(({ code }) => codes.includes(code)).length;
  const unread = problems.filter(({ code }) => code.startsWith('file/')).length;
  const counted = {
    tooLong: count('translation/too-long'),
    slots: count('translation/slots'),
    icons: count('translation/icons'),
    markup: count('translation/markup', 'translation/link'),
    forms: count('translation/forms'),
    doubled: count('translation/doubled'),
    terms: count('translation/term', 'translation/kept-term'),
    harder: count('translation/harder'),
    broken:
      unread +
      count(
        'translation/syntax',
        'translation/twice',
        'translation/no-language',
        'translation/encoding',
        'translation/code',
      ),
  };
  const elsewhere = Object.values(counted).reduce((sum, number) => sum + number, 0);
  const slips = problems.length - elsewhere;
  return {
    locale,
    all,
    translated: done.length,
    fuzzy: fuzzy.length,
    missing: missing.length,
    ...counted,
    slips,
  };
}

/** Whole percent of the texts that are translated, rounded down: 100 means all. */
export const percentOf = ({ translated, all }: LanguageStatus): number =>
  all === 0 ? 100 : Math.floor((100 * translated) / all);

/** Whether a language is good enough to be printed. */
export const passes = (row: LanguageStatus, percent: number): boolean =>
  percentOf(row) >= percent && row.slots + row.icons + row.forms + row.doubled + row.broken === 0;
