import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { ICON_WORDS } from '../game/icons.js';
import type { Data, Locate, Project } from '../project/project.js';
import { MARGIN_STYLE } from '../project/theme.js';

/** What a game keeps and never uses. */
export interface Kept {
  /** Paths of all files of the game, relative to its folder. */
  readonly files: ReadonlySet<string>;
  /** Everything in which a name can be used: game.yaml, decks, words, templates, chapters; not the theme or the rules. */
  readonly texts: readonly string[];
  /** The theme, which names fonts and icons that lie in files. */
  readonly theme: string;
}

/** Colours, icons, styles and numbers of the rules that nothing names, and files that nothing reads. */
export function lintUnused(project: Project, kept: Kept, locate: Locate): readonly Diagnostic[] {
  const { theme, rulesFile, rules } = project;
  const used = new Set([
    ...kept.texts.flatMap((text) => text.match(NAME) ?? []),
    ...ICON_WORDS,
    MARGIN_STYLE,
  ]);
  const tokens = [
    ...[...theme.colors.keys()].map((name) => ['color', 'colors', name] as const),
    ...[...theme.gradients.keys()].map((name) => ['gradient', 'gradients', name] as const),
    ...[...theme.styles.keys()].map((name) => ['style', 'styles', name] as const),
    ...[...theme.icons.keys()].map((name) => ['icon', 'icons', name] as const),
    ...[...theme.fonts.keys()].map((name) => ['font', 'fonts', name] as const),
  ];
  const within = namesWithin(theme);
  return [
    ...tokens
      .filter(([, , name]) => !used.has(name) && !within.has(name))
      .map(([what, key, name]) => {
        const place = locate({ file: theme.file, path: [key, name] });
        return problem('unused/token', { what, name }, { severity: 'warning', place });
      }),
    ...ruleNames(rules)
      .filter((name) => !used.has(name))
      .map((name) =>
        problem(
          'unused/rule',
          { name },
          { severity: 'warning', place: locate({ file: rulesFile ?? '', path: [name] }) },
        ),
      ),
    ...unusedFiles(project, kept),
  ];
}

const NAME = /[A-Za-z0-9_][\w-]*/g;

const ruleNames = (rules: Data): readonly string[] =>
  typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];

/** Names that other parts of the theme use: colours of gradients, styles and chips; fonts of styles. */
const namesWithin = ({ gradients, styles, chips }: Project['theme']): ReadonlySet<string> =>
  new Set(
    [
      ...[...gradients.values()].flatMap(({ stops }) => stops.map(([, color]) => color)),
      ...[...styles.values()].flatMap(({ font, bold, italic, color }) => [font, bold, italic, color]),
      ...[...chips.values()].flatMap(({ style, color, fill, stroke }) => [style, color, fill, stroke]),
    ].filter((name) => name !== undefined),
  );

/** Files of these kinds are there to be used; notes, licences and baselines are not. */
const USEFUL = /\.(?:ya?ml|png|jpe?g|svg|ttf|otf|xml)$/i;
/** Folders with a purpose of their own. */
const APART = /^(?:editions|i18n|out)\//;

function unusedFiles(
  { theme, rulesFile }: Project,
  { files, texts, theme: look }: Kept,
): readonly Diagnostic[] {
  return [...files]
    .filter((file) => USEFUL.test(file) && !APART.test(file) && file !== 'game.yaml')
    .filter((file) => ![theme.file, rulesFile].some((path) => path?.endsWith(`/${file}`)))
    .filter((file) => {
      const name = nameOf(file);
      return ![look, ...texts].some((text) => text.includes(name));
    })
    .map((file) => problem('unused/file', { file }, { severity: 'warning' }));
}

/** Templates are named without their folder `templates` and their ending. */
const nameOf = (file: string): string =>
  file.endsWith('.xml') ? file.replace(/^templates\//, '').replace(/\.xml$/, '') : file;
