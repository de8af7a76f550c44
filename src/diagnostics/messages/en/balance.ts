import type { BalanceFacts } from '../../facts/balance.js';
import type { Messages } from '../../wording.js';

export const balanceMessages: Messages<BalanceFacts> = {
  'balance/wins': ({ tables, of, percent, low, high, least, most }) => ({
    message: `${tables} tables win ${percent} % of their games (${of}), not ${least} to ${most} %.`,
    hint: `With as many games the true share lies between ${low} and ${high} %.`,
  }),
  'balance/difficulty-step': ({ easier, harder, points, wanted }) => ({
    message: `From ${easier} to ${harder} tables win ${points} points less often; it should be ${wanted} at least.`,
  }),
  'balance/option-share': ({ option, percent, least, most }) => ({
    message: `Option ${option} is chosen in ${percent} % of the votes, not ${least} to ${most} %.`,
    hint:
      percent < least
        ? 'Give it something to be said for, or make the others cost more.'
        : 'Let it cost something, or give the others something to be said for.',
  }),
  'balance/dead-cards': ({ cards, allowed }) => ({
    message: `${cards.length} cards are never drawn or decided about, ${allowed} may be: ${cards.join(', ')}.`,
  }),
  'balance/unused-actions': ({ actions, allowed }) => ({
    message: `${actions.length} actions are never taken, ${allowed} may be: ${actions.join(', ')}.`,
  }),
  'balance/does-not-matter': ({ without, points, wanted }) => ({
    message: `Tables without ${without} lose ${points} points; what the game teaches should cost them ${wanted}.`,
  }),
};
