// Makes seedmark-<version>.vsix from dist/ and what .vscodeignore lets in.
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, must, npm, root } from './run.mjs';

const limit = 1_000_000;

/** Compiles, bundles and checks the types. */
export async function build() {
  console.log('Building …');
  await npm('The build', ['run', 'build']);
}

/** Packages what is built, and returns `{path, size}`, the size in bytes. */
export async function packageExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, `${name}-${version}.vsix`);
  const vsce = join(createRequire(import.meta.url).resolve('@vscode/vsce/package.json'), '..', 'vsce');
  const output = await must('Packaging', process.execPath,
    [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', path], { seconds: 120 });
  const { size } = statSync(path);
  if (size >= limit) throw new Failure(`${path} has ${size} bytes, and must stay under ${limit}.\n${output}`);
  console.log(`Packaged ${name}-${version}.vsix, ${Math.ceil(size / 1000)} KB.`);
  return { path, size };
}
