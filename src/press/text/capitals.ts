const GREEK = /\p{Script=Greek}[\p{Script=Greek}\p{M}]*/gu;

/**
 * Text in capitals, by the rules of its own script. Greek loses its tonos whatever the language of the game, as
 * its dictionaries have it; ß stays one letter (ẞ), so that a name keeps its spelling.
 */
export function inCapitals(text: string, locale: string): string {
  return text
    .replaceAll('ß', 'ẞ')
    .replace(GREEK, (word) => word.toLocaleUpperCase('el'))
    .toLocaleUpperCase(locale);
}
