import type { Box } from '../../units.js';
import type { CellReport } from '../report.js';
import type { Desk } from './desk.js';
import { MARK_SHAPES, type Pen } from './pen.js';
import { heading, percent, percentGrid, scaleFrom } from './plot.js';

/** Games won for each scenario and number of players, each with its interval. */
export function winPanel(
  pen: Pen,
  cells: readonly CellReport[],
  box: Box,
  { words, names, wanted }: Desk,
): void {
  const note = wanted ? `${words.interval} · ${words.wanted}` : words.interval;
  const area = heading(pen, words.winsBy, note, box);
  const scenarios = [...new Set(cells.map(({ scenario }) => scenario))];
  const players = [...new Set(cells.map((cell) => cell.players))].toSorted((a, b) => a - b);
  const legend = 4;
  const left = 27;
  const right = 9;
  const plot = {
    x: area.x + left,
    y: area.y + legend,
    width: area.width - left - right,
    height: area.height - legend - 3,
  };
  const at = scaleFrom(0, 100, plot.x, plot.x + plot.width);
  if (wanted) {
    const [low, high] = wanted;
    pen.box({ x: at(low), y: plot.y, width: at(high) - at(low), height: plot.height }, 'goal');
  }
  percentGrid(pen, plot, at);
  let x = plot.x;
  for (const [index, count] of players.entries()) {
    const shape = MARK_SHAPES[index % MARK_SHAPES.length] ?? 'dot';
    pen.mark(shape, [x + 1, area.y + 1.6], 1.9, { fill: 'main' });
    const label = `${count}${index === players.length - 1 ? ` ${words.players}` : ''}`;
    pen.text(label, { x: x + 2.6, y: area.y + 0.2 }, { size: 6.5 });
    x += 5 + pen.widthOf(label, { size: 6.5 });
  }
  const band = plot.height / Math.max(1, scenarios.length);
  for (const [row, scenario] of scenarios.entries()) {
    const top = plot.y + row * band;
    const own = cells.filter((cell) => cell.scenario === scenario);
    const label = names.card(scenario);
    const size = pen.widthOf(label, { size: 6.5, weight: 'bold' }) > left - 2 ? 5.5 : 6.5;
    const lines = pen.widthOf(label, { size, weight: 'bold' }) > left - 2 ? 2 : 1;
    const place = { x: area.x, y: top + band / 2 - (lines * size * 0.45) / 2, width: left - 2 };
    pen.text(label, place, { size, weight: 'bold' });
    if (row > 0) {
      pen.line(
        [
          [plot.x, top],
          [plot.x + plot.width, top],
        ],
        { ink: 'grid', width: 0.12 },
      );
    }
    const step = Math.min(band / (own.length + 1), 2.4);
    for (const [index, { wins, players: count }] of own.entries()) {
      const y = top + band / 2 + (index - (own.length - 1) / 2) * step;
      pen.line(
        [
          [at(wins.low), y],
          [at(wins.high), y],
        ],
        { ink: 'mainPale', width: 0.5 },
      );
      const shape = MARK_SHAPES[players.indexOf(count) % MARK_SHAPES.length] ?? 'dot';
      pen.mark(shape, [at(wins.percent), y], Math.min(1.9, step), { fill: 'main' });
    }
    const all = own.reduce((sum, { wins }) => sum + wins.count, 0);
    const games = own.reduce((sum, cell) => sum + cell.games, 0);
    const value = percent(Math.round((1000 * all) / Math.max(1, games)) / 10);
    const end = { x: area.x + area.width, y: top + band / 2 - 1.4, align: 'end' } as const;
    pen.text(value, end, { size: 7, weight: 'bold' });
  }
}
