import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/i18n/check-entry.js';
import type { Glossary } from '../../src/i18n/glossary.js';
import type { SourceText } from '../../src/i18n/source-text.js';

const GLOSSARY: Glossary = {
  terms: [{ source: ['co-creation'], wanted: ['samskabelse', 'samskabe'] }],
  kept: ['CO-CREATOR', 'BUILD'],
};
const ICONS = ['money', 'chair'];

const LONG = 'The care home’s car park could become a garden with hens.';

/** Source, translation, what is wrong with it. */
const SITUATIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ['Pay {price}.', 'Betal {price}.', []],
  ['Pay {price}.', 'Betal.', ['translation/slots']],
  ['Pay {price}.', 'Betal {prise}.', ['translation/slots']],
  ['Take {money} 2.', 'Tag {money} 2.', []],
  ['Take {money} 2.', 'Tag 2.', ['translation/icons']],
  ['Take {money} 2.', 'Tag {chair} 2.', ['translation/icons']],
  ['After {{join @rules.X " and "}}.', 'Efter {{join @rules.X " og "}}.', []],
  ['After {{join @rules.X " and "}}.', 'Efter {{join @rules.Y " og "}}.', ['translation/slots']],
  [
    'The {{lookup (card "role" "R1") "name"}}.',
    '{{lookup (card "rolle" "R1") "name"}}.',
    ['translation/slots'],
  ],
  ['The **chair** decides.', '**Formanden** bestemmer.', []],
  ['The **chair** decides.', '**Formanden bestemmer.', ['translation/markup']],
  ['The [chair](index:Chair) decides.', '[Formanden](index:Formand) bestemmer.', []],
  ['The [chair](index:Chair) decides.', 'Formanden bestemmer.', ['translation/markup']],
  [LONG, 'Plejehjemmets parkeringsplads kunne blive til en have med høns.', []],
  [
    LONG,
    `Plejehjemmets parkeringsplads kunne måske blive til en dejlig grøn have med mange høns.`,
    ['translation/too-long'],
  ],
  [LONG, 'En have med mange høns. En have med mange høns.', ['translation/doubled']],
  [LONG, 'En have med høns.En have med høns.', ['translation/doubled']],
  ['We speak so that everyone understands.', 'We speak so that everyone understands.', ['translation/same']],
  ['BUILD Vision', 'BUILD Vision', []],
  ['Who *decides?*', 'Hvem *bestemmer?*', []],
  ['Who decides?', 'Hvem bestemmer.', ['translation/question']],
  ['Who decides?', 'Ποιος αποφασίζει;', []],
  ['Who sings?', 'Hvem synger p\uFFFD gaden?', ['translation/encoding']],
  ['Who sings?', 'Hvem synger pÃ¥ gaden?', ['translation/encoding']],
  ['Wait 3\u00A0minutes.', 'Vent 3\u00A0minutter.', []],
  ['Wait 3\u00A0minutes.', 'Vent i tre minutter.', []],
  ['Wait 3\u00A0minutes.', 'Vent 3 minutter.', ['translation/no-break-space']],
  ['Co-creation lasts.', 'Samskabelsen varer ved.', []],
  ['Co-creation lasts.', 'Samproduktion varer ved.', ['translation/term']],
  ['BUILD Vision: pay 1 less.', 'BUILD Vision: betal 1 mindre.', []],
  ['BUILD Vision: pay 1 less.', 'BYG Vision: betal 1 mindre.', ['translation/kept-term']],
  ['Take 3 of them.', 'Tag 4 af dem.', ['translation/number']],
  ['Take 3 of them.', 'Tag tre af dem.', []],
  ['Wait a minute.', 'Vent 1 minut.', []],
  ['It costs 1,500.50 a year.', 'Det koster 1.500,50 om året.', []],
  ['Take 30 of them.', 'خذ ٣٠ منهم.', []],
  ['Take 30 of them.', 'خذ ٤٠ منهم.', ['translation/number']],
  ['Pay {price} for 2.', 'Betal {price} for 2.', []],
  ['The bridge is open.', 'broen er åben.', ['translation/capital']],
  ['“The bridge is open.”', '»broen er åben.«', ['translation/capital']],
  ['The bridge is open.', 'الجسر مفتوح.', []],
  ['{money} is short.', '{money} er knap.', []],
  ['a bridge', 'Bro', []],
  ['The bridge is open.', 'Broen er åben', ['translation/ending']],
  ['The bridge is open.', '橋は開いています。', []],
  ['Bridges:', 'Broer', ['translation/ending']],
  ['The bridge is open.', 'Broen er &aring;ben.', ['translation/code']],
  ['The bridge is open.', 'Broen er <b>åben</b>.', ['translation/code']],
  ['The bridge is open.', String.raw`Broen er åben.\n`, ['translation/code', 'translation/ending']],
  ['The bridge is _open_.', 'Broen er _åben_.', []],
  ['The bridge is open.', 'Broen er _åben_.', ['translation/code']],
  ['Salt & pepper; open.', 'Salt & peber; åbent.', []],
  ['The **bridge** is open.', '** Broen ** er åben.', ['translation/markup', 'translation/code']],
  ['Waves * * * and wind', 'Bølger * * * og vind', []],
  ['The cat is away.', 'K\u0430tten er væk.', ['translation/letters']],
  ['The cat is away.', 'Кошка ушла.', []],
  ['See [the gates](#the-gates).', 'Se [portene](#the-gates).', []],
  ['See [the gates](#the-gates).', 'Se [portene](#portene).', ['translation/link']],
  ['See [gates](<index:The gates>).', 'Se [porte](<index:Portene>).', []],
  ['The bridge is open.', 'Broen er åben. ', ['reading/stray-space']],
  ['The bridge is open.', 'Broen  er åben.', ['reading/stray-space']],
  ['and the rest ', 'og resten ', []],
  ['The bridge is open.', 'Broen er\u200Båben.', []],
  ['The bridge is open.', 'Broen er \u200Båben.', ['reading/hidden-character']],
  ['The bridge is open.', 'Bro\u200Den er åben.', ['reading/hidden-character']],
  ['The bridge is open.', 'Broen er TODO.', ['reading/unfinished']],
  ['The bridge is open.', 'Broen er\nåben.', ['translation/space']],
  ['The bridge is open.', 'Broen er\tåben.', ['translation/space']],
  ['The long bridge is open.', 'Den\u00A0lange\u00A0hvide\u00A0bro er åben.', ['translation/space']],
  [
    'One. Two boats left the port when it was dark. Three.',
    'Et. To både sejlede.',
    ['translation/too-short'],
  ],
  ['One. Two boats left the port when it was dark. Three.', '一。天黑时两艘船离开港口。三。', []],
];

const textOf = (text: string, counted = false): SourceText => ({
  context: 'cards.a.text',
  text,
  counted,
  at: { kind: 'yaml', origin: { file: 'a.yaml', path: [] } },
  notes: [],
  group: 'a.text',
});

const CATEGORIES = ['zero', 'one', 'other'] as const;

interface Asked {
  readonly wanted?: number;
  readonly locale?: string;
}

function problemsOf(
  source: SourceText,
  forms: readonly string[],
  { wanted = 2, locale = 'da' }: Asked = {},
): readonly string[] {
  const entry = {
    context: source.context,
    source: source.text,
    forms,
    counted: source.counted,
    fuzzy: false,
    notes: '',
    reference: '',
    flags: [],
  };
  const check = {
    locale,
    glossary: GLOSSARY,
    categories: CATEGORIES.slice(-wanted),
    isIcon: (name: string) => ICONS.includes(name),
    limit: 70,
    placeOf: () => undefined,
  };
  return checkEntry(source, entry, check).map(({ code }) => code);
}

describe('slips of a translator are found', () => {
  test.each(SITUATIONS)('%s → %s', (source, target, codes) => {
    expect(problemsOf(textOf(source), [target])).toEqual(codes);
  });

  test.each([
    ['all forms', ['{number} mere', '{number} mere'], []],
    ['one form without its number', ['én mere', '{number} mere'], []],
    ['the form for many without its number', ['{number} mere', 'mere'], ['translation/slots']],
    ['a missing form', ['{number} mere', ''], ['translation/forms']],
    ['a form too many', ['{number} mere', '{number} mere', '{number} mere'], ['translation/forms']],
    [
      'a wrong number of a form',
      Object.assign(['{number} mere'], { 2: '{number} mere' }),
      ['translation/forms'],
    ],
    ['a form with a lost slot', ['{number} mere', 'mere {hook}'], ['translation/slots']],
  ] as const)('plurals: %s', (_, forms, codes) => {
    expect(problemsOf(textOf('{number} more', true), forms)).toEqual(codes);
  });
});

test.each([
  ['da', ['translation/ending']],
  ['th', []],
])('a language without full stops ends without one: %s', (locale, codes) => {
  expect(problemsOf(textOf('The bridge is open.'), ['สะพานเปิดอยู่'], { locale })).toEqual(codes);
});

describe('quotes of another language are found', () => {
  test.each([
    ['da', 'Hun siger “ja”.', []],
    ['da', 'Hun siger »ja«.', []],
    ['da', 'Hun siger "ja".', ['translation/quotes']],
    ['nb', 'Hun sier «ja».', []],
    ['nb', 'Hun sier “ja”.', ['translation/quotes']],
    ['sv', 'Hon säger ”ja”.', []],
    ['sv-FI', 'Hon säger “ja”.', ['translation/quotes']],
    ['de', 'Sie sagt „ja“.', []],
    ['de', 'Sie sagt “ja”.', ['translation/quotes']],
    ['sv', 'Hon säger [“yes”](lang:en).', []],
    ['sv', 'Hon säger ja, {{join @rules.X " och "}}.', []],
    ['tlh', 'ja “HIja’”.', []],
  ] as const)('%s: %s', (locale, target, codes) => {
    const found = problemsOf(textOf('She says “yes” to all.'), [target], { locale });
    expect(found.filter((code) => code === 'translation/quotes')).toEqual(codes);
  });
});

describe('marks that would make another block of a paragraph are found', () => {
  test.each([
    ['p2', 'Go on.', '# Videre.', ['translation/markup']],
    ['p2', 'Go on.', '- Videre.', ['translation/markup']],
    ['p2', 'On 1 May.', '1. maj.', ['translation/markup']],
    ['p2', '1. May.', '1. maj.', []],
    ['l1.2', 'Go on.', '> Videre.', ['translation/markup']],
    ['h2', 'Go on', '# Videre', ['translation/markup']],
    ['h2', 'On 1 May', '1. maj', []],
    ['t1.2.1', 'Minus 2.', '- 2.', []],
    ['p2', 'Go on.', 'Videre – 1. maj.', []],
  ] as const)('%s: %s → %s', (block, source, target, codes) => {
    const at = { kind: 'chapter', file: 'a.md', from: 0, to: 6, after: '' } as const;
    expect(problemsOf({ ...textOf(source), context: `book.a.${block}`, at }, [target])).toEqual(codes);
  });
});
