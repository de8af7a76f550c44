import type { Box } from '../../units.js';
import type { Spread } from '../histogram.js';
import type { GroupReport } from '../report.js';
import type { Desk } from './desk.js';
import type { Pen } from './pen.js';
import { heading, scaleFrom } from './plot.js';

const COLUMNS = 4;

/** One small plot a track: its middle and two bands, turn by turn. */
export function curvePanel(pen: Pen, group: GroupReport, box: Box, { words, names }: Desk): void {
  const area = heading(pen, words.curves, words.curvesNote, box);
  const tracks = Object.entries(group.curves).filter(([, turns]) => turns.some(({ count }) => count > 0));
  const rows = Math.max(1, Math.ceil(tracks.length / COLUMNS));
  const gap = 4;
  const width = (area.width - gap * (COLUMNS - 1)) / COLUMNS;
  const height = area.height / rows;
  for (const [index, [track, turns]] of tracks.entries()) {
    const x = area.x + (index % COLUMNS) * (width + gap);
    const y = area.y + Math.floor(index / COLUMNS) * height;
    curve(pen, capitalised(names.track(track)), turns, { x, y, width, height: height - 1.5 }, words.turn);
  }
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function curve(pen: Pen, name: string, all: readonly Spread[], box: Box, turn: string): void {
  const turns = all.filter(({ count }) => count > 0);
  const last = turns.at(-1);
  if (last === undefined) return;
  pen.text(name, { x: box.x + 4, y: box.y }, { size: 7, weight: 'bold' });
  pen.text(
    `⌀ ${last.mean.toFixed(1)}`.replace('⌀ ', ''),
    { x: box.x + box.width, y: box.y, align: 'end' },
    { size: 7, ink: 'quiet' },
  );
  const plot = { x: box.x + 4, y: box.y + 3.6, width: box.width - 4, height: box.height - 6.6 };
  pen.box(plot, 'panel');
  const top = Math.max(4, ...turns.map(({ p90 }) => p90));
  const low = Math.min(0, ...turns.map(({ p10 }) => p10));
  const across = scaleFrom(0, Math.max(1, all.length - 1), plot.x + 0.6, plot.x + plot.width - 0.6);
  const up = scaleFrom(low, top, plot.y + plot.height - 0.4, plot.y + 0.6);
  const band = (from: 'p10' | 'p25', to: 'p90' | 'p75') => [
    ...turns.map((spread, at) => [across(at), up(spread[to])] as const),
    ...turns.map((spread, at) => [across(at), up(spread[from])] as const).toReversed(),
  ];
  pen.area(band('p10', 'p90'), 'mainPaler');
  pen.area(band('p25', 'p75'), 'mainPale');
  // A thick pale line under a thin dark one keeps the middle visible on both bands.
  const middle = turns.map((spread, at) => [across(at), up(spread.p50)] as const);
  pen.line(middle, { ink: 'paper', width: 0.9 });
  pen.line(middle, { ink: 'main', width: 0.5 });
  for (const value of [low, top]) {
    const place = { x: plot.x - 0.8, y: up(value) - 1.2, align: 'end' } as const;
    pen.text(`${value}`, place, { size: 5.5, ink: 'quiet' });
  }
  const below = plot.y + plot.height + 0.3;
  pen.text(`${turn} 1`, { x: plot.x, y: below }, { size: 5.5, ink: 'quiet' });
  pen.text(`${all.length}`, { x: plot.x + plot.width, y: below, align: 'end' }, { size: 5.5, ink: 'quiet' });
  for (let at = 3; at < all.length - 1; at += 4) {
    pen.line(
      [
        [across(at), plot.y + plot.height],
        [across(at), plot.y + plot.height + 0.8],
      ],
      { ink: 'quiet', width: 0.15 },
    );
  }
}
