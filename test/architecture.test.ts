import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SRC = join(ROOT, 'src');

/** Who may import what: areas from top to bottom, each with the packages and the areas above it that it may use. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'units.ts': [],
  game: [],
  diagnostics: [],
  'world/world.ts': [],
  project: ['units.ts', 'game', 'diagnostics', 'world/world.ts', 'yaml', 'zod'],
  'press/hand-over': ['units.ts', 'diagnostics', 'press/text'],
  'press/template': ['units.ts', 'game', 'diagnostics', 'project', 'handlebars'],
  'press/art': ['units.ts', 'project', 'press/hand-over'],
  'press/svg': ['units.ts', 'diagnostics', 'press/hand-over', 'press/art', 'saxes', 'culori'],
  'press/text': [
    'units.ts',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/template',
    'fontkit',
    'linebreak',
    'hyphen',
  ],
  'press/layout': [
    'units.ts',
    'diagnostics',
    'project',
    'press/hand-over',
    'press/template',
    'press/art',
    'press/svg',
    'press/text',
    'yoga-layout/load',
    // Pure computation: unpacks pictures to see whether they can be.
    'node:zlib',
  ],
  'press/booklet': [
    'units.ts',
    'diagnostics',
    'project',
    'press/hand-over',
    'press/template',
    'press/layout',
    'marked',
  ],
  'press/imposition': ['units.ts', 'diagnostics', 'project', 'press/hand-over', 'press/art'],
  // Pure computation: unpacks pictures to see how light they are.
  'press/painted': ['units.ts', 'project', 'press/hand-over', 'culori', 'pngjs'],
  'press/eco': ['units.ts', 'project', 'press/hand-over', 'press/painted'],
  'press/pdf': ['units.ts', 'project', 'press/hand-over', 'press/text', 'pdfkit', 'node:zlib'],
  // Pure computation: digests.
  products: [
    'node:crypto',
    'units.ts',
    'game',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/template',
    'press/text',
    'press/layout',
    'press/booklet',
    'press/imposition',
    'press/eco',
    'press/pdf',
  ],
  editor: ['game', 'diagnostics', 'world/world.ts', 'project', 'zod'],
  // Pure computation: digests.
  cache: ['world/world.ts', 'node:crypto'],
  history: ['world/world.ts'],
  profiles: [
    'units.ts',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/pdf',
    'products',
    'zod',
  ],
  reading: [
    'units.ts',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/text',
    'press/booklet',
    'press/template',
    'press/pdf',
    'products',
  ],
  pack: ['units.ts', 'world/world.ts', 'project', 'products', 'profiles', '@hyzyla/pdfium', 'fflate'],
  printers: [
    'units.ts',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/text',
    'press/imposition',
    'press/pdf',
    'products',
  ],
  preflight: ['units.ts', 'diagnostics', 'profiles', 'node:zlib'],
  'file-jobs.ts': ['diagnostics', 'world/world.ts', 'project', 'products', 'profiles', 'reading', 'pack'],
  fix: ['diagnostics'],
  triage: ['diagnostics', 'project'],
  lint: [
    'units.ts',
    'game',
    'diagnostics',
    'project',
    'press/hand-over',
    'press/painted',
    'culori',
    // Pure computation: digests.
    'node:crypto',
  ],
  i18n: [
    'units.ts',
    'game',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/booklet',
    'lint',
    'gettext-parser',
    'zod',
  ],
  editions: [
    'diagnostics',
    'world/world.ts',
    'project',
    'press/svg',
    'press/layout',
    'press/painted',
    'i18n',
    'culori',
    'zod',
  ],
  changes: ['diagnostics', 'world/world.ts', 'project', 'history'],
  'check.ts': ['diagnostics', 'world/world.ts', 'project', 'products', 'reading', 'lint', 'triage'],
  'build.ts': [
    'units.ts',
    'diagnostics',
    'world/world.ts',
    'project',
    'products',
    'profiles',
    'file-jobs.ts',
    'check.ts',
    'lint',
  ],
  simulate: [
    'units.ts',
    'game',
    'diagnostics',
    'world/world.ts',
    'project',
    'press/hand-over',
    'press/art',
    'press/text',
    'press/pdf',
    'zod',
  ],
  'simulate.ts': ['game', 'diagnostics', 'world/world.ts', 'project', 'check.ts', 'simulate'],
  cli: [
    'units.ts',
    'diagnostics',
    'world/world.ts',
    'project',
    'cache',
    'editor',
    'history',
    'fix',
    'triage',
    'profiles',
    'printers',
    'preflight',
    'check.ts',
    'build.ts',
    'i18n',
    'editions',
    'changes',
    'game',
    'simulate',
    'simulate.ts',
    'commander',
    'chalk',
  ],
  'world/node-world.ts': ['world/world.ts'],
};

const AREAS = Object.keys(MAY_IMPORT);

/** The hand-over values frame.ts, sheet.ts, tagged.ts and the shaped word, what a link in them may lead to, and how others look at them, stand between the stages of the press. */
const HAND_OVER = [
  'frame.ts',
  'sheet.ts',
  'tagged.ts',
  'web-address.ts',
  'inspector.ts',
  'text/shaped-word.ts',
].map((file) => `press/${file}`);

/** An area is a folder of `src`, a stage of the press, or a file with rules of its own. */
function areaOf(file: string): string {
  const path = relative(SRC, file).replaceAll('\\', '/').replace(/\.js$/, '.ts');
  if (HAND_OVER.includes(path)) return 'press/hand-over';
  if (path.startsWith('world/')) return path === 'world/world.ts' ? path : 'world/node-world.ts';
  const [first = '', second = ''] = path.split('/');
  return first === 'press' ? `press/${second}` : first;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .toSorted();

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);

function strangersIn(file: string): string[] {
  const home = areaOf(file);
  return (
    importsOf(file)
      .map((name) => (name.startsWith('.') ? areaOf(join(dirname(file), name)) : name))
      // One file for each language.
      .map((name) => name.replace(/^hyphen\/.*/, 'hyphen'))
      .filter((target) => target !== home && !(MAY_IMPORT[home] ?? []).includes(target))
      .filter((target) => !(home === 'world/node-world.ts' && target.startsWith('node:')))
  );
}

describe('who may import whom', () => {
  test.each(files)('%s imports only what its area may', (name) => {
    expect(strangersIn(join(SRC, name))).toEqual([]);
  });

  test.each(AREAS)('%s looks only upwards', (home) => {
    const below = AREAS.slice(AREAS.indexOf(home));
    const allowed = MAY_IMPORT[home] ?? [];
    const named = home === 'press/hand-over' ? allowed.filter((area) => area !== 'press/text') : allowed;
    expect(named.filter((target) => below.includes(target))).toEqual([]);
  });

  test('every area has a place in the table', () => {
    expect(files.map((name) => areaOf(join(SRC, name))).filter((area) => !(area in MAY_IMPORT))).toEqual([]);
  });
});

describe('what breaks reproducibility stays in world and bin', () => {
  const FORBIDDEN = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\bIntl\.\w+\(\)/;

  test.each(files.filter((name) => !name.startsWith('world')))('%s is pure', (name) => {
    const code = readFileSync(join(SRC, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(FORBIDDEN.exec(code)?.[0]).toBeUndefined();
  });
});

describe('the house', () => {
  test.each(files)('%s has at most 250 lines', (name) => {
    expect(readFileSync(join(SRC, name), 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });

  test('every folder of src is explained in src/README.md', () => {
    const readme = readFileSync(join(SRC, 'README.md'), 'utf8');
    const folders = new Set(AREAS.filter((area) => !area.includes('.') && area !== 'press/hand-over'));
    expect([...folders].filter((folder) => !readme.includes(`\`${folder}/\``))).toEqual([]);
  });

  test('README.md has at most 120 lines', () => {
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(121);
  });
});
