import { positionAt, sourceOf } from '../diagnostics/line-index.js';
import type { Locate, Project } from '../project/project.js';
import type { World } from '../world/world.js';
import { cardTexts } from './card-texts.js';
import { chaptersOf, chapterTexts } from './chapter-texts.js';
import { gameTexts } from './game-texts.js';
import { recordTexts } from './record-texts.js';
import { ruleTexts } from './rule-texts.js';
import { applySettings, matches, type Settings } from './settings.js';
import type { SourceText } from './source-text.js';
import { wordTexts } from './word-texts.js';

/** The chapters of a game by the names its products give them. */
export type Chapters = ReadonlyMap<string, string>;

export async function readChapters(world: World, project: Project): Promise<Chapters> {
  const read = await Promise.all(
    [...chaptersOf(project)].map(async (name) => {
      const bytes = await world.readFile(`${project.folder}/${name}`);
      return [name, new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')] as const;
    }),
  );
  return new Map(read);
}

/** Every text a player or a facilitator sees, in the order in which a translator would like to meet them. */
export const textsOf = (project: Project, chapters: Chapters, settings: Settings): readonly SourceText[] =>
  applySettings(
    [
      ...gameTexts(project),
      ...wordTexts(project),
      ...cardTexts(project),
      ...ruleTexts(project, matches(settings.take)),
      ...chapterTexts(project, (name) => chapters.get(name) ?? ''),
      ...recordTexts(project),
    ],
    settings,
  );

/** `dilemmas-2-daily-life.yaml:13`, as seen from the game folder. */
export function lineFinder(folder: string, locate: Locate, chapters: Chapters): (text: SourceText) => string {
  const top = `${folder}/`;
  const within = (file: string): string => (file.startsWith(top) ? file.slice(top.length) : file);
  const sources = new Map([...chapters].map(([name, text]) => [`${top}${name}`, sourceOf(name, text)]));
  return ({ at }) => {
    if (at.kind === 'yaml') {
      const place = locate(at.origin);
      return place ? `${within(place.file)}:${place.start.line}` : within(at.origin.file);
    }
    const source = sources.get(at.file);
    const { line } = source ? positionAt(source, at.from) : { line: 1 };
    return `${within(at.file)}:${line}`;
  };
}
