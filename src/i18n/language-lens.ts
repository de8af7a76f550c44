import { type Diagnostic, hasErrors, type Place, problem, type Severity } from '../diagnostics/diagnostic.js';
import { joinPath } from '../project/game-path.js';
import type { Lens } from '../project/lens.js';
import { Overlay } from '../project/overlay.js';
import { type World, worldOver } from '../world/world.js';
import { type GameTexts, readGameTexts } from './game-language.js';
import { type Glossary, readGlossary } from './glossary.js';
import { pluralFormsOf } from './po/plural-forms.js';
import { PSEUDO_LOCALE, pseudoText } from './pseudo.js';
import { lixGrowthIn } from './settings.js';
import { type Piece, type TranslatedChapter, translateChapter } from './translated-chapter.js';
import { readTranslation, type TranslatedText, type Translation } from './translation.js';

export interface LanguageRequest {
  readonly locale: string;
  /** Print what is not translated in the language of the source, with a warning. */
  readonly allowUntranslated: boolean;
  /** There is nothing to translate. */
  readonly none?: boolean | undefined;
}

/** A game in one of its languages, or in the pseudo-language that shows whether translations will fit. */
export async function languageLens(
  world: World,
  folder: string,
  { locale, allowUntranslated, none }: LanguageRequest,
): Promise<Lens> {
  if (none) return clear(world, []);
  const { game, problems } = await readGameTexts(world, folder);
  // What is wrong with the game is told when it is loaded.
  if (game === undefined || locale === game.project.language) return clear(world, game ? problems : []);
  if (locale === PSEUDO_LOCALE) return lensOf(world, game, { locale, done: pseudo(game), problems: [] });
  const glossary = await readGlossary(world, folder);
  const read = await readTranslation(world, game, { locale, glossary: NO_TERMS });
  const severity = allowUntranslated ? 'warning' : 'error';
  const found = [...glossary.problems, ...unfinished(read, severity), ...read.problems.filter(isWrong)];
  return lensOf(world, game, { locale, done: read.done, problems: found, source: read.source });
}

/** A glass without colour. */
const clear = (world: World, problems: readonly Diagnostic[]): Lens => ({
  world,
  overlay: new Overlay(),
  problems: problems.filter(({ place }) => place?.file.includes('/i18n/')),
  written: (found) => found,
  source: () => undefined,
});

/** Words beside the glossary are warnings, and it takes long to look for them. */
const NO_TERMS: Glossary = { terms: [], kept: [] };

/** Warnings are for translators, in `i18n status`; whether a text fits is measured. */
const isWrong = (found: Diagnostic): boolean => hasErrors([found]);

const pseudo = ({ texts }: GameTexts): readonly TranslatedText[] =>
  texts.map((text) => ({ text, forms: [pseudoText(text.text)], placeOf: () => undefined }));

const MOST_LISTED = 20;

function unfinished({ locale, all, missing, fuzzy }: Translation, severity: Severity): readonly Diagnostic[] {
  const open = [...missing, ...fuzzy].map((found): Diagnostic => ({ ...found, severity }));
  if (open.length <= MOST_LISTED) return open;
  const facts = { locale, missing: missing.length, fuzzy: fuzzy.length, all };
  return [problem('translation/unfinished', facts, { severity, place: open[0]?.place })];
}

interface Language {
  readonly locale: string;
  readonly done: readonly TranslatedText[];
  readonly problems: readonly Diagnostic[];
  readonly source?: { readonly file: string; readonly text: string } | undefined;
}

function lensOf(world: World, game: GameTexts, language: Language): Lens {
  const { locale, done, problems, source } = language;
  const chapters = translatedChapters(game, done);
  const encoder = new TextEncoder();
  return {
    world: worldOver(world, {
      async readFile(path) {
        const chapter = chapters.get(path);
        return chapter ? encoder.encode(chapter.text) : await world.readFile(path);
      },
    }),
    overlay: overlayOf(game, locale, done),
    problems,
    written(found) {
      const chapter = found.place && chapters.get(found.place.file);
      return chapter && found.place ? { ...found, place: chapter.written(found.place) } : found;
    },
    source: (file) =>
      file === source?.file ? source.text : game.chapters.get(file.slice(game.project.folder.length + 1)),
  };
}

function overlayOf(
  { project, settings }: GameTexts,
  locale: string,
  done: readonly TranslatedText[],
): Overlay {
  const overlay = new Overlay();
  const file = joinPath(project.folder, 'game.yaml');
  overlay.lay({ file, path: ['language'] }, { value: locale });
  // What is hard in one language is not in another.
  const lix = project.checks.limits.lix + lixGrowthIn(locale, settings);
  overlay.lay({ file, path: ['checks', 'limits', 'lix'] }, { value: lix });
  for (const { text, forms, placeOf } of done) {
    if (text.at.kind !== 'yaml') continue;
    const { origin } = text.at;
    overlay.lay(origin, { value: forms.at(-1) ?? '', place: placeOf(forms.length - 1) });
    const [book, ...rest] = origin.path;
    if (!text.counted || new Set(forms).size < 2) continue;
    // A language in which numbers change the words says so beside its sentences.
    const place = placeOf(0);
    const plurals = [book ?? '', 'plurals'];
    overlay.lay({ ...origin, path: [...plurals, 'language'] }, { value: locale, place });
    const { categories } = pluralFormsOf(locale);
    const value = Object.fromEntries(categories.map((category, form) => [category, forms[form] ?? '']));
    overlay.lay({ ...origin, path: [...plurals, ...rest] }, { value, place });
  }
  return overlay;
}

function translatedChapters(
  { project, chapters }: GameTexts,
  done: readonly TranslatedText[],
): ReadonlyMap<string, TranslatedChapter> {
  const pieces = new Map<string, Piece[]>();
  for (const { text, forms, placeOf } of done) {
    if (text.at.kind !== 'chapter') continue;
    const { file, from, to, after } = text.at;
    const place: Place | undefined = placeOf();
    const all = pieces.get(file) ?? [];
    pieces.set(file, [...all, { from, to, after, text: forms[0] ?? '', place }]);
  }
  return new Map(
    [...chapters].map(([name, chapter]) => {
      const file = `${project.folder}/${name}`;
      return [file, translateChapter(file, chapter, pieces.get(file) ?? [])];
    }),
  );
}
