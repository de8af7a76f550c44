/** Everything a report says that belongs to no game; the names of tracks, cards and roles come from the game. */
export interface ReportWords {
  readonly title: string;
  readonly wins: string;
  readonly winsBy: string;
  readonly players: string;
  readonly games: string;
  readonly seed: string;
  readonly without: string;
  readonly interval: string;
  readonly wanted: string;
  readonly whyGamesEnd: string;
  readonly won: string;
  readonly lost: string;
  readonly trust: string;
  readonly pressure: string;
  readonly missing: string;
  readonly missingNames: Readonly<Record<string, string>>;
  readonly curves: string;
  readonly curvesNote: string;
  readonly turn: string;
  readonly choices: string;
  readonly choicesNote: string;
  readonly dilemma: string;
  readonly actions: string;
  readonly perGame: string;
  readonly approaches: string;
  readonly approachesNote: string;
  readonly cards: string;
  readonly cardsNote: string;
  readonly drawn: string;
  readonly decided: string;
  readonly agendas: string;
  readonly agendasNote: string;
  readonly talk: string;
  readonly unanimous: string;
  readonly noMajority: string;
  readonly overruled: string;
  readonly disputed: string;
  readonly lookAt: string;
  readonly nothing: string;
  readonly dead: string;
  readonly dominated: string;
  readonly dominant: string;
  readonly unusedActions: string;
  readonly noAction: string;
  readonly seat: string;
  readonly adviser: string;
  readonly projects: string;
  readonly barriers: string;
  readonly helps: string;
  readonly setUp: string;
  readonly toWin: string;
  readonly toGain: string;
  readonly mayLook: string;
  readonly stallMarkers: string;
  readonly stalled: string;
  readonly length: string;
  readonly turns: string;
  readonly scores: string;
  readonly scoreNames: Readonly<Record<'solutions' | 'implementation' | 'culture', string>>;
  readonly option: string;
  readonly share: string;
  readonly effect: string;
  readonly otherTables: string;
  readonly again: string;
  readonly bots: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<string, string>>;
}

export const EN: ReportWords = {
  title: 'How it plays',
  wins: 'Games won',
  winsBy: 'Games won, by scenario and number of players',
  players: 'players',
  games: 'games',
  seed: 'seed',
  without: 'without',
  interval: 'line: 95 % interval',
  wanted: 'green: wanted',
  whyGamesEnd: 'Why games end',
  won: 'won',
  lost: 'a goal missing',
  trust: 'trust gone',
  pressure: 'pressure too high',
  missing: 'Missing at the election',
  missingNames: { targets: 'a target flag', shifts: 'a systemic shift', ideas: 'ideas', gain: 'strokes' },
  curves: 'The tracks, turn by turn',
  curvesNote: 'line: half of the games lie below · dark band: the middle half · pale band: eight in ten',
  turn: 'turn',
  choices: 'What was chosen, dilemma by dilemma',
  choicesNote: 'share of the votes in which the option could be named; named: outside the white band',
  dilemma: 'dilemma',
  actions: 'Actions',
  perGame: 'a game',
  approaches: 'Approaches',
  approachesNote: 'of projects started',
  cards: 'Cards',
  cardsNote: 'each mark one card, by how often it is met in 100 games; a cross: never',
  drawn: 'drawn',
  decided: 'decided',
  agendas: 'Agendas met',
  agendasNote: 'of games in which the role was dealt',
  talk: 'Something to discuss?',
  unanimous: 'all name the same option',
  noMajority: 'no majority',
  overruled: 'players outvoted',
  disputed: 'disputed',
  lookAt: 'To look at',
  nothing: 'nothing',
  dead: 'cards nobody met',
  dominated: 'options hardly chosen',
  dominant: 'options nearly always chosen',
  unusedActions: 'actions nobody took',
  noAction: 'no action',
  seat: 'Seat',
  adviser: 'Shared adviser',
  projects: 'Projects',
  barriers: 'Barriers in play',
  helps: 'Drivers, and principles that last',
  setUp: 'Setting up',
  toWin: 'To win',
  toGain: 'strokes gained',
  mayLook: 'May look at the back',
  stallMarkers: 'stall markers',
  stalled: 'stalled pilots',
  length: 'Length',
  turns: 'turns',
  scores: 'Scores',
  scoreNames: { solutions: 'Solutions', implementation: 'Implementation', culture: 'Culture' },
  option: 'option',
  share: 'chosen',
  effect: 'effect on winning, points',
  otherTables: 'Other tables',
  again: 'Again with',
  bots: {
    random: 'random bots',
    greedy: 'greedy bots',
    thoughtful: 'thoughtful bots',
    average: 'an average table',
  },
  modes: { full: 'full game', short: 'short game' },
};
