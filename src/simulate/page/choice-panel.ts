import type { Box } from '../../units.js';
import { type DilemmaReport, ENOUGH_VOTES, type GroupReport } from '../report.js';
import type { Desk } from './desk.js';
import { MARK_SHAPES, type Pen } from './pen.js';
import { heading, scaleFrom } from './plot.js';

/** Every option of every dilemma as one mark: those outside the band are named. */
export function choicePanel(pen: Pen, group: GroupReport, box: Box, { words, shares }: Desk): void {
  const area = heading(pen, words.choices, words.choicesNote, box);
  const dilemmas = group.dilemmas.filter(({ drawn }) => drawn > 0);
  const left = 9;
  const plot = { x: area.x + left, y: area.y, width: area.width - left, height: area.height - 4 };
  const up = scaleFrom(0, 100, plot.y + plot.height, plot.y);
  const [low, high] = shares;
  pen.box(plot, 'panel');
  pen.box({ ...plot, y: up(high), height: up(low) - up(high) }, 'paper');
  for (const value of [0, low, 25, 50, 75, high, 100]) {
    const edge = value === low || value === high;
    const line = { ink: edge ? 'quiet' : 'grid', width: edge ? 0.2 : 0.12 } as const;
    pen.line(
      [
        [plot.x, up(value)],
        [plot.x + plot.width, up(value)],
      ],
      line,
    );
    const place = { x: plot.x - 0.8, y: up(value) - 1.2, align: 'end' } as const;
    pen.text(`${value} %`, place, { size: 5.5, ink: 'quiet' });
  }
  const letters = [...new Set(dilemmas.flatMap(({ options }) => options.map(({ option }) => option)))];
  legend(pen, letters, area);
  const pitch = plot.width / Math.max(1, dilemmas.length);
  for (const [index, dilemma] of dilemmas.entries()) {
    const x = plot.x + (index + 0.5) * pitch;
    column(pen, dilemma, { x, up, pitch, letters, shares, stagger: index % 3 });
    if (index % 5 === 0) {
      const place = { x, y: plot.y + plot.height + 0.6, align: 'center' } as const;
      pen.text(dilemma.id, place, { size: 5.5, ink: 'quiet' });
    }
  }
}

interface Column {
  readonly x: number;
  readonly up: (value: number) => number;
  readonly pitch: number;
  readonly letters: readonly string[];
  readonly shares: readonly [number, number];
  /** Names of neighbours stand at different heights. */
  readonly stagger: number;
}

function column(pen: Pen, { id, options }: DilemmaReport, at: Column): void {
  const values = options.map(({ chosen }) => chosen.percent);
  const ends = [Math.min(...values), Math.max(...values)].map((value) => [at.x, at.up(value)] as const);
  pen.line(ends, { ink: 'grid', width: 0.2 });
  for (const { option, chosen, open } of options) {
    const shape = MARK_SHAPES[at.letters.indexOf(option) % MARK_SHAPES.length] ?? 'dot';
    const out = open >= ENOUGH_VOTES && (chosen.percent < at.shares[0] || chosen.percent > at.shares[1]);
    const size = Math.min(1.7, at.pitch * 0.8);
    pen.mark(shape, [at.x, at.up(chosen.percent)], size, { fill: out ? 'warn' : 'main' });
    if (!out) continue;
    const below = chosen.percent < 50;
    const y = at.up(chosen.percent) + (below ? -3.1 - 2 * at.stagger : 0.9 + 2 * at.stagger);
    pen.text(`${id} ${option}`, { x: at.x, y, align: 'center' }, { size: 5.5, weight: 'bold', ink: 'warn' });
  }
}

function legend(pen: Pen, letters: readonly string[], { x, y, width }: Box): void {
  let right = x + width;
  for (const [index, letter] of [...letters.entries()].toReversed()) {
    pen.text(letter, { x: right, y: y - 4.2, align: 'end' }, { size: 7, weight: 'bold' });
    right -= 1.2 + pen.widthOf(letter, { size: 7, weight: 'bold' });
    pen.mark(MARK_SHAPES[index % MARK_SHAPES.length] ?? 'dot', [right - 0.6, y - 2.8], 1.8, { fill: 'main' });
    right -= 3.4;
  }
}
