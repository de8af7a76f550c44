import { type Command, Option } from 'commander';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { BANS, type Ban } from '../../game/bots/bans.js';
import { BOT_NAMES, type BotName } from '../../game/bots/bot.js';
import { DIFFICULTIES, type Difficulty, MODES, type Mode } from '../../game/engine/rules.js';
import { type Shard, WHOLE } from '../../simulate/plan.js';
import type { SimulationRequest } from '../../simulate/request.js';
import type { Simulated, UnknownAsked } from '../../simulate.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonText } from '../json-text.js';
import { numberRange, shardOf, someOf, wholeNumber } from '../read-flags.js';
import type { Shell } from '../shell.js';

interface SimulateFlags {
  readonly games: number;
  readonly players: readonly number[];
  readonly scenario: readonly string[];
  readonly difficulty: readonly Difficulty[];
  readonly mode: readonly Mode[];
  readonly bots: readonly BotName[];
  readonly without: readonly Ban[];
  readonly seed: number;
  readonly jobs?: number;
  readonly shard: Shard;
  readonly merge: readonly string[];
  readonly check?: true;
  readonly trace?: true;
  readonly json?: true;
  readonly pdf?: string;
  readonly quiet?: true;
}

const MOST_PLAYERS = 99;
const SEEDS = 4_294_967_295;

/** `cocreator simulate [folder]`: lets bots play a game, and tells how it plays. */
export function addSimulateCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  const tables: Option[] = [
    new Option('--games <number>', 'games in each cell: scenario, players, difficulty, mode and bots')
      .argParser(wholeNumber(1, 10_000_000))
      .default(100),
    new Option('--players <numbers>', 'such as 4, 2-6 or 2,4,6; all where absent')
      .argParser(numberRange(1, MOST_PLAYERS))
      .default([], 'all'),
    new Option('--scenario <ids>', 'such as STE, or STE,GUL, or all').argParser(listed).default([], 'all'),
    new Option('--difficulty <names>', `${DIFFICULTIES.join(', ')} or all`)
      .argParser(someOf(DIFFICULTIES))
      .default(['crosswind'], 'crosswind'),
    new Option('--mode <names>', `${MODES.join(', ')} or all`)
      .argParser(someOf(MODES))
      .default(['full'], 'full'),
    new Option('--bots <names>', `${BOT_NAMES.join(', ')} or all`)
      .argParser(someOf(BOT_NAMES))
      .default(['thoughtful'], 'thoughtful'),
    new Option('--without <bans>', `what the tables go without: ${BANS.join(', ')}`)
      .argParser(someOf(BANS))
      .default([], 'nothing'),
    new Option('--seed <number>', 'the same seed plays the same games')
      .argParser(wholeNumber(0, SEEDS))
      .default(1),
  ];
  const command = program
    .command('simulate')
    .description('let bots play a game, and tell how it plays')
    .argument('[folder]', 'the game folder', '.');
  for (const option of tables) command.addOption(option);
  command
    .option('--check', 'play what balance: in rules.yaml asks about; exit with 1 where it is not met')
    .option('--trace', 'tell the first game as a story in Markdown')
    .option('--json', 'print one JSON document')
    .option('--pdf <file>', 'draw the report on one page of A4')
    .option('--jobs <number>', 'threads; as many as there are processors where absent', wholeNumber(1, 256))
    .option('--shard <part/parts>', 'play one part of the games and print its counts as JSON', shardOf, WHOLE)
    .option('--merge <files...>', 'put the counts of shards together instead of playing', [])
    .option('-q, --quiet', 'print problems only')
    .action(async (folder: string, flags: SimulateFlags) => finish(await simulate(folder, flags, shell)));
}

const listed = (value: string): readonly string[] =>
  value === 'all' ? [] : value.split(',').map((name) => name.trim());

async function simulate(folder: string, flags: SimulateFlags, shell: Shell): Promise<ExitCode> {
  const { world } = shell;
  const [{ simulateGame }, { showGames }] = await Promise.all([
    import('../../simulate.js'),
    import('../show-games.js'),
  ]);
  const request: SimulationRequest = {
    folder,
    games: flags.games,
    seed: flags.seed,
    scenarios: flags.scenario,
    players: flags.players,
    difficulties: flags.difficulty,
    modes: flags.mode,
    bots: flags.bots,
    without: flags.without,
    check: flags.check === true,
    shard: flags.shard,
    merge: flags.merge,
    jobs: flags.jobs ?? world.processors,
    progress: flags.quiet ? () => undefined : showGames(shell),
  };
  if (flags.trace) return trace(request, shell);
  const simulated = await simulateGame(world, request);
  if (simulated.unknown.length > 0 || simulated.unmergeable) {
    for (const line of simulated.unknown.map(sayUnknown)) world.say(line);
    if (simulated.unmergeable)
      world.say('These files are not counts of different shards of the same games, as --shard prints them.');
    return EXIT.wrongUsage;
  }
  return tell(simulated, folder, flags, shell);
}

async function tell(
  simulated: Simulated,
  folder: string,
  flags: SimulateFlags,
  shell: Shell,
): Promise<ExitCode> {
  const { world, terminal, version } = shell;
  const [{ findingsOf }, { writeDown }, { textReport }, { namesOf }, { EN }] = await Promise.all([
    import('../formats/findings.js'),
    import('../formats/formats.js'),
    import('../../simulate/text-report.js'),
    import('../../simulate/names.js'),
    import('../../simulate/words.js'),
  ]);
  const { report, project, counts } = simulated;
  const findings = findingsOf(simulated, version);
  if (flags.shard.of > 1 && counts) world.print(JSON.stringify(counts));
  else if (flags.json && report) world.print(jsonText(report));
  else if (report && project && !flags.quiet)
    for (const line of textReport(report, EN, namesOf(project, EN))) world.print(line);
  if (findings.problems.length > 0) {
    const text = await writeDown(findings, 'pretty', terminal.colors);
    // A document on standard output stays one document.
    if (flags.json || flags.shard.of > 1) world.say(text);
    else world.print(text);
  }
  if (flags.pdf !== undefined && report && project) {
    const { drawReport } = await import('../draw-report.js');
    const { balance } = simulated;
    await drawReport(
      world,
      { report, project, balance, words: EN, command: commandOf(folder, flags) },
      flags.pdf,
    );
  }
  return hasErrors(findings.problems) ? EXIT.problemsFound : EXIT.done;
}

async function trace(request: SimulationRequest, { world, terminal, version }: Shell): Promise<ExitCode> {
  const [{ traceFirstGame }, { EN }, { findingsOf }, { writeDown }] = await Promise.all([
    import('../../simulate.js'),
    import('../../simulate/words.js'),
    import('../formats/findings.js'),
    import('../formats/formats.js'),
  ]);
  const traced = await traceFirstGame(world, request, EN);
  for (const line of traced.unknown.map(sayUnknown)) world.say(line);
  if (traced.unknown.length > 0) return EXIT.wrongUsage;
  if (traced.story !== undefined) world.print(traced.story);
  const findings = findingsOf(traced, version);
  if (findings.problems.length > 0) world.say(await writeDown(findings, 'pretty', terminal.colors));
  return hasErrors(findings.problems) ? EXIT.problemsFound : EXIT.done;
}

function sayUnknown({ what, name, nearest, known }: UnknownAsked): string {
  const sentence =
    what === 'scenario' ? `This game has no scenario “${name}”.` : `This game is not for ${name} players.`;
  const way = nearest === undefined ? `Known: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
  return `${sentence} ${way}`;
}

/** What plays the same games again, however many threads there are. */
function commandOf(folder: string, flags: SimulateFlags): string {
  const { games, seed, check, players, scenario, difficulty, mode, bots, without } = flags;
  return [
    'cocreator simulate',
    folder,
    `--games ${games} --seed ${seed}`,
    ...(check
      ? ['--check']
      : [`--difficulty ${difficulty.join()} --mode ${mode.join()} --bots ${bots.join()}`]),
    ...(players.length > 0 ? [`--players ${players.join()}`] : []),
    ...(scenario.length > 0 ? [`--scenario ${scenario.join()}`] : []),
    ...(without.length > 0 ? [`--without ${without.join()}`] : []),
  ].join(' ');
}
