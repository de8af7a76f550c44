import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import { type GameTexts, readGameTexts } from './game-language.js';
import { localesOf, poPath, readPoFile } from './languages.js';
import { mendedHeaders } from './po/check-header.js';
import { newPoFile } from './po/headers.js';
import { type MergeCounts, mergePo } from './po/merge.js';
import { pluralFormsOf } from './po/plural-forms.js';
import { writePo } from './po/po-file.js';

export { isLocale } from './languages.js';

export interface Extracted {
  /** The file without translations; none where the game has errors. */
  readonly text: string | undefined;
  readonly file: string;
  readonly count: number;
  readonly problems: readonly Diagnostic[];
}

/** Every text of a game as a gettext template. */
export async function extractTexts(world: World, folder: string): Promise<Extracted> {
  const { game, problems } = await readGameTexts(world, folder);
  const file = `${folder}/i18n/messages.pot`;
  if (game === undefined || hasErrors(problems)) return { text: undefined, file, count: 0, problems };
  const blank = newPoFile({ project: nameOf(game), locale: '', now: world.now });
  const { file: merged } = mergePo(blank, game.fresh());
  return { text: writePo(merged, 2), file, count: game.texts.length, problems };
}

export interface MergedLanguage {
  readonly locale: string;
  readonly file: string;
  readonly text: string;
  readonly counts: MergeCounts;
}

export interface MergedLanguages {
  /** The language the game is written in; nothing where it cannot be read. */
  readonly source?: string | undefined;
  readonly files: readonly MergedLanguage[];
  readonly problems: readonly Diagnostic[];
}

/** Brings the files of languages up to date; a language without a file begins. Without locales, all there are. */
export async function mergeLanguages(
  world: World,
  folder: string,
  locales: readonly string[],
): Promise<MergedLanguages> {
  const { game, problems } = await readGameTexts(world, folder);
  if (game === undefined || hasErrors(problems)) return { files: [], problems };
  const wanted = locales.length > 0 ? locales : await localesOf(world, folder);
  const found: Diagnostic[] = [...problems];
  const files: MergedLanguage[] = [];
  const fresh = game.fresh();
  for (const locale of wanted.filter((each) => each !== game.project.language)) {
    const read = await readPoFile(world, folder, locale);
    found.push(...read.problems);
    const before = read.file ?? newPoFile({ project: nameOf(game), locale, now: world.now });
    if (hasErrors(read.problems)) continue;
    const { file: merged, counts } = mergePo(before, fresh);
    const file = { ...merged, headers: mendedHeaders(merged, locale) };
    const text = writePo(file, pluralFormsOf(locale).categories.length);
    files.push({ locale, file: poPath(folder, locale), text, counts });
  }
  return { files, problems: found, source: game.project.language };
}

const nameOf = ({ project: { title, version } }: GameTexts): string => `${title} ${version}`;
