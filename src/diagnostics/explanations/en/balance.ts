import type { Explanations } from '../../explanation.js';
import type { BalanceFacts } from '../../facts/balance.js';

const MEND =
  'Change a number in rules.yaml or on a card, and simulate again; or change what balance: asks for.';

export const balanceExplanations: Explanations<BalanceFacts> = {
  'balance/wins': {
    what: 'Simulated tables win more or fewer games than balance: in rules.yaml asks for.',
    why: 'A game that is nearly always won or lost teaches nothing by its end.',
    mend: MEND,
  },
  'balance/difficulty-step': {
    what: 'Two difficulties next to each other are won nearly equally often, or in the wrong order.',
    why: 'A group that chooses the harder one would not notice.',
    mend: MEND,
  },
  'balance/option-share': {
    what: 'An option of a dilemma is chosen nearly never or nearly always.',
    why: 'A dilemma with an obvious answer is none: the table has nothing to discuss.',
    mend: MEND,
  },
  'balance/dead-cards': {
    what: 'There are cards that no simulated table ever met or used.',
    why: 'They are printed for nothing.',
    mend: MEND,
  },
  'balance/unused-actions': {
    what: 'There are actions that no simulated table ever took.',
    why: 'A rule that nobody uses is a rule to learn for nothing.',
    mend: MEND,
  },
  'balance/does-not-matter': {
    what: 'Tables that go without something the game wants to teach win as often as others.',
    why: 'What does not decide games is not learned from them.',
    mend: MEND,
  },
};
