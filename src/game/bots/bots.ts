import type { Box } from '../engine/box.js';
import type { Bans } from './bans.js';
import type { Bot, BotName, MakeBot } from './bot.js';
import { greedyBot } from './greedy.js';
import { thoughtfulJudge } from './judge.js';
import { randomBot } from './random.js';
import { type Manner, thinkingBot } from './thoughtful.js';

const THOUGHTFUL: Omit<Manner, 'judge'> = {
  samples: 2,
  seen: 0.35,
  told: 0.9,
  front: 1.1,
  acting: 0.3,
  agenda: 0.9,
  listens: 0.5,
  choosesDelegate: true,
};

const MAKERS: { readonly [B in BotName]: MakeBot } = {
  random: randomBot,
  greedy: greedyBot,
  // The table a facilitator meets most: means well, overlooks things, argues.
  average: (box, bans) =>
    thinkingBot(box, bans, {
      judge: thoughtfulJudge(box),
      samples: 1,
      seen: 1.2,
      told: 2,
      front: 2.4,
      acting: 1.6,
      agenda: 1.2,
      listens: 0.4,
      choosesDelegate: false,
    }),
  thoughtful: (box, bans) => thinkingBot(box, bans, { judge: thoughtfulJudge(box), ...THOUGHTFUL }),
};

/** A bot of a kind for all games of a box. */
export const botOf = (name: BotName, box: Box, bans: Bans): Bot => MAKERS[name](box, bans);

/** A thoughtful bot that errs in nothing but what it cannot know. */
export const adviserBot: MakeBot = (box, bans) =>
  thinkingBot(box, bans, {
    judge: thoughtfulJudge(box),
    ...THOUGHTFUL,
    seen: 0,
    told: 0,
    front: 0,
    acting: 0,
  });
