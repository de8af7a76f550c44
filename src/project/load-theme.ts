import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkFontFiles } from './check/font-files.js';
import { type Finding, inside } from './finding.js';
import type { Names } from './names.js';
import type { Origin } from './project.js';
import { readIcons } from './read-icons.js';
import { type EcoDraft, readTheme, type ThemeDraft } from './read-theme.js';
import { openFile, type Shelf } from './shelf.js';
import type { EcoTokens, Theme } from './theme.js';

/** A theme as far as it could be read. */
export interface LoadedTheme {
  readonly theme: Theme;
  readonly names: ThemeNames;
  /** False where there is no such file, or one that cannot be read. */
  readonly isRead: boolean;
  readonly findings: readonly Finding[];
  readonly problems: readonly Diagnostic[];
}

/** Names that cards and products use. */
interface ThemeNames {
  readonly color: Names;
  readonly icon: Names;
  readonly style: Names;
}

const NONE = { map: new Map<never, never>(), names: new Set<string>() };
const EMPTY: ThemeDraft = {
  colors: NONE,
  gradients: NONE,
  fonts: NONE,
  styles: NONE,
  spacing: NONE,
  icons: NONE,
  formats: NONE,
  chips: NONE,
};

/** Reads the theme a game names, with the outlines of its icons. */
export async function loadTheme(
  path: string | undefined,
  origin: Origin,
  shelf: Shelf,
): Promise<LoadedTheme> {
  const opened = path === undefined ? undefined : await openFile(shelf, path, { origin });
  const { file, findings = [], problems = [] } = opened ?? {};
  const readable = file !== undefined && !file.broken;
  const { value: draft, findings: wrong } = readable
    ? readTheme(file.data, file.source.file)
    : { value: EMPTY, findings: [] };
  const root: Origin = { file: file?.source.file ?? '', path: [] };
  const icons = await readIcons(draft.icons.map, inside(root, 'icons'), shelf);
  const fonts = await checkFontFiles(draft.fonts.map, inside(root, 'fonts'), shelf);
  return {
    theme: { file: root.file, ...toTheme(draft, icons.value) },
    names: {
      color: { names: draft.colors.names, complete: readable },
      icon: { names: draft.icons.names, complete: readable },
      style: { names: draft.styles.names, complete: readable },
    },
    isRead: readable,
    findings: [...findings, ...wrong, ...icons.findings, ...fonts],
    problems,
  };
}

const toTheme = (draft: ThemeDraft, icons: Theme['icons']): Omit<Theme, 'file'> => ({
  colors: draft.colors.map,
  gradients: draft.gradients.map,
  fonts: draft.fonts.map,
  styles: draft.styles.map,
  spacing: draft.spacing.map,
  formats: draft.formats.map,
  chips: draft.chips.map,
  icons,
  eco: draft.eco && ecoTokens(draft.eco),
});

const ecoTokens = ({ keep, colors, gradients, styles, chips }: EcoDraft): EcoTokens => ({
  keep,
  colors: new Map(Object.entries(colors)),
  gradients: new Map(Object.entries(gradients)),
  styles: new Map(Object.entries(styles)),
  chips: new Map(Object.entries(chips)),
});
