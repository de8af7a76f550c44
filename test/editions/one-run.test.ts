import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildGame } from '../../src/build.js';
import { editionLens } from '../../src/editions/edition-lens.js';
import { openWorkshop, type Workshop } from '../../src/products/workshop.js';
import { openProfile } from '../../src/profiles/open-profile.js';
import type { Stage, World } from '../../src/world/world.js';
import { harbourWith } from '../helpers/harbour-with.js';
import { CO_CREATOR, HARBOUR } from '../helpers/scratch.js';

const original = (name: string): string => readFileSync(join(HARBOUR, name), 'utf8');

const GAME = `${original('game.yaml')}
  - {id: town-box, kind: tuck-box, title: Box of towns, holds: [town-cards], panel: box-panel, print: [{file: box, as: pages}]}
  - {id: boat-box, kind: tuck-box, holds: [boat-cards], print: [{file: plain-box, as: pages}]}
  - {id: how-to, title: How to print, kind: booklet, format: A6, chapters: [guide/03-paper.md], pages: {left: page, right: page},
     blocks: {chapter-title: title, heading-2: title, paragraph: body}, print: [{file: how-to, as: pages}]}
variables: {harbour_master: the harbour master}
editions:
  colors: {primary: {color: ink, on: foam, tints: {sand: 0.6}}}
  rules: {ROUNDS: {min: 4, max: 9}, prints: {min: 1, max: 9}}
`;

/** Everything that could be shared wrongly: a logo, another card on a face, drawings, a name, a variable. */
const FILES = {
  'game.yaml': GAME,
  'rules.yaml': `${original('rules.yaml')}\nprints: 3\n`,
  'templates/box-panel.xml': `<face fill="sand">{{#if (eq @box.panel "front")}}<text style="label">{{@box.panel}} {{@edition.short}} {{@game.version}}</text>{{else}}<icon name="wave" size="4" color="ink"/>{{/if}}</face>`,
  'words.yaml': original('words.yaml').replace('wealth: Wealth', 'wealth: "Ask {harbour_master}."'),
  'guide/03-paper.md':
    '# Paper\n\n{{@products.town-cards.paper_width}} mm wide, {{@products.town-cards.file}}.\n',
  'logo.png': readFileSync(join(CO_CREATOR, 'editions/ejsvig.png')),
  'guide/02-the-market.md': `${original('guide/02-the-market.md')}\nIn {{@edition.municipality}}: {{@rules.ROUNDS}} rounds, {{@rules.prints}} tides. {{@edition.contact}} {{@edition.date}} {{@edition.license}}
{{#each @products}}{{#if printed}}{{count}} {{title}} on {{sheets}} sheets; {{/if}}{{/each}}{{#each @papers}}{{paper}}: {{sheets}}; {{/each}}{{#each @cut_layouts}}{{columns}} × {{rows}}; {{/each}}\n`,
  'templates/harbour-back.xml': `<face fill="ink" align="center" justify="center">
  <weave seed="harbour" x="0" y="0" right="0" height="12" colors="foam sand" ground="ink"/>
  <icon name="wave" size="24" color="foam"/>
  <text style="title" color="foam">{{@game.title}}</text>
  {{#if @edition.logo}}<image src="{{@edition.logo}}" width="20" height="9"/>{{/if}}
</face>`,
  'templates/quay.xml': `<face fill="sand" padding="8" gap="4">
  <text style="title">{{@words.quay}} {{@edition.short}}</text>
  <text style="label">{{#each @papers}}{{paper}} {{sheets}} {{/each}}{{#each @card_sizes}}{{width}} {{/each}}</text>
  <box direction="row" gap="3">
    {{#each (range 1 @rules.ROUNDS)}}<chip kind="price" icon="coins">{{this}}</chip>{{/each}}
  </box>
  <weave seed="harbour" x="0" y="90" right="0" height="12" colors="foam sand" ground="ink"/>
  <box gap="1">
    <box direction="row"><text style="label">1</text><text style="label">2</text><text style="label">3</text></box>
    <box direction="row"><text style="label">4</text><text style="label">5</text><text style="label">6</text></box>
    <card ref="skagen" kind="town" width="20"/>
    <card ref="skagen" kind="town" width="15"/>
  </box>
</face>`,
  'editions/ours/towns.yaml': `${original('towns.yaml')
    .split('\n- id: ribe')[0]
    ?.replace(/title: .*/, 'title: Our own town')}`,
  'i18n/da.po':
    'msgid ""\nmsgstr ""\n"Language: da\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n',
};

const EDITIONS: Readonly<Record<string, string>> = {
  'the game as it is': '{}',
  'on another paper': 'paper: A3',
  'for a printer with another bleed and other inks': 'profile: press',
  'in another language': '{locale: qps}',
  'in another language on another paper': '{locale: qps, paper: A3}',
  'in a language with the same texts': '{locale: da, allow-untranslated: true}',
  'with a logo and a name': 'municipality: {name: Town of Ejsvig, short: Ejsvig, logo: logo.png}',
  'with other colours': 'municipality: {name: A, colors: {primary: "#5B3A73"}}',
  'with other colours on another paper': '{paper: A3, municipality: {name: A, colors: {primary: "#5B3A73"}}}',
  'with house rules': 'rules: {ROUNDS: 5}',
  'with a house rule named like a setting': 'rules: {prints: 5}',
  'with a contact': 'contact: harbour@example.org',
  'with a date': 'date: 2026-11-24',
  'with a licence and credits': '{license: Print it as often as you like., credits: ["Words: B"]}',
  'to be read': 'profile: accessible',
  'in another version, to be read': '{profile: accessible, version: "2"}',
  'for a printer that takes no pictures in other inks': 'profile: press-x1a',
  'with a variable': 'variables: {harbour_master: Ada}',
  'without a product': 'products: {without: [boat-cards]}',
  'without a card': 'cards: {without: ["2"]}',
  'with a card written anew': 'cards: {replace: [skagen], more: {towns: editions/ours/towns.yaml}}',
  'with another version': 'version: "2"',
  'with little ink': 'eco: true',
  'with little ink on another paper': '{eco: true, paper: A3}',
};

const names = Object.keys(EDITIONS);
const fileOf = (name: string): string => name.replaceAll(' ', '-');

const world: World = {
  ...harbourWith({
    ...FILES,
    ...Object.fromEntries(names.map((name) => [`editions/${fileOf(name)}.yaml`, EDITIONS[name] ?? ''])),
  }),
  now: new Date('2024-02-29T12:00:00Z'),
  elapsed: () => 0,
  stage: async (): Promise<Stage> => ({
    async write(name, chunks) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.byteLength;
      }
      return { name, bytes, sha256: hash.digest('hex') };
    },
    commit: async () => {},
    discard: async () => {},
  }),
};

/** What an edition prints and tells. */
async function build(name: string, workshop?: Workshop) {
  const lens = await editionLens(world, HARBOUR, { name: fileOf(name), allowUntranslated: false });
  const profile =
    lens.profile === undefined
      ? undefined
      : await openProfile(world, { name: lens.profile, folder: HARBOUR, icc: undefined });
  const { files, problems } = await buildGame(world, {
    folder: HARBOUR,
    out: 'out',
    only: [],
    progress: () => {},
    lens,
    workshop,
    profile,
  });
  return {
    files: files.map(({ name: file, sha256 }) => `${file} ${sha256}`),
    problems: problems.map(({ code, place, card }) => `${code} ${place?.start.line} ${card}`),
  };
}

const alone = new Map(await Promise.all(names.map(async (name) => [name, await build(name)] as const)));

describe.each([
  ['the other way round', names.toReversed()],
  ['each twice', names.flatMap((name) => [name, name])],
])('editions printed in one run, %s', (_, order) => {
  const workshop = openWorkshop();
  test.each(order)('%s: the same files as alone', async (name) => {
    const { files, problems } = await build(name, workshop);
    expect({ files, problems }).toEqual(alone.get(name));
    expect(files.length).toBeGreaterThan(3);
  });
});

test('editions that differ print different files', () => {
  const printed = new Map(names.map((name) => [alone.get(name)?.files.join('\n'), name]));
  expect([...printed.values()]).toEqual(names);
});
