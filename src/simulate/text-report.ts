import { groupName } from './group-name.js';
import type { Names } from './page/desk.js';
import type { CellReport, GroupReport, Report } from './report.js';
import type { ReportWords } from './words.js';

/** A report as lines of plain text: first what was won, then each kind of table by itself. */
export function textReport(report: Report, words: ReportWords, names: Names): readonly string[] {
  return report.groups.flatMap((group) => [
    ...head(report, group, words),
    '',
    ...winTable(cellsOf(report, group), words),
    '',
    ...facts(group, words, names),
    '',
    ...curves(group, words, names),
    '',
    ...options(group, words),
    '',
  ]);
}

const cellsOf = ({ cells }: Report, group: GroupReport): readonly CellReport[] =>
  cells.filter(
    ({ bots, difficulty, mode, without }) =>
      bots === group.bots &&
      difficulty === group.difficulty &&
      mode === group.mode &&
      without.join() === group.without.join(),
  );

function head({ run }: Report, group: GroupReport, words: ReportWords): readonly string[] {
  const { wins, games } = group;
  return [
    `${capital(groupName(group, words))}: ${games} ${words.games}, ${words.seed} ${run.seed}`,
    `${capital(words.won)} ${wins.percent} % (${wins.low} – ${wins.high})`,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Scenarios down, players across. */
function winTable(cells: readonly CellReport[], { players, wins }: ReportWords): readonly string[] {
  const counts = [...new Set(cells.map((cell) => cell.players))].toSorted((a, b) => a - b);
  const scenarios = [...new Set(cells.map(({ scenario }) => scenario))];
  const rows = scenarios.map((scenario) => [
    scenario,
    ...counts.map((count) => {
      const cell = cells.find((each) => each.scenario === scenario && each.players === count);
      return cell ? `${cell.wins.percent} (${cell.wins.low}–${cell.wins.high})` : '';
    }),
  ]);
  return table([[`${wins}, %`, ...counts.map((count) => `${count} ${players}`)], ...rows]);
}

function facts(group: GroupReport, words: ReportWords, names: Names): readonly string[] {
  const { ends, missing, scores, length, votes, findings } = group;
  const share = (count: number) => `${Math.round((1000 * count) / Math.max(1, group.games)) / 10} %`;
  const missed = Object.entries(missing).filter(([, count]) => count > 0);
  const list = (found: readonly string[]) => (found.length === 0 ? words.nothing : found.join(', '));
  const uses = (all: GroupReport['actions'], name: (id: string) => string) =>
    all.map(({ id, percent, perGame }) => `${name(id)} ${percent} % (${perGame})`).join(', ');
  return table(
    [
      [
        words.whyGamesEnd,
        (['won', 'lost', 'trust', 'pressure'] as const)
          .map((end) => `${words[end]} ${share(ends[end])}`)
          .join(', '),
      ],
      [
        words.missing,
        list(missed.map(([goal, count]) => `${words.missingNames[goal] ?? goal} ${share(count)}`)),
      ],
      [words.length, `${length.mean} ${words.turns} (${length.p10} – ${length.p90})`],
      [
        words.scores,
        (['solutions', 'implementation', 'culture'] as const)
          .map(
            (name) =>
              `${words.scoreNames[name]} ${scores[name].mean} (${scores[name].p10} – ${scores[name].p90})`,
          )
          .join(', '),
      ],
      [
        words.talk,
        `${words.unanimous} ${votes.unanimous.percent} %, ${words.noMajority} ${votes.noMajority.percent} %, ${words.overruled} ${votes.overruled.percent} %`,
      ],
      [words.stalled, `${group.stalledPilots.perGame} ${words.perGame}`],
      [words.actions, uses(group.actions, names.action)],
      [words.approaches, uses(group.approaches, names.approach)],
      [words.agendas, group.agendas.map(({ id, met }) => `${id} ${met.percent} %`).join(', ')],
      ...group.decks.map(({ deck, cards }) => [
        names.deck(deck),
        cards
          .map(({ id, drawn, decided }) => `${id} ${drawn === decided ? drawn : `${decided}/${drawn}`}`)
          .join(', '),
      ]),
      [words.dead, list(findings.dead)],
      [words.dominated, list(findings.dominated)],
      [words.dominant, list(findings.dominant)],
      [words.unusedActions, list(findings.unusedActions)],
    ],
    2,
  );
}

function curves(group: GroupReport, words: ReportWords, names: Names): readonly string[] {
  const turns = Math.max(...Object.values(group.curves).map((curve) => curve.length));
  const rows = Object.entries(group.curves).map(([track, spreads]) => [
    names.track(track),
    ...spreads.map(({ count, mean }) => (count === 0 ? '' : mean.toFixed(1))),
  ]);
  return table([[words.curves, ...Array.from({ length: turns }, (_, turn) => `${turn + 1}`)], ...rows]);
}

/** One line a dilemma: each option's share of the votes in which it was open, and by how much it moves the wins. */
function options({ dilemmas }: GroupReport, words: ReportWords): readonly string[] {
  const letters = [...new Set(dilemmas.flatMap((dilemma) => dilemma.options.map(({ option }) => option)))];
  const rows = dilemmas.map(({ id, title, drawn, disputed, options }) => [
    id,
    `${drawn}`,
    ...letters.map((letter) => {
      const own = options.find(({ option }) => option === letter);
      return own ? `${own.chosen.percent} (${own.effect > 0 ? '+' : ''}${own.effect})` : '';
    }),
    `${disputed.percent}`,
    title,
  ]);
  const heads = letters.map((letter) => `${letter} % (±)`);
  return table([[words.dilemma, words.drawn, ...heads, `${words.disputed} %`, ''], ...rows]);
}

/** Columns as wide as their widest cell; those after the first `left` of them stand to the right. */
function table(rows: readonly (readonly string[])[], left = 1): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        if (column === row.length - 1 && column > 0 && left > 1) return cell;
        return column < left ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
