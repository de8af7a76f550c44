import type { Explanations } from '../../explanation.js';
import type { TranslationFacts } from '../../facts/translation.js';

export const translationExplanations: Explanations<TranslationFacts> = {
  'translation/syntax': {
    what: 'A line of a translator’s file cannot be read.',
    why: 'What follows it would be lost without a word.',
    mend: 'Mend the line: close the quotes, write \\" for a quote inside and \\\\ for a backslash. Poedit and other tools for PO files write such lines by themselves.',
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
  'translation/number': {
    what: 'The translation of a text says another number than its source.',
    why: 'Players would play by another rule, and wonder which of them is right.',
    mend: 'Copy the number. Signs between digits may be those of the language, as 1.5 and 1,5; a number may be written as a word.',
  },
  'translation/capital': {
    what: 'A translation begins with a small letter where its source begins with a capital.',
    why: 'A letter was lost, or the beginning of the sentence.',
    mend: 'Begin it with a capital.',
  },
  'translation/ending': {
    what: 'A translation ends without the full stop, colon or other sign that its source ends with.',
    why: 'The sign was lost, or the end of the sentence.',
    mend: 'End it with the sign of the language.',
  },
  'translation/code': {
    what: 'A translation has signs of a web page or a program: &oslash;, <b>, \\n.',
    why: 'They would be printed as they stand.',
    mend: 'Write the letter itself, as ø; **bold** and *italic* for what stands out.',
  },
  'translation/letters': {
    what: 'A word has letters of two alphabets, such as a Cyrillic а between Latin letters.',
    why: 'It looks right, but is cut and searched in the wrong way, and may be set in two typefaces.',
    mend: 'Type the word again.',
  },
  'translation/link': {
    what: 'A link in a translation leads somewhere else than that of its source.',
    why: 'Its page could not be found.',
    mend: 'Leave what stands in round brackets as it is: headings keep their English names there.',
  },
  'translation/space': {
    what: 'A translation has line breaks, tabs or no-break spaces that its source does not have.',
    why: 'They were pasted from a web page or an office program, and lines end where they should not.',
    mend: 'Delete them, and write ordinary spaces.',
  },
  'translation/too-short': {
    what: 'A translation has less than half the length of its source.',
    why: 'A sentence was forgotten, or half of one pasted.',
    mend: 'Compare the two. Where it is right, say it in a few words more.',
  },
  'translation/reused': {
    what: 'Two texts that are not the same in the source have the same translation.',
    why: 'One of them was pasted in the wrong place, and a card would say what another one says.',
    mend: 'Translate the one that is wrong.',
  },
  'translation/other-language': {
    what: 'A text seems to be written in another language of the game, judged by the words that its files use.',
    why: 'It was pasted into the wrong file, or left half translated.',
    mend: 'Translate it. Words that are to stay in another language are marked as [words](lang:sv).',
  },
  'translation/header': {
    what: 'The head of a translator’s file says another language, another way of counting or another encoding than the file has.',
    why: 'Poedit, Weblate and msgfmt read it: they would ask for the wrong plural forms, or garble letters.',
    mend: 'Run “cocreator i18n merge FOLDER” with the language: it writes what is right there.',
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
