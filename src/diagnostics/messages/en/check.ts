import type { CheckFacts } from '../../facts/check.js';
import type { Messages } from '../../wording.js';
import { quoted, wayOut } from './phrases.js';

export const checkMessages: Messages<CheckFacts> = {
  'check/unknown-rule': ({ rule, nearest }) =>
    nearest === undefined
      ? { message: `There is no rule ${quoted(rule)}.`, hint: '“cocreator explain” lists all rules.' }
      : wayOut(`There is no rule ${quoted(rule)}.`, { nearest }),
  'check/ignore-without-reason': ({ rule }) => ({
    message: `This comment ignores ${quoted(rule)} but does not say why.`,
    hint: `Write the reason after a colon: cocreator-ignore ${rule}: because …`,
  }),
  'check/cannot-ignore': ({ rule }) => ({
    message: `${quoted(rule)} stops a build here and cannot be ignored.`,
    hint: 'Mend what it reports; then delete this.',
  }),
  'check/unused-ignore': ({ rule }) => ({
    message: `This comment ignores ${quoted(rule)}, but there is nothing to ignore.`,
    hint: 'Delete the comment.',
  }),
  'check/bad-baseline': ({ path }) => ({
    message: `${quoted(path)} is no baseline of cocreator.`,
    hint: 'Write a new one with --update-baseline.',
  }),
  'check/many-alike': ({ rule, told, more }) => ({
    message: `${quoted(rule)} is told ${told} times; from here on there ${more === 1 ? 'is one more' : `are ${more} more`}.`,
    hint: 'They may have one cause: mend one, or many at a stroke, and check again.',
  }),
  'check/stale-baseline': ({ path, entries }) => ({
    message: `${entries === 1 ? 'One entry' : `${entries} entries`} of ${quoted(path)} ${entries === 1 ? 'is' : 'are'} mended and no longer needed.`,
    hint: 'Remove what is mended with --prune-baseline.',
  }),
};
