import type { YamlFacts } from '../../facts/yaml.js';
import type { Messages } from '../../wording.js';
import { quoted, wayOut } from './phrases.js';

export const yamlMessages: Messages<YamlFacts> = {
  'yaml/syntax': ({ detail }) => ({ message: `This cannot be read as YAML: ${detail}.` }),
  'yaml/tab-indent': () => ({
    message: 'A tab stands at the start of this line.',
    hint: 'YAML is indented with spaces.',
  }),
  'yaml/bad-indent': () => ({
    message: 'This line is indented differently from its neighbours.',
    hint: 'Keys that belong together start in the same column.',
  }),
  'yaml/missing-colon': ({ line }) => ({
    message: `${quoted(line)} is not a key with a value.`,
    hint: 'Write “key: value”, with a space after the colon.',
  }),
  'yaml/colon-in-text': () => ({
    message: 'A colon followed by a space ends the text here.',
    hint: 'Put the whole text in quotes.',
  }),
  'yaml/needs-quotes': ({ sign }) => ({
    message: `A text that begins with ${sign} must stand in quotes.`,
    hint: 'Put the whole text in quotes.',
  }),
  'yaml/unclosed-quote': ({ quote }) => ({
    message: `The quote ${quote} that opens here is never closed.`,
    hint: `Write ${quote} where the text ends.`,
  }),
  'yaml/unclosed-bracket': ({ bracket }) => ({
    message: `The bracket ${bracket} that opens here is never closed.`,
    hint: `Write ${bracket === '[' ? ']' : '}'} where ${bracket === '[' ? 'the list' : 'what belongs together'} ends.`,
  }),
  'yaml/missing-comma': () => ({
    message: 'Inside these brackets a comma is missing.',
    hint: 'Write a comma between the two: [one, two] or {key: value, key: value}.',
  }),
  'yaml/bad-escape': ({ sequence }) => ({
    message: `${sequence} means nothing inside double quotes.`,
    hint: 'Write \\\\ for a backslash, or use single quotes.',
  }),
  'yaml/text-cut-by-hash': ({ kept }) => ({
    message: `The text ends at the # sign: only ${quoted(kept)} would be printed.`,
    hint: 'Put the whole text in quotes; if a comment is meant, put two spaces before the #.',
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `The key ${quoted(key)} is written twice.`,
    hint: 'Only one of them could count: delete or rename the other.',
  }),
  'yaml/forbidden-key': ({ key }) => ({
    message: `A key may not be called ${quoted(key)}.`,
    hint: 'Give it another name.',
  }),
  'yaml/unknown-alias': ({ name, nearest }) =>
    wayOut(`*${name} refers to an anchor &${name} that does not stand above it.`, { nearest }),
  'yaml/recursive-alias': ({ name }) => ({ message: `*${name} stands inside &${name}, so it has no end.` }),
  'yaml/too-many-aliases': ({ limit }) => ({
    message: `With the aliases (*name) written out, this file would hold more than ${limit} values.`,
  }),
  'yaml/bad-merge': () => ({ message: 'After << there must be an alias (*name) of keys with values.' }),
  'yaml/too-deep': ({ limit }) => ({ message: `This is nested more than ${limit} levels deep.` }),
  'yaml/too-many-keys': ({ limit }) => ({
    message: `This key is one too many: no set of keys may have more than ${limit}.`,
    hint: 'Many things of a kind are a list: begin each with “- ”.',
  }),
  'yaml/unknown-tag': ({ tag }) => ({
    message: `${quoted(tag)} is a YAML tag, and tags are not used in games.`,
    hint: 'If it is part of a text, put the text in quotes.',
  }),
  'yaml/directive': ({ directive }) => ({
    message: `The line ${quoted(directive)} changes how YAML is read, and is not allowed.`,
    hint: 'Delete the line.',
  }),
  'yaml/several-documents': () => ({
    message: 'A second document begins here.',
    hint: 'Delete the line ---, or move what follows into a file of its own.',
  }),
};
