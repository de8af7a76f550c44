import { type Diagnostic, type Position, problem } from '../../diagnostics/diagnostic.js';
import { ICON_WORDS } from '../../game/icons.js';
import { joinPath } from '../../project/game-path.js';
import type { Data, Locate, Project } from '../../project/project.js';
import { MARGIN_STYLE } from '../../project/theme.js';
import { type Kept, namesOf } from './kept.js';
import { unusedCards } from './unused-cards.js';

/** Colours, icons, styles and numbers of the rules that nothing names, cards that nothing shows, files that nothing reads. */
export function lintUnused(project: Project, kept: Kept, locate: Locate): readonly Diagnostic[] {
  const { theme, rulesFile, rules, folder } = project;
  // A name in the theme or the rules is where it is made, not where it is used.
  const others = [...kept.texts].filter(([file]) => file !== theme.file && file !== rulesFile);
  const used = new Set(namesOf(others.map(([, text]) => text)));
  for (const name of [...ICON_WORDS, MARGIN_STYLE]) used.add(name);
  const read = others.filter(([file]) => file !== `${folder}/game.yaml`);
  const explained = new Set(namesOf(read.map(([, text]) => text))).add(BALANCE);
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
      .filter((name) => !explained.has(name))
      .map((name) =>
        problem(
          'unused/rule',
          { name },
          { severity: 'warning', place: locate({ file: rulesFile ?? '', path: [name] }) },
        ),
      ),
    ...unusedCards(project, kept, locate),
    ...unusedFiles(project, kept),
  ];
}

/** What simulated games should come to is nothing for players. */
const BALANCE = 'balance';

const ruleNames = (rules: Data): readonly string[] =>
  typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];

/** Names that other parts of the theme use: colours of gradients, styles and chips; fonts of styles. */
const namesWithin = ({ gradients, styles, chips, eco }: Project['theme']): ReadonlySet<string> =>
  new Set(
    [
      ...[...gradients.values()].flatMap(({ stops }) => stops.map(([, color]) => color)),
      ...[...styles.values()].flatMap(({ font, bold, italic, color }) => [font, bold, italic, color]),
      ...[...chips.values()].flatMap(({ style, color, fill, stroke }) => [style, color, fill, stroke]),
      ...(eco ? [eco.colors, eco.gradients, eco.styles, eco.chips] : []).flatMap((swaps) => [
        ...swaps.values(),
      ]),
    ].filter((name) => name !== undefined),
  );

const BEGINNING: Position = { line: 1, column: 1, offset: 0 };

/** Files of these kinds are there to be used; notes, licences and baselines are not. */
const USEFUL = /\.(?:ya?ml|png|jpe?g|svg|ttf|otf|xml)$/i;
/** Folders with a purpose of their own. */
const APART = /^(?:editions|i18n|out|profiles)\//;

function unusedFiles({ theme, rulesFile, folder }: Project, { files, texts }: Kept): readonly Diagnostic[] {
  const readers = [...texts].flatMap(([file, text]) => (file === rulesFile ? [] : text));
  const words = new Set(readers.flatMap((text) => text.match(WORD) ?? []));
  return [...files]
    .filter((file) => USEFUL.test(file) && !APART.test(file) && file !== 'game.yaml')
    .filter((file) => ![theme.file, rulesFile].some((path) => path?.endsWith(`/${file}`)))
    .filter((file) => {
      const name = nameOf(file);
      // A folder may have thousands of files, and most of their names have a word that stands nowhere.
      const inner = (name.match(WORD) ?? []).slice(1, -1);
      return !inner.every((word) => words.has(word)) || !readers.some((text) => text.includes(name));
    })
    .map((file) => {
      const place = { file: joinPath(folder, file), start: BEGINNING, end: BEGINNING };
      return problem('unused/file', { file }, { severity: 'warning', place });
    });
}

/** In the middle of a name, what stands between two signs is a word of any text that has the name. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Templates are named without their folder `templates` and their ending. */
const nameOf = (file: string): string =>
  file.endsWith('.xml') ? file.replace(/^templates\//, '').replace(/\.xml$/, '') : file;
