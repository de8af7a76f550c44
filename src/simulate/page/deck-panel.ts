import type { Box } from '../../units.js';
import type { GroupReport } from '../report.js';
import type { Desk } from './desk.js';
import type { Pen } from './pen.js';
import { heading, scaleFrom } from './plot.js';

/** One row a deck: every card a mark at how often the tables decided about it; one nobody met is a cross. */
export function deckPanel(pen: Pen, { decks, games }: GroupReport, box: Box, { words, names }: Desk): void {
  const area = heading(pen, words.cards, '', box);
  pen.text(words.cardsNote, { x: area.x, y: area.y - 1, width: area.width }, { size: 6, ink: 'quiet' });
  const rows = decks.map(({ deck, cards }) => ({
    name: names.deck(deck),
    values: cards.map(({ decided }) => (100 * decided) / Math.max(1, games)),
  }));
  const left = Math.max(0, ...rows.map(({ name }) => pen.widthOf(name, { size: 6.5 }))) + 2.5;
  const top = area.y + 4.5;
  const plot = { x: area.x + left, y: top, width: area.width - left - 2, height: area.height - 4.5 - 4 };
  const most = Math.max(10, ...rows.flatMap(({ values }) => values));
  const end = Math.ceil(most / 20) * 20;
  const at = scaleFrom(0, end, plot.x, plot.x + plot.width);
  for (const value of [0, end / 2, end]) {
    pen.line(
      [
        [at(value), plot.y],
        [at(value), plot.y + plot.height],
      ],
      { ink: 'grid', width: 0.12 },
    );
    const place = { x: at(value), y: plot.y + plot.height + 0.5, align: 'center' } as const;
    pen.text(`${value}`, place, { size: 6, ink: 'quiet' });
  }
  const pitch = plot.height / Math.max(1, rows.length);
  for (const [row, { name, values }] of rows.entries()) {
    const y = plot.y + (row + 0.5) * pitch;
    pen.line(
      [
        [plot.x, y],
        [plot.x + plot.width, y],
      ],
      { ink: 'grid', width: 0.12 },
    );
    pen.text(name, { x: area.x, y: y - 1.5 }, { size: 6.5 });
    for (const value of values) {
      if (value > 0) pen.mark('dot', [at(value), y], 1.3, { fill: 'mainPale', line: 'main' });
      else pen.mark('cross', [at(0), y], 1.9, { fill: 'warn' });
    }
  }
}
