import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/diagnostics/diagnostic.js';
import { preflight } from '../../src/preflight/preflight.js';
import type { Profile } from '../../src/profiles/profile.js';
import { readProfile } from '../../src/profiles/read-profile.js';
import { ROOT } from '../helpers/scratch.js';
import { type Change, changedPdf, iccHeader, PRINTED, READ } from './written-pdf.js';

function profileOf(name: string): Profile {
  const bytes = new Uint8Array(readFileSync(join(ROOT, `profiles/${name}.yaml`)));
  const { profile } = readProfile(name, `${name}.yaml`, bytes);
  if (profile === undefined) throw new Error(`${name} is wrong`);
  return profile;
}

type Told = readonly [code: Code, facts: object, severity?: 'warning'];

const told = (text: string, changes: readonly Change[], profile: string): readonly Told[] =>
  preflight(changedPdf(text, changes), profileOf(profile)).problems.map(({ code, facts, severity }) =>
    severity === 'warning' ? [code, facts, severity] : [code, facts],
  );

type Situation = readonly [name: string, changes: readonly Change[], told: readonly Told[]];

const ON_2 = { pages: [2] };
const OVER = '<</OP true>>';
const SHAPE = '1 0.5 0.25 0.5 k';
const INTENT = '<</S/GTS_PDFX /DestOutputProfile 4 0 R>>';
const PAGES = '/Pages 2 0 R';

describe('a file for a print shop', () => {
  test.each<Situation>([
    ['that is as it should be', [], []],
    ['that is a picture', [['%PDF-1.6', 'GIF89a']], [['preflight/unreadable', { why: 'no-pdf' }]]],
    [
      'that is locked with a password',
      [['/Info', '/Encrypt <</Filter/Standard>> /Info']],
      [['preflight/unreadable', { why: 'encrypted', object: undefined, bits: undefined }]],
    ],
    ['without pages', [['5 0 R 6 0 R', '']], [['preflight/unreadable', { why: 'no-pages' }]]],
    [
      'packed in a way that is not known',
      [['7 0 obj <<>>', '7 0 obj <</Filter/Zip>>']],
      [['preflight/unread-page', ON_2]],
    ],
    [
      'with a form that is damaged',
      [['12 0 obj <</Subtype/Form>>', '12 0 obj <</Subtype/Form /Filter/FlateDecode>>']],
      [['preflight/unread-page', ON_2]],
    ],
    ['newer than the standard', [['1.6', '2.0']], [['preflight/version', { found: 2, most: 1.6 }]]],
    [
      'newer by its catalogue',
      [[PAGES, `/Version/1.7 ${PAGES}`]],
      [['preflight/version', { found: 1.7, most: 1.6 }]],
    ],
    [
      'with a page that does not say where it is cut',
      [['/TrimBox [10 10 190 290] /BleedBox [0', '/BleedBox [0']],
      [['preflight/no-trim', ON_2]],
    ],
    [
      'with a little bleed',
      [['[0 0 200 300] /Contents', '[5 5 195 295] /Contents']],
      [['preflight/small-bleed', { ...ON_2, found: 1.76, wanted: 3 }]],
    ],
    [
      'with a bleed beyond its paper',
      [['[0 0 200 300] /Contents', '[-2 0 200 300] /Contents']],
      [['preflight/boxes', { ...ON_2, inner: 'BleedBox', outer: 'MediaBox' }]],
    ],
    [
      'with a cut beyond its bleed, on the first page',
      [['[1 1 199 299]', '[20 1 199 299]']],
      [
        ['preflight/boxes', { pages: [1], inner: 'TrimBox', outer: 'BleedBox' }],
        ['preflight/small-bleed', { pages: [1], found: -3.53, wanted: 3 }],
      ],
    ],
    [
      'with a font that is only named',
      [['/FontDescriptor <</FontFile2 9 0 R>>', '']],
      [['preflight/font-not-embedded', { ...ON_2, font: 'Source' }]],
    ],
    ['with a shape in RGB', [[SHAPE, '1 0 0 rg']], [['preflight/rgb', { ...ON_2, use: 'drawing' }]]],
    [
      'with a line in RGB inside a form',
      [['0 0 0 1 K', '1 0 0 RG']],
      [['preflight/rgb', { ...ON_2, use: 'drawing' }]],
    ],
    [
      'with a picture in RGB',
      [['/Height 300 /ColorSpace/DeviceCMYK', '/Height 300 /ColorSpace [/ICCBased <</N 3>>]']],
      [['preflight/rgb', { ...ON_2, use: 'picture' }]],
    ],
    [
      'with a gradient in RGB',
      [['2 /ColorSpace/DeviceCMYK', '2 /ColorSpace/DeviceRGB']],
      [['preflight/rgb', { ...ON_2, use: 'gradient' }]],
    ],
    [
      'with more ink than paper takes',
      [[SHAPE, '1 0.9 0.8 0.9 k']],
      [['preflight/ink', { ...ON_2, ink: 360, limit: 300 }]],
    ],
    ['with as much ink as paper takes', [[SHAPE, '1 0.6 0.5 0.9 k']], []],
    [
      'with a picture a little coarse',
      [['72 0 0 72', '80 0 0 90']],
      [['preflight/coarse-picture', { ...ON_2, picture: 'Fish', dpi: 240, least: 300 }, 'warning']],
    ],
    [
      'with a picture far too coarse, turned by a quarter',
      [['72 0 0 72', '0 180 -180 0']],
      [['preflight/coarse-picture', { ...ON_2, picture: 'Fish', dpi: 120, least: 300 }]],
    ],
    [
      'with a shape one can see through',
      [[OVER, '<</ca 0.5>>']],
      [['preflight/transparency', { ...ON_2, use: 'opacity' }, 'warning']],
    ],
    [
      'with a picture with soft edges',
      [['/Subtype/Image', '/Subtype/Image /SMask 9 0 R']],
      [['preflight/transparency', { ...ON_2, use: 'mask' }, 'warning']],
    ],
    [
      'with a shape that darkens what lies below',
      [[OVER, '<</BM/Multiply>>']],
      [['preflight/transparency', { ...ON_2, use: 'blending' }, 'warning']],
    ],
    [
      'with shapes that are mixed as one',
      [['/Subtype/Form', '/Subtype/Form /Group <</S/Transparency>>']],
      [['preflight/transparency', { ...ON_2, use: 'group' }, 'warning']],
    ],
    ['with a link', [['/Contents', '/Annots [<</Subtype/Link>>] /Contents']], [['preflight/link', ON_2]]],
    ['with an empty list of links', [['/Contents', '/Annots [] /Contents']], []],
    ['with a script', [[PAGES, `${PAGES} /Names <</JavaScript <</Names []>>>>`]], [['preflight/script', {}]]],
    [
      'with something to do when it opens',
      [[PAGES, `${PAGES} /OpenAction <</S/Launch>>`]],
      [['preflight/script', {}]],
    ],
    ['with a place to open at, which is no script', [[PAGES, `${PAGES} /OpenAction [5 0 R /Fit]`]], []],
    ['without a printing condition', [[INTENT, '']], [['preflight/no-intent', { why: 'missing' }]]],
    [
      'with a condition that is only named',
      [[INTENT, '<</S/GTS_PDFX>>']],
      [['preflight/no-intent', { why: 'no-profile' }]],
    ],
    [
      'with the profile of a screen',
      [[iccHeader('prtr', 'CMYK'), iccHeader('mntr', 'RGB ')]],
      [['preflight/no-intent', { why: 'not-output' }]],
    ],
    [
      'with the profile of a printer in RGB',
      [[iccHeader('prtr', 'CMYK'), iccHeader('prtr', 'RGB ')]],
      [['preflight/no-intent', { why: 'not-cmyk' }]],
    ],
    [
      'with a profile that is none',
      [[iccHeader('prtr', 'CMYK'), 'coated']],
      [['preflight/no-intent', { why: 'no-profile' }]],
    ],
    [
      'that claims another standard',
      [['>PDF/X-4<', '>PDF/X-3<']],
      [['preflight/identity', { key: 'pdfxid:GTS_PDFXVersion', found: 'PDF/X-3', wanted: 'PDF/X-4' }]],
    ],
    [
      'that does not know whether it is trapped',
      [['/Trapped/False', '/Trapped/Unknown']],
      [['preflight/identity', { key: 'Trapped', found: 'Unknown', wanted: 'True or False' }]],
    ],
    [
      'without a title',
      [['(Fish)', '()']],
      [['preflight/identity', { key: 'Title', found: '', wanted: 'the name of the work' }]],
    ],
    [
      'without identifiers',
      [['/ID [<01> <01>]', '']],
      [['preflight/identity', { key: 'ID', found: undefined, wanted: 'two identifiers in the trailer' }]],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(PRINTED, changes, 'press')).toEqual(expected);
  });
});

/** The same as PDF/X-1a, which is older and knows nothing of transparency. */
const OLDER: readonly Change[] = [
  ['1.6', '1.4'],
  ['/Trapped', '/GTS_PDFXVersion (PDF/X-1a:2003) /Trapped'],
];

describe('a file for an older print shop', () => {
  test.each<Situation>([
    ['that is as it should be', [], []],
    [
      'with a shape one can see through',
      [[OVER, '<</CA 0.5>>']],
      [['preflight/transparency', { ...ON_2, use: 'opacity' }]],
    ],
    ['newer than the standard', [['1.4', '1.5']], [['preflight/version', { found: 1.5, most: 1.4 }]]],
    [
      'that claims nothing',
      [['/GTS_PDFXVersion (PDF/X-1a:2003)', '']],
      [['preflight/identity', { key: 'GTS_PDFXVersion', found: undefined, wanted: 'PDF/X-1a:2003' }]],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(PRINTED, [...OLDER, ...changes], 'press-x1a')).toEqual(expected);
  });
});

describe('a file to be read aloud', () => {
  test.each<Situation>([
    ['that is as it should be', [], []],
    ['with a text that no tag holds', [['EMC', 'EMC (Eel) Tj']], [['preflight/untagged', { pages: [1] }]]],
    [
      'with tags that nobody is told of',
      [['/Marked true', '/Marked false']],
      [['preflight/identity', { key: 'Marked', found: undefined, wanted: 'true' }]],
    ],
    [
      'without the tree of its tags',
      [['/StructTreeRoot 6 0 R', '']],
      [
        [
          'preflight/identity',
          { key: 'StructTreeRoot', found: undefined, wanted: 'the tags of the document' },
        ],
      ],
    ],
    [
      'without a language',
      [['/Lang (en)', '']],
      [['preflight/identity', { key: 'Lang', found: undefined, wanted: 'a language such as en' }]],
    ],
    [
      'that is announced by the name of its file',
      [['/DisplayDocTitle true', '']],
      [['preflight/identity', { key: 'DisplayDocTitle', found: undefined, wanted: 'true' }]],
    ],
    [
      'that does not say what it is',
      [['pdfuaid:part="1"', '']],
      [['preflight/identity', { key: 'pdfuaid:part', found: undefined, wanted: '1' }]],
    ],
    ['with a link, as readers want', [['/Contents', '/Annots [<</Subtype/Link>>] /Contents']], []],
    ['with a script', [[PAGES, `${PAGES} /AA <</WC 6 0 R>>`]], [['preflight/script', {}]]],
  ])('%s', (_, changes, expected) => {
    expect(told(READ, changes, 'accessible')).toEqual(expected);
  });
});

describe('what is looked at', () => {
  test.each<readonly [string, readonly Change[]]>([
    ['RGB', [[SHAPE, '1 0 0 rg']]],
    ['coarse pictures', [['72 0 0 72', '180 0 0 180']]],
    ['links', [['/Contents', '/Annots [<</Subtype/Link>>] /Contents']]],
    ['a shape one can see through', [[OVER, '<</ca 0.5>>']]],
  ])('%s on a screen is nobody’s concern', (_, changes) => {
    expect(told(PRINTED, changes, 'screen')).toEqual([]);
  });

  test('the pixels of a picture inside a stream are no operators', () => {
    const inside = `BI /W 1 /H 1 ID 1 0 0 rg (\nEI ${SHAPE}`;
    expect(told(PRINTED, [[SHAPE, inside]], 'press')).toEqual([]);
  });

  test('a form that draws itself has an end', () => {
    const endless = '/Subtype/Form /Resources <</XObject <</Net 12 0 R>>>>';
    const changes: readonly Change[] = [
      ['/Subtype/Form', endless],
      ['9 9 l S', '9 9 l S /Net Do'],
    ];
    expect(told(PRINTED, changes, 'press')).toEqual([]);
  });

  test('pages, the most ink, and the plates of spot colours are counted', () => {
    const spot: Change = [
      '/Height 300 /ColorSpace/DeviceCMYK',
      '/Height 300 /ColorSpace [/Separation /Gold /DeviceCMYK 9 0 R]',
    ];
    const looked = preflight(changedPdf(PRINTED, [spot]), profileOf('press'));
    expect(looked).toEqual({ pages: 2, spots: ['Gold'], ink: 225, problems: [] });
  });
});
