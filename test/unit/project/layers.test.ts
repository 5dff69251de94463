import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

describe('layers', () => {
  const check = (layer: string, imported: string, holds: 'compiles' | 'does not compile') =>
    it(`${layer}: import '${imported}' ${holds}`, () => {
      const errors = errorsOf(layer, `import * as it from '${imported}';\nexport const used = it;\n`);
      assert.equal(errors.length === 0, holds === 'compiles', errors.join('\n'));
    });

  check('analysis', '../base/span.js', 'compiles');
  check('analysis', '../corpus/links.js', 'does not compile');
  check('analysis', 'node:fs', 'does not compile');
  check('base', '../analysis/marks.js', 'does not compile');
  check('corpus', '../annotations/corrections.js', 'does not compile');
  check('annotations', '../corpus/links.js', 'does not compile');
  check('exports', '../features/features.js', 'does not compile');
  check('protocol', '../base/span.js', 'does not compile');

  it('no core layer sees the editor', () => {
    for (const layer of ['base', 'analysis', 'corpus', 'annotations', 'exports', 'features', 'protocol']) {
      assert.notDeepEqual(errorsOf(layer, "import { window } from 'vscode';\nexport const used = window;\n"), [], layer);
    }
  });

  it('no file imports itself by way of others', () => {
    assert.deepEqual(cycles(join(root, 'src')), []);
  });
});

/** What the compiler says of one more file in a layer, by the layer's own tsconfig.json. */
function errorsOf(layer: string, text: string): readonly string[] {
  const folder = join(root, 'src', layer);
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  assert.ok(config);
  const name = join(folder, 'added.ts');
  const host = ts.createCompilerHost(config.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, options) => file === name ? ts.createSourceFile(file, text, options) : read(file, options);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram({
    rootNames: [name],
    // The library is left out for speed.
    options: { ...config.options, lib: [], noLib: true },
    host,
    ...(config.projectReferences ? { projectReferences: config.projectReferences } : {}),
  });
  const found = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(name))];
  return found.filter(({ code }) => !missesLibrary.has(code)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** `Cannot find global type`, and that `lib` and `noLib` do not go together. */
const missesLibrary = new Set([2318, 5053]);

/** Each import that leads back to its own file. Types leave no import behind. */
function cycles(folder: string): readonly string[] {
  const imports = new Map(sources(folder).map((file) => [file, ts.preProcessFile(readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '')).importedFiles
    .filter(({ fileName }) => fileName.startsWith('.')).map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, '.ts'))]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].map((each) => relative(root, each)).join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name));
}
