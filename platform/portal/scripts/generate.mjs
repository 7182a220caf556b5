// Types and texts of all operations, and the list of them that the service gets, from the contract and the sources. A field that the contract
// does not have ends the build here.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { gqlPluckFromCodeStringSync } from '@graphql-tools/graphql-tag-pluck';
import {
  buildSchema,
  parse,
  print,
  printSchema,
  separateOperations,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import { LIST } from './registered.mjs';

const portal = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const contract = resolve(portal, '../../graphql-schema/src/main/resources/graphql');
const output = join(portal, 'src/api/gql/');

const sdl = readdirSync(contract)
  .filter((name) => name.endsWith('.graphqls'))
  .sort()
  .map((name) => readFileSync(join(contract, name), 'utf8'))
  .join('\n');
const schema = buildSchema(sdl);

const documents = readdirSync(join(portal, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith(output))
  .sort()
  .flatMap((file) =>
    gqlPluckFromCodeStringSync(file, readFileSync(file, 'utf8'), {
      modules: [],
      skipIndent: true,
      globalGqlIdentifierName: ['graphql'],
    }).map((source) => ({ location: file, document: parse(source.body), rawSDL: source.body })),
  );

const whole = {
  kind: 'Document',
  definitions: documents.flatMap(({ document }) => document.definitions),
};
const faults = validate(schema, whole);
if (faults.length > 0) {
  console.error(faults.map((fault) => fault.message).join('\n'));
  process.exit(1);
}

const options = {
  baseOutputDir: output,
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      Decimal: 'string',
      PeriodCode: 'string',
      Url: 'string',
    },
  },
  presetConfig: { fragmentMasking: false },
  pluginMap: {},
  plugins: [],
};

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const section of await preset.buildGeneratesSection({ ...options, pluginContext: {} })) {
  const content = await codegen({ ...section, cache: undefined });
  writeFileSync(section.filename, content);
}
const texts = Object.values(separateOperations(whole)).map(({ definitions, ...one }) => {
  // the operation first, then its fragments
  const named = definitions.find(({ kind }) => kind === 'OperationDefinition');
  const rest = definitions.filter((other) => other !== named);
  return stripIgnoredCharacters(print({ ...one, definitions: [named, ...rest] }));
});
writeFileSync(LIST, JSON.stringify(texts, null, 2));
console.log(`${documents.length} sources with operations, all of them as the contract says`);
