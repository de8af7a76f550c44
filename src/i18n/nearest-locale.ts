import { isLocale } from './languages.js';

/** The code that somebody means who wrote a language as a system or as English has it: `pl_PL`, `PL`, `Polish`. */
export function nearestLocale(name: string): string | undefined {
  const [language = '', ...rest] = name.replaceAll('_', '-').split('.')[0]?.split('-') ?? [];
  const spelt = [language.toLowerCase(), ...rest].join('-');
  if (isLocale(spelt) && spelt !== name) return spelt.replace(/^([a-z]+)-\1$/i, '$1');
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).find(
    (code) => names.of(code)?.toLowerCase() === name.toLowerCase(),
  );
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
