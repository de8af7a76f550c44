import type { Explanations } from '../../explanation.js';
import type { TranslationFacts } from '../../facts/translation.js';

export const translationExplanations: Explanations<TranslationFacts> = {
  'translation/syntax': {
    what: 'A line of a translator’s file cannot be read.',
    why: 'What follows it would be lost without a word.',
    mend: 'Open the file in Poedit or another tool for PO files; or close the quotes, and write \\" for a quote inside.',
  },
  'translation/twice': {
    what: 'Two messages of a translator’s file have the same context.',
    why: 'Nobody could say which of them is printed.',
    mend: 'Remove one.',
  },
  'translation/no-language': {
    what: 'A game is to be printed in a language that it has no file of.',
    why: 'Nothing could be printed but the source.',
    mend: 'Begin the language with “cocreator i18n merge FOLDER da”, and translate i18n/da.po.',
  },
  'translation/missing': {
    what: 'A text is not translated.',
    why: 'It would be printed in the language of the source.',
    mend: 'Translate it. For a look at what is done so far, build with --allow-untranslated.',
  },
  'translation/fuzzy': {
    what: 'A translation may no longer say what its source says.',
    why: 'The source has changed, or a translator was not sure.',
    mend: 'Compare it with the source and with the previous text above it, then remove “fuzzy”.',
  },
  'translation/unfinished': {
    what: 'Much of a language is not translated yet.',
    why: 'It would be printed in the language of the source.',
    mend: 'See “cocreator i18n status”; build with --allow-untranslated for a look at what is done.',
  },
  'translation/slots': {
    what: 'What is filled in when the game is printed is missing from a translation, or has another name.',
    why: 'A number or a name would be missing on paper.',
    mend: 'Copy what stands in {curly brackets} as it is; it may stand anywhere in the sentence.',
  },
  'translation/icons': {
    what: 'An icon is missing from a translation, or has a name that the source does not use.',
    why: 'Players look for it.',
    mend: 'Copy {icon} as it is.',
  },
  'translation/markup': {
    what: 'Bold, italics or links do not come as often as in the source.',
    why: 'A mark that is not closed would be printed, or words stand out that should not.',
    mend: 'Mark the same words.',
  },
  'translation/same': {
    what: 'A sentence is the same in the translation as in the source.',
    why: 'It was copied and forgotten, and would be printed in the wrong language.',
    mend: 'Translate it, or empty it so that it counts as missing. Names belong under never-translate: in i18n/glossary.yaml.',
  },
  'translation/question': {
    what: 'The source is a question, the translation is not.',
    why: 'Players would not be asked what they are to talk about.',
    mend: 'End it with the question mark of the language.',
  },
  'translation/quotes': {
    what: 'A translation has quotes of another language, or straight ones.',
    why: 'Readers see at once that the text was not set for them.',
    mend: 'Write the quotes of the language.',
  },
  'translation/encoding': {
    what: 'Letters of a translation are garbled: the file was saved or read in another encoding.',
    why: 'Boxes or strange signs would be printed.',
    mend: 'Save the file in UTF-8 and write the letters again.',
  },
  'translation/no-break-space': {
    what: 'The source keeps a number and its unit on one line with a no-break space, the translation does not.',
    why: 'A line may end between them.',
    mend: 'Write a no-break space (U+00A0) there.',
  },
  'translation/forms': {
    what: 'A text that counts something lacks a plural form.',
    why: 'For some numbers there would be no words.',
    mend: 'Give all forms of the language, also where two are alike.',
  },
  'translation/too-long': {
    what: 'A translation is longer than what is known to fit in its place.',
    why: 'The type would shrink, or the text would not fit at all.',
    mend: 'Say it in fewer words.',
  },
  'translation/harder': {
    what: 'The texts of a card, together, are harder to read in the translation than in the source: more words in a sentence, or more long words (LIX).',
    why: 'Cards are read aloud. Translations grow stiff and official by small steps that nobody notices in a single text.',
    mend: 'Make two sentences of one, use a verb where a long noun stands, and everyday words. Where the words of a language are long by nature, allow it more than 5 under lix-growth: in i18n/settings.yaml, as “fi: 30”.',
  },
  'translation/doubled': {
    what: 'A translation contains the same text twice.',
    why: 'It was probably pasted twice.',
    mend: 'Remove one.',
  },
  'translation/term': {
    what: 'A term of the glossary is translated by another word.',
    why: 'Players look for the same word on the card, on the board and in the rules.',
    mend: 'Use the word of i18n/glossary.yaml, or add the form you need there.',
  },
  'translation/kept-term': {
    what: 'A name that is never translated is missing from a translation.',
    why: 'It is a name.',
    mend: 'Leave it as it is.',
  },
};
