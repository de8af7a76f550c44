import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import type { World } from '../world/world.js';
import { checkEntry } from './check-entry.js';
import type { GameTexts } from './game-language.js';
import type { Glossary } from './glossary.js';
import { harderCards } from './harder-cards.js';
import { localesOf, readPoFile } from './languages.js';
import { checkHeader } from './po/check-header.js';
import { pluralFormsOf } from './po/plural-forms.js';
import type { PoEntry } from './po/po-file.js';
import { reusedTranslations } from './reused.js';
import { lixGrowthIn } from './settings.js';
import type { SourceText } from './source-text.js';

/** A text in another language. */
export interface TranslatedText {
  readonly text: SourceText;
  /** By plural category where the text counts something; otherwise one. */
  readonly forms: readonly string[];
  readonly placeOf: (form?: number) => Place | undefined;
}

/** How far the translation of a game into one language is, and what is wrong with it. */
export interface Translation {
  readonly locale: string;
  readonly all: number;
  readonly done: readonly TranslatedText[];
  readonly missing: readonly Diagnostic[];
  readonly fuzzy: readonly Diagnostic[];
  /** With what is translated. */
  readonly problems: readonly Diagnostic[];
  /** The file, for code frames. */
  readonly source: { readonly file: string; readonly text: string } | undefined;
}

/** Holds the file of a language against the texts of the game. */
export async function readTranslation(
  world: World,
  game: GameTexts,
  { locale, glossary }: { readonly locale: string; readonly glossary: Glossary },
): Promise<Translation> {
  const { folder, theme } = game.project;
  const { file, index, problems } = await readPoFile(world, folder, locale);
  const nothing = { locale, all: game.texts.length, done: [], missing: [], fuzzy: [], source: index?.source };
  if (file === undefined || index === undefined) {
    const known = await localesOf(world, folder);
    return {
      ...nothing,
      problems: index ? problems : [problem('translation/no-language', { locale, known })],
    };
  }
  const found: Diagnostic[] = [...checkHeader(file, locale, index)];
  const entries = new Map(file.entries.map((entry) => [entry.context, entry]));
  const done: TranslatedText[] = [];
  const missing: Diagnostic[] = [];
  const fuzzy: Diagnostic[] = [];
  const { categories } = pluralFormsOf(locale);
  for (const text of game.texts) {
    const { context } = text;
    const entry = entries.get(context);
    const placeOf = (form = 0) => index.placeOf(context, form);
    const place = placeOf();
    if (entry === undefined || entry.forms.length === 0) {
      const facts = { context, source: text.text, listed: entry !== undefined };
      missing.push(problem('translation/missing', facts, { place: place ?? index.headPlace('') }));
    } else if (isStale(entry, text)) {
      const previous = entry.fuzzy ? entry.previous : entry.source;
      fuzzy.push(problem('translation/fuzzy', { context, source: text.text, previous }, { place }));
    } else {
      done.push({ text, forms: entry.forms, placeOf });
      const isIcon = (name: string) => theme.icons.has(name);
      const limit = game.limits.get(context);
      found.push(...checkEntry(text, entry, { locale, glossary, categories, isIcon, limit, placeOf }));
    }
  }
  found.push(...reusedTranslations(done));
  found.push(...harderCards(done, lixGrowthIn(locale, game.settings)));
  return { ...nothing, done, missing, fuzzy, problems: found };
}

/** Marked, or translated from a text that has changed since and was not merged yet. */
const isStale = ({ fuzzy, source }: PoEntry, { text }: SourceText): boolean => fuzzy || source !== text;
