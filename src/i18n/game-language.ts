import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placed } from '../project/finding.js';
import { type LoadedProject, loadProject } from '../project/load-project.js';
import { createLocator } from '../project/locate.js';
import { parseFile } from '../project/parse.js';
import type { Project } from '../project/project.js';
import { readPart } from '../project/schema/read-part.js';
import type { World } from '../world/world.js';
import { limitsOf } from './limits.js';
import { type FreshEntry, freshEntries } from './po/merge.js';
import { type Chapters, lineFinder, readChapters, textsOf } from './read-texts.js';
import { NO_SETTINGS, type Settings, settingsSchema } from './settings.js';
import type { SourceText } from './source-text.js';

/** A game with all its texts, ready to be translated. */
export interface GameTexts {
  readonly project: Project;
  readonly chapters: Chapters;
  readonly texts: readonly SourceText[];
  /** Characters that fit, by context. */
  readonly limits: ReadonlyMap<string, number>;
  readonly settings: Settings;
  readonly fresh: () => readonly FreshEntry[];
}

export interface ReadGameTexts {
  readonly game: GameTexts | undefined;
  readonly problems: readonly Diagnostic[];
  readonly loaded: LoadedProject;
}

/** Reads a game and gathers its texts; none where the game has errors. */
export async function readGameTexts(world: World, folder: string): Promise<ReadGameTexts> {
  const loaded = await loadProject(world, folder, { unfilled: true });
  const { project, locate } = loaded;
  if (project === undefined) return { game: undefined, problems: loaded.problems, loaded };
  const settings = await readSettings(world, folder);
  const problems = [...loaded.problems, ...settings.problems];
  const chapters = await readChapters(world, project);
  const texts = textsOf(project, chapters, settings.value);
  const limits = limitsOf(texts);
  const fresh = () => freshEntries(texts, { limits, lineOf: lineFinder(folder, locate, chapters) });
  return { game: { project, chapters, texts, limits, settings: settings.value, fresh }, problems, loaded };
}

async function readSettings(
  world: World,
  folder: string,
): Promise<{ readonly value: Settings; readonly problems: readonly Diagnostic[] }> {
  const file = `${folder}/i18n/settings.yaml`;
  const bytes = await world.readFile(file);
  if (bytes === undefined) return { value: NO_SETTINGS, problems: [] };
  const { source, data, problems } = parseFile(file, bytes);
  const { value = NO_SETTINGS, findings } = readPart(settingsSchema, data ?? {}, { file, path: [] });
  const locator = createLocator(new Map([[file, source]]));
  return { value, problems: [...problems, ...placed(findings, locator)] };
}
