import type { Explanations } from '../../explanation.js';
import type { CheckFacts } from '../../facts/check.js';

export const checkExplanations: Explanations<CheckFacts> = {
  'check/unknown-rule': {
    what: 'A comment or setting names a rule that does not exist.',
    why: 'It has no effect, though somebody counts on it.',
    mend: 'Use the code in brackets after “error” or “warning”, such as text/overflow.',
  },
  'check/ignore-without-reason': {
    what: 'A comment ignores a rule without saying why.',
    why: 'In a year nobody will know whether it is still right.',
    mend: 'Write the reason after a colon.',
    example: {
      wrong: '# cocreator-ignore reading/long-sentence',
      right: '# cocreator-ignore reading/long-sentence: the law is quoted here',
    },
  },
  'check/cannot-ignore': {
    what: 'Something is ignored that would stop a build.',
    why: 'The check would pass and nothing could be printed.',
    mend: 'Mend the problem, and delete the comment.',
  },
  'check/unused-ignore': {
    what: 'A comment ignores something that is not there.',
    why: 'It would hide the problem when it comes back.',
    mend: 'Delete the comment.',
  },
  'check/bad-baseline': {
    what: 'The baseline cannot be read.',
    why: 'Nobody can say which problems are old.',
    mend: 'Write it anew: cocreator check --update-baseline.',
  },
  'check/many-alike': {
    what: 'One rule has found so much that only the beginning is told.',
    why: 'Nobody reads ten thousand messages that say the same, and they would fill the memory of the computer.',
    mend: 'Look for what they have in common; --fix mends some of them. A rule that does not suit your game can be set to off in game.yaml.',
  },
  'check/stale-baseline': {
    what: 'The baseline knows problems that are mended.',
    why: 'They could come back unseen.',
    mend: 'Remove them: cocreator check --prune-baseline.',
  },
};
