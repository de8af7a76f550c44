import type { YamlFacts } from '../../facts/yaml.js';
import type { Messages } from '../../wording.js';
import { quoted } from './phrases.js';

const QUOTE_IT = 'Put the whole text in quotes.';

const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`);

export const yamlMessages: Messages<YamlFacts> = {
  'yaml/syntax': ({ detail }) => ({
    message: `This cannot be read as YAML: ${detail}.`,
    hint: 'Compare the line with its neighbours: spaces at its start, colons, quotes and brackets.',
  }),
  'yaml/tab-indent': () => ({
    message: 'A tab stands at the start of this line.',
    hint: 'Delete it and type spaces: two for each step to the right.',
  }),
  'yaml/bad-indent': ({ found, wanted }) => ({
    message:
      wanted === undefined
        ? 'This line is indented differently from its neighbours.'
        : `This line is indented by ${spaces(found)}, and those it belongs with by ${wanted}.`,
    hint:
      wanted === undefined
        ? 'Begin lines that belong together in the same column.'
        : wanted === 0
          ? 'Delete the spaces before it.'
          : `Put exactly ${spaces(wanted)} before it.`,
  }),
  'yaml/missing-colon': ({ line, better, isText }) => ({
    message: `${quoted(line)} is not a name with a value.`,
    hint:
      better !== undefined
        ? `Write ${quoted(better)}.`
        : isText
          ? 'If it goes on with the text above, put two more spaces before it.'
          : 'Write “name: value”, with a space after the colon.',
  }),
  'yaml/colon-in-text': ({ better, curly, second }) => ({
    message: 'A text with a colon and a space in it must stand in quotes.',
    hint:
      second !== undefined
        ? `Put ${quoted(second)} on a line of its own.`
        : better === undefined
          ? QUOTE_IT
          : `Write ${better}${curly ? ', with the straight quotes of the keyboard' : ''}.`,
  }),
  'yaml/needs-quotes': ({ sign, better }) => ({
    message: `A text that begins with ${sign} must stand in quotes.`,
    hint: better === undefined ? QUOTE_IT : `Write ${better}.`,
  }),
  'yaml/more-after-end': ({ end, more, better }) => ({
    message:
      end === '"' || end === "'"
        ? `The text in quotes has ended here, and ${quoted(more)} follows.`
        : `All brackets are closed here, and ${quoted(more)} follows.`,
    hint:
      better !== undefined
        ? `Write ${better}.`
        : end === "'"
          ? "Write an apostrophe inside single quotes twice: ''."
          : end === '"'
            ? 'Write \\" for a quote inside the text.'
            : /^[,}\]]+$/.test(more)
              ? `Delete ${quoted(more)}.`
              : 'Put it on a line of its own, or into the brackets.',
  }),
  'yaml/missing-dash': ({ better }) => ({
    message: 'A new entry of the list seems to begin here, and its dash is missing.',
    hint: `Write ${quoted(better)}.`,
  }),
  'yaml/stray-line': ({ better }) => ({
    message: 'This line belongs to no card and no text.',
    hint:
      better === undefined
        ? 'If it goes on with the text above, move it to the right, further than the name of that text.'
        : `Write ${quoted(better)}.`,
  }),
  'yaml/strange-space': ({ code }) => ({
    message: `What looks like a space here is another character (${code}), as web pages and word processors have it.`,
    hint: 'Delete it and type a space.',
  }),
  'yaml/decimal-comma': ({ written, better }) => ({
    message: `The comma in ${quoted(written)} ends the number: a number has a point there.`,
    hint: `Write ${better}.`,
  }),
  'yaml/unclosed-quote': ({ quote }) => ({
    message: `The quote ${quote} that opens here is never closed.`,
    hint: `Write ${quote} where the text ends${quote === "'" ? '; if it is an apostrophe, write ’' : ''}.`,
  }),
  'yaml/unclosed-bracket': ({ bracket }) => ({
    message: `The bracket ${bracket} that opens here is never closed.`,
    hint: `Write ${bracket === '[' ? ']' : '}'} where ${bracket === '[' ? 'the list' : 'what belongs together'} ends.`,
  }),
  'yaml/missing-comma': () => ({
    message: 'Inside these brackets a comma is missing.',
    hint: 'Write a comma before this: [one, two] or {name: value, name: value}.',
  }),
  'yaml/bad-escape': ({ sequence }) => ({
    message: `${sequence} means nothing inside double quotes.`,
    hint: 'Write \\\\ for a backslash, or use single quotes.',
  }),
  'yaml/text-cut-by-hash': ({ kept }) => ({
    message: `The text ends at the # sign: only ${quoted(kept)} would be printed.`,
    hint: 'Put the whole text in quotes; if a remark is meant, put two spaces before the #.',
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `${quoted(key)} is written twice, and only one of them could count.`,
    hint: 'Delete one of the two.',
  }),
  'yaml/forbidden-key': ({ key }) => ({
    message: `Nothing may be called ${quoted(key)}.`,
    hint: 'Give it another name.',
  }),
  'yaml/unknown-alias': ({ name, nearest }) => ({
    message: `*${name} repeats what is called &${name}, and nothing above it is.`,
    hint:
      nearest === undefined ? 'If it is a text, put it in quotes.' : `Did you mean ${quoted(`*${nearest}`)}?`,
  }),
  'yaml/recursive-alias': ({ name }) => ({
    message: `*${name} stands inside &${name}, so it has no end.`,
    hint: `Write out what is meant instead of *${name}.`,
  }),
  'yaml/too-many-aliases': ({ limit }) => ({
    message: `With everything written out that *name repeats, this file would hold more than ${limit} values.`,
    hint: 'Repeat less with *name.',
  }),
  'yaml/bad-merge': () => ({
    message: 'Only *name can stand after <<, and &name must stand above it.',
    hint: 'If no other card is to be repeated here, delete the line.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `This is nested more than ${limit} levels deep.`,
    hint: 'Put fewer lists and brackets into each other.',
  }),
  'yaml/too-many-keys': ({ limit }) => ({
    message: `This name is one too many: nothing may have more than ${limit} names with values.`,
    hint: 'Many things of a kind are a list: begin each with “- ”.',
  }),
  'yaml/unknown-tag': ({ tag }) => ({
    message: `A text that begins with ! must stand in quotes, as in ${quoted(tag)}.`,
    hint: 'Put the whole text in quotes; if it is no part of a text, delete it.',
  }),
  'yaml/directive': ({ directive }) => ({
    message: `The line ${quoted(directive)} changes how YAML is read, and is not allowed.`,
    hint: 'Delete the line.',
  }),
  'yaml/several-documents': () => ({
    message: 'The line --- ends the file: what stands below it would not be read.',
    hint: 'Delete the line ---, or move what follows into a file of its own.',
  }),
};
