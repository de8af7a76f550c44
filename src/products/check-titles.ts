import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Fonts } from '../press/text/fonts.js';
import { prepareParagraph } from '../press/text/paragraph.js';
import { inside } from '../project/finding.js';
import { joinPath } from '../project/game-path.js';
import type { Locate, Origin, Project } from '../project/project.js';
import { marginStyle } from './set-label.js';

/** Titles stand in the margins of sheets: what of them cannot be set there, at the line that says it. */
export function checkTitles(project: Project, fonts: Fonts, locate: Locate): readonly Diagnostic[] {
  const { theme, language } = project;
  const style = marginStyle(theme);
  if (style === undefined) return [];
  const game: Origin = { file: joinPath(project.folder, 'game.yaml'), path: [] };
  const titles: readonly (readonly [string, Origin])[] = [
    [project.title, inside(game, 'title')],
    ...project.products.map(({ title, origin }) => [title, inside(origin, 'title')] as const),
  ];
  return titles.flatMap(([text, origin]) => {
    const context = { fonts, icons: theme.icons, locale: language };
    const { problems } = prepareParagraph([{ text: plainOf(text), field: 'title' }], style, context);
    return problems.map((one): Diagnostic => ({ ...one, place: locate(origin) }));
  });
}

/** Signs of markup as they stand. */
const plainOf = (text: string): string => text.replaceAll(/[*{}\\[\]]/g, String.raw`\$&`);
