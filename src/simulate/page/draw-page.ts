import type { Frame } from '../../press/frame.js';
import type { Fonts } from '../../press/text/fonts.js';
import { MARGIN_STYLE, type TextStyle, type Theme } from '../../project/theme.js';
import { groupName } from '../group-name.js';
import type { Report } from '../report.js';
import { barPanel } from './bar-panel.js';
import { choicePanel } from './choice-panel.js';
import { curvePanel } from './curve-panel.js';
import { deckPanel } from './deck-panel.js';
import type { Desk } from './desk.js';
import { endPanel } from './end-panel.js';
import { paletteOf } from './palette.js';
import { openPen, type Pen } from './pen.js';
import { percent } from './plot.js';
import { talkPanel } from './talk-panel.js';
import { winPanel } from './win-panel.js';

const A4 = { width: 210, height: 297 };
const MARGIN = 12;
const WIDTH = A4.width - 2 * MARGIN;

export interface PageKit extends Desk {
  readonly theme: Theme;
  readonly fonts: Fonts;
  /** BCP 47. */
  readonly locale: string;
  /** The command that plays the same games again. */
  readonly command: string;
}

/** A report on one page of A4: the tables of its first group in detail, the others by how often they win. */
export function drawPage(report: Report, kit: PageKit): Frame {
  const palette = paletteOf(kit.theme);
  const pen = openPen({ fonts: kit.fonts, styles: stylesOf(kit.theme), palette, locale: kit.locale });
  const [group] = report.groups;
  pen.box({ x: 0, y: 0, ...A4 }, 'paper');
  head(pen, report, kit);
  if (group !== undefined) {
    const cells = report.cells.filter(
      ({ bots, difficulty, mode, without }) =>
        bots === group.bots &&
        difficulty === group.difficulty &&
        mode === group.mode &&
        without.join() === group.without.join(),
    );
    winPanel(pen, cells, { x: MARGIN, y: 33, width: 100, height: 57 }, kit);
    endPanel(pen, { cells, group }, { x: 120, y: 33, width: A4.width - MARGIN - 120, height: 57 }, kit);
    curvePanel(pen, group, { x: MARGIN, y: 93, width: WIDTH, height: 64 }, kit);
    choicePanel(pen, group, { x: MARGIN, y: 159, width: WIDTH, height: 46 }, kit);
    lowerRow(pen, report, kit);
  }
  pen.line(
    [
      [MARGIN, 284.5],
      [A4.width - MARGIN, 284.5],
    ],
    { ink: 'grid', width: 0.2 },
  );
  pen.text(
    `${kit.words.again}: ${kit.command}`,
    { x: MARGIN, y: 285.5, width: WIDTH },
    { size: 6.5, ink: 'quiet' },
  );
  return { ...A4, bleed: 0, items: pen.items };
}

function head(pen: Pen, { game, run, groups }: Report, { words }: PageKit): void {
  const [group] = groups;
  pen.text(`${game.title}: ${words.title}`, { x: MARGIN, y: 11 }, { size: 17, weight: 'title' });
  if (group === undefined) return;
  const facts = [groupName(group, words), `${group.games} ${words.games}`, `${words.seed} ${run.seed}`];
  pen.text(facts.join(' · '), { x: MARGIN, y: 19.5, width: 130 }, { size: 8.5, ink: 'quiet' });
  const scores = (['solutions', 'implementation', 'culture'] as const).map(
    (name) => `${words.scoreNames[name]} ${group.scores[name].mean.toFixed(0)}`,
  );
  const more = `${words.scores}: ${scores.join(', ')} · ${words.length}: ${group.length.mean.toFixed(1)} ${words.turns}`;
  pen.text(more, { x: MARGIN, y: 24.5, width: 130 }, { size: 7.5, ink: 'quiet' });
  const right = A4.width - MARGIN;
  pen.text(percent(group.wins.percent), { x: right, y: 9, align: 'end' }, { size: 26, weight: 'title' });
  const interval = `${words.won} · ${group.wins.low} – ${group.wins.high} %`;
  pen.text(interval, { x: right, y: 21, align: 'end' }, { size: 7.5, ink: 'quiet' });
  others(pen, groups.slice(1), words);
}

function others(pen: Pen, groups: Report['groups'], words: PageKit['words']): void {
  const said = groups.map((group) => `${groupName(group, words)}: ${percent(group.wins.percent)}`);
  if (said.length === 0) return;
  const line = `${words.otherTables}: ${said.join(' · ')}`;
  pen.text(line, { x: MARGIN, y: 29, width: WIDTH }, { size: 7, ink: 'ink' });
}

function lowerRow(pen: Pen, { groups: [group] }: Report, kit: PageKit): void {
  if (group === undefined) return;
  const { words, names } = kit;
  const y = 208;
  const height = 75;
  const actions = {
    title: words.actions,
    note: words.perGame,
    bars: group.actions.map(({ id, perGame }) => ({
      label: names.action(id),
      length: perGame,
      value: perGame.toFixed(1),
    })),
  };
  barPanel(pen, actions, { x: MARGIN, y, width: 44, height: 46 });
  const approaches = {
    title: words.approaches,
    note: words.approachesNote,
    bars: group.approaches.map((each) => ({
      label: names.approach(each.id),
      length: each.percent,
      value: percent(each.percent),
    })),
  };
  barPanel(pen, approaches, { x: MARGIN, y: y + 48, width: 44, height: height - 48 });
  const agendas = {
    title: words.agendas,
    note: words.agendasNote,
    full: 100,
    bars: group.agendas.map(({ title, met }) => ({
      label: title,
      length: met.percent,
      value: met.of === 0 ? '–' : percent(met.percent),
    })),
  };
  barPanel(pen, agendas, { x: MARGIN + 49, y, width: 47, height });
  deckPanel(pen, group, { x: MARGIN + 102, y: y + 37, width: WIDTH - 102, height: height - 37 }, kit);
  talkPanel(pen, group, { x: MARGIN + 102, y, width: WIDTH - 102, height: 36 }, kit);
}

/** The theme's own styles for a table, its words in bold and its headings; its first font where it has none. */
function stylesOf({ styles, fonts }: Theme): Parameters<typeof openPen>[0]['styles'] {
  const [font = ''] = fonts.keys();
  const bare: TextStyle = {
    font,
    size: 7,
    min: 7,
    leading: 8.4,
    color: '',
    balance: false,
    caps: false,
    letterSpacing: 0,
  };
  const plain = styles.get(MARGIN_STYLE) ?? bare;
  const bold = styles.get('table-head') ?? plain;
  return { plain, bold, title: styles.get('heading-3') ?? bold };
}
