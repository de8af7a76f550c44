import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { count } from '../formats/findings.js';
import type { Shell } from '../shell.js';

/** `cocreator schema [folder]`: what editors need to complete and check the YAML files of a game. */
export function addSchemaCommand(program: Command, shell: Shell, finish: (code: ExitCode) => void): void {
  program
    .command('schema')
    .description('write JSON Schemas, with which editors complete and check the files of a game')
    .argument('[folder]', 'the game folder', '.')
    .option('-q, --quiet', 'print nothing')
    .action(async (folder: string, { quiet }: { quiet?: true }) =>
      finish(await schema(folder, { quiet: quiet === true }, shell)),
    );
}

async function schema(folder: string, { quiet }: { quiet: boolean }, { world }: Shell): Promise<ExitCode> {
  const [{ loadProject }, { editorSchemas, SCHEMA_FOLDER, schemaLine, schemaOfFiles }] = await Promise.all([
    import('../../project/load-project.js'),
    import('../../editor/editor-schemas.js'),
  ]);
  const { draft, sources } = await loadProject(world, folder);
  if (draft === undefined) {
    world.say(`There is no game.yaml in ${folder} that can be read; cocreator check says more.`);
    return EXIT.problemsFound;
  }
  const schemas = await editorSchemas(world, draft);
  const out = folder === '.' ? SCHEMA_FOLDER : `${folder}/${SCHEMA_FOLDER}`;
  const stage = await world.stage(out);
  try {
    for (const [name, document] of schemas)
      await stage.write(name, [new TextEncoder().encode(`${JSON.stringify(document, undefined, 1)}\n`)]);
    await stage.commit();
  } catch (error) {
    await stage.discard();
    throw error;
  }
  if (quiet) return EXIT.done;
  world.print(`${count(schemas.size, 'schema')} in ${out}`);
  const path = (file: string): string => (folder === '.' ? file : `${folder}/${file}`);
  const missing = [...schemaOfFiles(draft)].filter(
    ([file, name]) => sources.get(path(file))?.text.includes(schemaLine(file, name)) === false,
  );
  if (missing.length > 0) world.print('Write as the first line of');
  for (const [file, name] of missing) world.print(`  ${file}:  ${schemaLine(file, name)}`);
  return EXIT.done;
}
