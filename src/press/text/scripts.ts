/**
 * Scripts drawn as they are stored: from left to right, one glyph after the other. Lines are neither reordered for
 * right-to-left text nor broken without spaces, and letters of a cluster are not rearranged; so what is not named here
 * would come out wrong. By Script_Extensions (UAX #24), which also knows whose punctuation and digits a sign is.
 */
const SET =
  /[\p{scx=Zyyy}\p{scx=Zinh}\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Armn}\p{scx=Geor}\p{scx=Copt}\p{scx=Cher}\p{scx=Ethi}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Brai}\p{Co}\p{Cn}\p{Cs}]/u;

/** The others in daily use, by their names in Unicode. */
const NOT_SET = (
  'Arabic Hebrew Syriac Thaana Nko Adlam Hanifi_Rohingya Samaritan Mandaic Devanagari Bengali Gurmukhi Gujarati Oriya ' +
  'Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Mongolian Javanese Balinese Sundanese ' +
  'Tai_Tham Tai_Le New_Tai_Lue Tai_Viet Cham Limbu Lepcha Meetei_Mayek Chakma Ol_Chiki Saurashtra Kayah_Li Rejang ' +
  'Buginese Batak Tagalog Canadian_Aboriginal Tifinagh Vai Yi Lisu Osage'
)
  .split(' ')
  .map((name) => ({ name: name.replaceAll('_', ' '), has: new RegExp(`\\p{scx=${name}}`, 'u') }));

/** Whether text in the script of a character can be set. */
export const canSet = (character: string): boolean => SET.test(character);

/** The Unicode name of the script a character belongs to, if it is one in daily use that cannot be set. */
export const scriptOf = (character: string): string | undefined =>
  NOT_SET.find(({ has }) => has.test(character))?.name;
