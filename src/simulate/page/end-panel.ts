import type { Box } from '../../units.js';
import type { CellReport, Ends, GroupReport } from '../report.js';
import { percentOf } from '../wilson.js';
import type { Desk } from './desk.js';
import type { Ink } from './palette.js';
import type { Pen } from './pen.js';
import { heading, percent } from './plot.js';

const ENDS = ['won', 'lost', 'trust', 'pressure'] as const satisfies readonly (keyof Ends)[];
const INKS: { readonly [E in keyof Ends]: readonly [fill: Ink, text: Ink] } = {
  won: ['won', 'ink'],
  lost: ['lost', 'ink'],
  trust: ['trust', 'ink'],
  pressure: ['pressure', 'paper'],
};

/** One bar a scenario: won, lost at the election, collapsed; below, what was missing. */
export function endPanel(
  pen: Pen,
  { cells, group }: { readonly cells: readonly CellReport[]; readonly group: GroupReport },
  box: Box,
  { words, names }: Desk,
): void {
  const area = heading(pen, words.whyGamesEnd, '', box);
  let x = area.x;
  for (const end of ENDS) {
    pen.box({ x, y: area.y + 0.4, width: 2.4, height: 2.4 }, INKS[end][0], 0.4);
    pen.text(words[end], { x: x + 3.2, y: area.y + 0.2 }, { size: 6.5 });
    x += 5.6 + pen.widthOf(words[end], { size: 6.5 });
  }
  const scenarios = [...new Set(cells.map(({ scenario }) => scenario))];
  const legend = 4.6;
  const foot = 8;
  const pitch = Math.min((area.height - legend - foot) / Math.max(1, scenarios.length), 7);
  const left = 11;
  for (const [row, scenario] of scenarios.entries()) {
    const y = area.y + legend + row * pitch;
    const ends = sumOf(cells.filter((cell) => cell.scenario === scenario));
    pen.text(
      shortName(scenario, names.card(scenario)),
      { x: area.x, y: y + pitch / 2 - 1.6 },
      { size: 6.5, weight: 'bold' },
    );
    bar(pen, ends, { x: area.x + left, y: y + 0.6, width: area.width - left, height: pitch - 1.2 });
  }
  const y = area.y + legend + scenarios.length * pitch + 1.2;
  const missing = Object.entries(group.missing).filter(([, count]) => count > 0);
  const said = missing.map(
    ([goal, count]) => `${words.missingNames[goal] ?? goal} ${percent(percentOf(count, group.ends.lost))}`,
  );
  const line = said.length === 0 ? words.nothing : said.join(' · ');
  pen.text(`${words.missing}: ${line}`, { x: area.x, y, width: area.width }, { size: 6.5, ink: 'quiet' });
}

const shortName = (id: string, name: string): string => (id.length <= 6 ? id : (name.split(/[ :]/)[0] ?? id));

const sumOf = (cells: readonly CellReport[]): Ends => ({
  won: total(cells, 'won'),
  lost: total(cells, 'lost'),
  trust: total(cells, 'trust'),
  pressure: total(cells, 'pressure'),
});

const total = (cells: readonly CellReport[], end: keyof Ends): number =>
  cells.reduce((sum, { ends }) => sum + ends[end], 0);

function bar(pen: Pen, ends: Ends, box: Box): void {
  const all = ENDS.reduce((sum, end) => sum + ends[end], 0);
  let x = box.x;
  for (const end of ENDS) {
    const width = all === 0 ? 0 : (box.width * ends[end]) / all;
    pen.box({ ...box, x, width }, INKS[end][0]);
    const label = `${Math.round((100 * ends[end]) / Math.max(1, all))}`;
    if (width > 4) {
      const place = { x: x + width / 2, y: box.y + box.height / 2 - 1.45, align: 'center' } as const;
      pen.text(label, place, { size: 6.5, weight: 'bold', ink: INKS[end][1] });
    }
    x += width;
  }
}
