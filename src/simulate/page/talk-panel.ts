import type { Box } from '../../units.js';
import type { GroupReport } from '../report.js';
import type { Desk } from './desk.js';
import type { Pen } from './pen.js';
import { heading, percent } from './plot.js';

/** What the votes were like, and what a designer should look at, in a few lines. */
export function talkPanel(pen: Pen, group: GroupReport, box: Box, { words, names }: Desk): void {
  const { votes, findings, dilemmas } = group;
  const half = box.width * 0.48;
  const area = heading(pen, words.talk, '', { ...box, width: half });
  const most = dilemmas
    .filter(({ drawn }) => drawn > 0)
    .toSorted((a, b) => b.disputed.percent - a.disputed.percent);
  const least = most.at(-1);
  const lines: readonly (readonly [string, string])[] = [
    [words.unanimous, percent(votes.unanimous.percent)],
    [words.noMajority, percent(votes.noMajority.percent)],
    [words.overruled, percent(votes.overruled.percent)],
    [words.disputed, most[0] ? `${said(most[0])} … ${least ? said(least) : ''}` : '–'],
    [words.stalled, `${group.stalledPilots.perGame} ${words.perGame}`],
  ];
  let y = area.y;
  const column = Math.max(...lines.map(([label]) => pen.widthOf(label, { size: 6.5 }))) + 2;
  for (const [label, value] of lines) {
    pen.text(label, { x: area.x, y }, { size: 6.5, ink: 'quiet' });
    y +=
      pen.text(value, { x: area.x + column, y, width: area.width - column }, { size: 6.5, weight: 'bold' }) +
      0.2;
  }
  const right = heading(pen, words.lookAt, '', { ...box, x: box.x + half + 4, width: box.width - half - 4 });
  y = right.y;
  for (const [label, found] of [
    [words.dead, findings.dead],
    [words.dominated, findings.dominated],
    [words.dominant, findings.dominant],
    [words.unusedActions, findings.unusedActions.map(names.action)],
  ] as const) {
    const value = found.length === 0 ? words.nothing : listed(found);
    pen.text(label, { x: right.x, y, width: right.width }, { size: 6.5, ink: 'quiet' });
    y += 2.7;
    const ink = found.length === 0 ? 'ink' : 'warn';
    y +=
      pen.text(value, { x: right.x + 2, y, width: right.width - 2 }, { size: 6.5, weight: 'bold', ink }) +
      0.3;
  }
}

const said = ({ id, disputed }: GroupReport['dilemmas'][number]): string =>
  `${id} ${percent(disputed.percent)}`;

/** As many as fit the panel; the rest is counted. */
const MOST = 12;

const listed = (found: readonly string[]): string =>
  found.length <= MOST ? found.join(', ') : `${found.slice(0, MOST).join(', ')} + ${found.length - MOST}`;
