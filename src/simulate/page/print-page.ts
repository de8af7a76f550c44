import { type Checked, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { DrawnPdf } from '../../press/pdf/draw-pdf.js';
import { drawPdf } from '../../press/pdf/draw-pdf.js';
import { loadFonts } from '../../press/text/fonts.js';
import type { Project } from '../../project/project.js';
import type { Balance } from '../../project/schema/balance.js';
import type { World } from '../../world/world.js';
import { sameTables } from '../balance-cells.js';
import { namesOf } from '../names.js';
import { RARE, type Report, USUAL } from '../report.js';
import type { ReportWords } from '../words.js';
import { drawPage } from './draw-page.js';
import { colorsFor } from './palette.js';

interface Order {
  readonly project: Project;
  readonly report: Report;
  readonly balance: Balance | undefined;
  readonly words: ReportWords;
  readonly command: string;
}

/** A report as a PDF of one page, in the fonts and colours of the game. */
export async function printPage(world: World, order: Order): Promise<Checked<DrawnPdf>> {
  const { project, report, balance, words, command } = order;
  const { theme, folder, language, title } = project;
  const fonts = await loadFonts(theme, folder, world);
  const problems: readonly Diagnostic[] = fonts.problems;
  if (fonts.value === undefined || hasErrors(problems)) return { value: undefined, problems };
  const [group] = report.groups;
  const rule = balance?.wins.find(
    ({ bots, difficulty, mode }) => group && sameTables(group, { bots, difficulty, mode, without: [] }),
  );
  const frame = drawPage(report, {
    theme,
    fonts: fonts.value,
    locale: language,
    command,
    words,
    names: namesOf(project, words),
    wanted: rule?.wins,
    shares: balance?.options ?? [RARE, USUAL],
  });
  const { width, height } = frame;
  const clip = { x: 0, y: 0, width, height };
  const sheet = {
    width,
    height,
    placements: [{ frame, x: 0, y: 0, rotate: 0 as const, scale: 1, clip }],
    marks: [],
  };
  const value = drawPdf([sheet], {
    title: `${title}: ${words.title}`,
    author: '',
    language,
    created: world.now,
    colors: colorsFor(theme),
    colorSpace: 'rgb',
    fonts: fonts.value,
    bookmarks: false,
  });
  return { value, problems };
}
