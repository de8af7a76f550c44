import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { po } from 'gettext-parser';
import { describe, expect, test } from 'vitest';
import { ROOT, run, scratchFolder } from '../helpers/scratch.js';

const TOWN_HALL = join(ROOT, 'test/fixtures/games/townhall');
const folder = scratchFolder();
const CARDS = ['C1', 'C2', 'C3', 'C4', 'C5'];

/** What stands in capitals on each card, as a reader of the language would write it. */
const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  el: ['ΑΡΧΗ', 'ΚΑΘΗΜΕΡΙΝΑ', 'ΓΛΩΣΣΑ', 'ΕΡΓΑΣΙΑ', 'ΜΕΛΛΟΝ'],
  uk: ['ПОЧАТОК', 'ЩОДНЯ', 'МОВА', 'ПРАЦЯ', 'МАЙБУТНЄ'],
  se: ['ÁLGU', 'ÁRGABEAIVI', 'GIELLA', 'BARGU', 'BOAHTTEÁIGI'],
  sms: ['ALǤǤ', 'ÄʹRǦǦPEIʹVV', 'ǨIÕLL', 'TUÂJJ', 'PUÕʹTTIÄIǦǦ'],
};

function textsOf(locale: string): readonly string[] {
  const { translations } = po.parse(readFileSync(join(TOWN_HALL, `i18n/${locale}.po`), 'utf8'));
  const text = (path: string) => Object.values(translations[path] ?? {})[0]?.msgstr[0]?.replaceAll('*', '');
  return CARDS.map((id, index) => {
    const fields = ['title', 'story', 'question'].map((field) => text(`cards.${id}.${field}`));
    return [CAPITALS[locale]?.[index], ...fields].join(' ');
  });
}

describe('five cards of an edition say on paper what its translator wrote', () => {
  test.each(Object.keys(CAPITALS))('%s', async (locale) => {
    const out = join(folder, locale);
    const { code } = await run(['build', TOWN_HALL, '--edition', locale, '--out', out, '--quiet']);
    expect(code).toBe(0);
    const file = join(out, locale, 'cards.pdf');
    const pages = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f');
    const said = pages.map((page) => page.replaceAll(/\s+/g, ' ').trim()).filter((page) => page !== '');
    expect(said).toEqual(textsOf(locale));
    expect(readFileSync(file, 'latin1')).toContain(`/Lang (${locale})`);
  });

  test('a question ends as its language ends questions', async () => {
    const { code, stdout } = await run(['check', TOWN_HALL, '--locale', 'el', '--max-warnings', '0']);
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('text-ends')]);
  });
});
