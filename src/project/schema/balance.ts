import { z } from 'zod';
import { BANS } from '../../game/bots/bans.js';
import { BOT_NAMES } from '../../game/bots/bot.js';
import { DIFFICULTIES, MODES } from '../../game/engine/rules.js';
import { closed } from './closed.js';

const percent = z.number().min(0).max(100);
const table = {
  bots: z.enum(BOT_NAMES),
  difficulty: z.enum(DIFFICULTIES),
  mode: z.enum(MODES),
};

/** What simulated games should come to, under `balance:` in `rules.yaml`; percents and points of percent. */
export const balanceSchema = closed({
  /** Games won in every scenario and with every number of players, at least and at most. */
  wins: z.array(closed({ ...table, wins: z.tuple([percent, percent]) })).default([]),
  /** Between one difficulty and the next harder one, played as the first entry of `wins`. */
  between_difficulties: percent.optional(),
  /** Share of the votes for each option of each dilemma, played as the first entry of `wins`. */
  options: z.tuple([percent, percent]).optional(),
  /** Most cards that nobody draws or decides about, and most actions that nobody takes. */
  dead_cards: z.int().min(0).optional(),
  unused_actions: z.int().min(0).optional(),
  /** Points that must be lost by tables that go without something, beside the first entry of `wins`. */
  matters: z.array(closed({ without: z.array(z.enum(BANS)).min(1), points: percent })).default([]),
});

export type Balance = z.output<typeof balanceSchema>;
