import type { TranslationFacts } from '../../facts/translation.js';
import type { Messages } from '../../wording.js';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** `“{year}” is lost; “{jear}” is not in the source.` */
const lostAndStrange = (lost: readonly string[], strange: readonly string[]): string =>
  [
    ...(lost.length > 0 ? [`${list(lost)} is lost`] : []),
    ...(strange.length > 0 ? [`${list(strange)} is not in the source`] : []),
  ].join('; ');

const BROKEN_LINE: Readonly<Record<TranslationFacts['translation/syntax']['why'], string>> = {
  string: 'A text in quotes does not end on this line.',
  word: 'This is not a line of a PO file.',
  form: 'The plural forms of a text do not follow one another.',
};

export const translationMessages: Messages<TranslationFacts> = {
  'translation/syntax': ({ why }) => ({
    message: BROKEN_LINE[why],
    hint:
      why === 'form'
        ? 'number them msgstr[0], msgstr[1] and so on.'
        : 'a quote inside a text is written \\".',
  }),
  'translation/twice': ({ context }) => ({
    message: `“${context}” is translated twice.`,
    hint: 'remove one of the two messages.',
  }),
  'translation/no-language': ({ locale, known }) => ({
    message: `This game is not translated into “${locale}”.`,
    hint:
      known.length > 0
        ? `languages: ${known.join(', ')}; begin another with “cocreator i18n merge”.`
        : 'begin with “cocreator i18n merge”.',
  }),
  'translation/missing': ({ context, source }) => ({
    message: `“${context}” is not translated: “${source}”`,
    hint: 'translate it, or build with --allow-untranslated.',
  }),
  'translation/fuzzy': ({ context, previous }) => ({
    message:
      previous === undefined
        ? `The translation of “${context}” is marked as doubtful.`
        : `“${context}” has changed since it was translated.`,
    hint: 'look at it again and remove the mark “fuzzy”, or build with --allow-untranslated.',
  }),
  'translation/unfinished': ({ locale, missing, fuzzy, all }) => ({
    message: `Of ${all} texts, ${missing} are not translated into “${locale}” and ${fuzzy} are doubtful.`,
    hint: '“cocreator i18n status --list” names them all; --allow-untranslated prints all the same.',
  }),
  'translation/slots': ({ context, lost, strange }) => ({
    message: `“${context}”: ${lostAndStrange(lost, strange)}.`,
    hint: 'what stands in curly brackets is filled in when the game is printed: copy it as it is.',
  }),
  'translation/icons': ({ context, lost, strange }) => ({
    message: `“${context}”: the icon ${lostAndStrange(lost, strange)}.`,
    hint: 'icons keep their English names.',
  }),
  'translation/markup': ({ context, mark, source, found }) => ({
    message: `“${context}”: the source has “${mark}” ${source} times, the translation ${found} times.`,
    hint: 'mark the same words as the source does.',
  }),
  'translation/same': ({ context }) => ({
    message: `“${context}” says in the translation exactly what the source says.`,
    hint: 'translate it; names that stay as they are belong under never-translate: in the glossary.',
  }),
  'translation/question': ({ context }) => ({
    message: `“${context}” asks something in the source; the translation ends without a question mark.`,
  }),
  'translation/quotes': ({ context, sign, better }) => ({
    message: `“${context}” has the quote ${sign}, which this language does not use.`,
    hint: `printed texts of this language have ${better} there.`,
  }),
  'translation/encoding': ({ context, near }) => ({
    message: `“${context}” has letters that were not read as they were written: “${near}”.`,
    hint: 'save the file in UTF-8, and write the letters again.',
  }),
  'translation/no-break-space': ({ context, source, found }) => ({
    message: `“${context}”: the source keeps ${source} ${source === 1 ? 'number' : 'numbers'} on one line with what follows, the translation ${found}.`,
    hint: 'put a no-break space (U+00A0) between a number and its unit.',
  }),
  'translation/forms': ({ context, wanted, found }) => ({
    message: `“${context}” needs ${wanted} plural forms and has ${found}.`,
  }),
  'translation/too-long': ({ context, length, most }) => ({
    message: `“${context}” has ${length} characters; about ${most} fit.`,
    hint: 'say it in fewer words; “cocreator check --locale” measures what fits in truth.',
  }),
  'translation/harder': ({ card, lix, source, most }) => ({
    message: `${card} is harder to read than its source: LIX ${lix} against ${source}; ${most} is the most.`,
    hint: 'Use shorter sentences and shorter words.',
  }),
  'translation/doubled': ({ context }) => ({
    message: `“${context}” says the same thing twice.`,
    hint: 'it seems to be pasted twice.',
  }),
  'translation/term': ({ context, term, wanted }) => ({
    message: `“${context}”: the glossary translates “${term}” as ${wanted.map((word) => `“${word}”`).join(' or ')}.`,
  }),
  'translation/kept-term': ({ context, term }) => ({
    message: `“${context}”: “${term}” is never translated.`,
  }),
};
