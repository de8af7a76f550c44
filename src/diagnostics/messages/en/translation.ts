import type { TranslationFacts } from '../../facts/translation.js';
import type { Messages, Wording } from '../../wording.js';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** `“{year}” is lost; “{jear}” is not in the source.` */
const lostAndStrange = (lost: readonly string[], strange: readonly string[]): string =>
  [
    ...(lost.length > 0 ? [`${list(lost)} is lost`] : []),
    ...(strange.length > 0 ? [`${list(strange)} is not in the source`] : []),
  ].join('; ');

type Why = TranslationFacts['translation/syntax']['why'];

const BROKEN_LINE: Readonly<Record<Why, Wording>> = {
  string: {
    message: 'A text in quotes does not end on this line, or has a quote inside.',
    hint: 'A quote inside a text is written \\".',
  },
  quotes: {
    message: 'This text does not stand between straight quotes.',
    hint: 'Write msgstr "…" with the quotes of the keyboard; inside the text, those of your language are right.',
  },
  word: {
    message: 'This is not a line of a PO file.',
    hint: 'A line is a comment (#), or msgctxt, msgid, msgid_plural or msgstr with a text in quotes, or such a text alone.',
  },
  escape: {
    message: 'A backslash in this text stands before a letter that it has no meaning with.',
    hint: 'A backslash itself is written \\\\.',
  },
  form: {
    message: 'The plural forms of a text do not follow one another.',
    hint: 'Number them msgstr[0], msgstr[1] and so on.',
  },
};

const SPACE: Readonly<Record<TranslationFacts['translation/space']['kind'], string>> = {
  line: 'more line breaks than its source',
  tab: 'a tab, which the source does not have',
  'no-break': 'no-break spaces between whole words, which keep lines from ending there',
};

export const translationMessages: Messages<TranslationFacts> = {
  'translation/syntax': ({ why }) => BROKEN_LINE[why],
  'translation/twice': ({ context }) => ({
    message: `“${context}” is translated twice.`,
    hint: 'Remove one of the two messages.',
  }),
  'translation/no-language': ({ locale, known }) => ({
    message: `This game is not translated into “${locale}”.`,
    hint:
      known.length > 0
        ? `Languages: ${known.join(', ')}; begin another with “cocreator i18n merge”.`
        : 'Begin with “cocreator i18n merge”.',
  }),
  'translation/missing': ({ context, source, listed }) => ({
    message: `“${context}” is not translated: “${source}”`,
    hint: listed
      ? 'Translate it, or build with --allow-untranslated.'
      : 'this file does not have it yet: “cocreator i18n merge” adds it.',
  }),
  'translation/fuzzy': ({ context, previous }) => ({
    message:
      previous === undefined
        ? `The translation of “${context}” is marked as doubtful.`
        : `“${context}” has changed since it was translated.`,
    hint: 'Look at it again and remove the mark “fuzzy”, or build with --allow-untranslated.',
  }),
  'translation/unfinished': ({ locale, missing, fuzzy, all }) => ({
    message: `Of ${all} texts, ${missing} are not translated into “${locale}” and ${fuzzy} are doubtful.`,
    hint: '“cocreator i18n status --list” names them all; --allow-untranslated prints all the same.',
  }),
  'translation/slots': ({ context, lost, strange }) => ({
    message: `“${context}”: ${lostAndStrange(lost, strange)}.`,
    hint: 'What stands in curly brackets is filled in when the game is printed: copy it as it is.',
  }),
  'translation/icons': ({ context, lost, strange }) => ({
    message: `“${context}”: the icon ${lostAndStrange(lost, strange)}.`,
    hint: 'Icons keep their English names.',
  }),
  'translation/markup': ({ context, mark, source, found }) => ({
    message: `“${context}”: the source has “${mark}” ${source} times, the translation ${found} times.`,
    hint: 'Mark the same words as the source does.',
  }),
  'translation/same': ({ context }) => ({
    message: `“${context}” says in the translation exactly what the source says.`,
    hint: 'Translate it; names that stay as they are belong under never-translate: in the glossary.',
  }),
  'translation/question': ({ context }) => ({
    message: `“${context}” asks something in the source; the translation ends without a question mark.`,
  }),
  'translation/quotes': ({ context, sign, better }) => ({
    message: `“${context}” has the quote ${sign}, which this language does not use.`,
    hint: `Printed texts of this language have ${better} there.`,
  }),
  'translation/encoding': ({ context, near }) => ({
    message: `“${context}” has letters that were not read as they were written: “${near}”.`,
    hint: 'Save the file in UTF-8, and write the letters again.',
  }),
  'translation/no-break-space': ({ context, source, found }) => ({
    message: `“${context}”: the source keeps ${source} ${source === 1 ? 'number' : 'numbers'} on one line with what follows, the translation ${found}.`,
    hint: 'Put a no-break space (U+00A0) between a number and its unit.',
  }),
  'translation/forms': ({ context, wanted, found }) => ({
    message: `“${context}” needs ${wanted} plural forms and has ${found}.`,
  }),
  'translation/too-long': ({ context, length, most }) => ({
    message: `“${context}” has ${length} characters; about ${most} fit.`,
    hint: 'Say it in fewer words; “cocreator check --locale” measures what fits in truth.',
  }),
  'translation/harder': ({ card, lix, source, most }) => ({
    message: `${card} is harder to read than its source: LIX ${lix} against ${source}; ${most} is the most.`,
    hint: 'Use shorter sentences and shorter words.',
  }),
  'translation/doubled': ({ context }) => ({
    message: `“${context}” says the same thing twice.`,
    hint: 'It seems to be pasted twice.',
  }),
  'translation/number': ({ context, lost, strange }) => ({
    message: `“${context}”: the source says ${lost.join(', ')} where the translation says ${strange.join(', ')}.`,
    hint: 'Copy numbers as they are; a number may also be written as a word.',
  }),
  'translation/capital': ({ context, letter }) => ({
    message: `“${context}” begins with a small letter, “${letter}”; the source begins with a capital.`,
    hint: `Write “${letter.toUpperCase()}”.`,
  }),
  'translation/ending': ({ context, sign }) => ({
    message: `“${context}” ends without a sign; the source ends with “${sign}”.`,
    hint: 'End it as the language ends such a text.',
  }),
  'translation/code': ({ context, sign }) => ({
    message: `“${context}” has “${sign}”, which is code: it would be printed letter by letter.`,
    hint: 'Write the letter itself; bold is **bold**, italic is *italic*, with no space inside.',
  }),
  'translation/letters': ({ context, word }) => ({
    message: `“${context}”: the word “${word}” has letters of two alphabets, some of which only look right.`,
    hint: 'Type the word again on one keyboard.',
  }),
  'translation/link': ({ context, lost, strange }) => ({
    message: `“${context}”: ${lostAndStrange(lost, strange)}.`,
    hint: 'Where a link leads, in round brackets, stays as it is; translate the words in square brackets.',
  }),
  'translation/space': ({ context, kind }) => ({
    message: `“${context}” has ${SPACE[kind]}.`,
    hint: 'Delete them, and write ordinary spaces.',
  }),
  'translation/too-short': ({ context, length, source }) => ({
    message: `“${context}” has ${length} characters, its source ${source}: something seems to be missing.`,
    hint: 'Compare it with the source, sentence by sentence.',
  }),
  'translation/reused': ({ context, other }) => ({
    message: `“${context}” has the same translation as “${other}”, whose source says something else.`,
    hint: 'One of the two seems to be pasted in the wrong place.',
  }),
  'translation/other-language': ({ context, language, wanted }) => ({
    message: `“${context}” seems to be ${language}, in a file that is ${wanted}.`,
    hint: `Translate it into ${wanted}; words of another language are marked as [words](lang:sv).`,
  }),
  'translation/header': ({ key, found, wanted }) => ({
    message:
      found === undefined
        ? `The head of this file does not say “${key}”, which translators’ tools read.`
        : `The head of this file says “${key}: ${found}”; right is “${wanted}”.`,
    hint: `Write “${key}: ${wanted}” there, as “cocreator i18n merge” does.`,
  }),
  'translation/term': ({ context, term, wanted }) => ({
    message: `“${context}”: the glossary translates “${term}” as ${wanted.map((word) => `“${word}”`).join(' or ')}.`,
  }),
  'translation/kept-term': ({ context, term }) => ({
    message: `“${context}”: “${term}” is never translated.`,
  }),
};
