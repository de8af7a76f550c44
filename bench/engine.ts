import { openBox } from '../src/game/engine/box.js';
import { draw, seedChance } from '../src/game/engine/chance.js';
import { movesInto } from '../src/game/engine/legal.js';
import { outcome } from '../src/game/engine/outcome.js';
import { play } from '../src/game/engine/play.js';
import { setUpInto } from '../src/game/engine/set-up.js';
import { at, newState, SLOT } from '../src/game/engine/state.js';
import { isOver } from '../src/game/engine/table.js';
import { loadProject } from '../src/project/load-project.js';
import { playableContent } from '../src/project/playable/playable-content.js';
import { createNodeWorld } from '../src/world/node-world.js';

/** How many random games the engine plays in a second of CPU time: `tsx bench/engine.ts [games] [game folder]`. */
const [, , games = '20000', folder = 'decks/co-creator'] = process.argv;

const { stdout, stderr, env } = process;
const world = createNodeWorld({ cwd: process.cwd(), env, stdout, stderr, assetsRoot: `${process.cwd()}/` });
const { project, problems } = await loadProject(world, folder);
const { content, findings } = project ? playableContent(project) : { content: undefined, findings: problems };
if (!content) throw new Error(`not playable: ${findings.map(({ code }) => code).join(', ')}`);

const box = openBox(content);
const state = newState(box);
const buffer = new Int32Array(box.moves.count);
const dice = new Int32Array(SLOT.random + 1);
seedChance(dice, 1);
const scenarios = content.scenarios.map(({ id }) => id);

let moves = 0;
let wins = 0;
let turns = 0;
const start = process.cpuUsage();
for (let game = 0; game < Number(games); game++) {
  const scenario = scenarios[game % scenarios.length] ?? '';
  setUpInto(box, state, { scenario, difficulty: 'crosswind', mode: 'full', players: 4, seed: game });
  while (!isOver(state)) {
    const count = movesInto(box, state, buffer);
    play(box, state, at(buffer, draw(dice, count)));
    moves++;
  }
  turns += at(state, SLOT.turn) + 1;
  if (outcome(box, state).won) wins++;
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const count = Number(games);
console.log(
  `${Math.round(count / seconds)} random games per CPU second, ${(moves / count).toFixed(0)} moves and ${(turns / count).toFixed(1)} turns each, ${((1e9 * seconds) / moves).toFixed(0)} ns per move, ${wins} won`,
);
