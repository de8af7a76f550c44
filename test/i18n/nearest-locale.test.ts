import { expect, test } from 'vitest';
import { nearestLocale } from '../../src/i18n/nearest-locale.js';

test.each([
  ['Polish', 'pl'],
  ['dutch', 'nl'],
  ['pl_PL', 'pl'],
  ['pt_BR', 'pt-BR'],
  ['da_DK.UTF-8', 'da-DK'],
  ['EL', 'el'],
  ['Elvish', undefined],
  ['', undefined],
])('“%s” means %s', (name, locale) => {
  expect(nearestLocale(name)).toBe(locale);
});
