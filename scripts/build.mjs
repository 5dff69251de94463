// Bundles the programs into dist/. `npm run build` compiles the layers first, which checks their types.
// Source maps are written for those who debug; no bundle names them and no package holds them.
import { chmodSync, rmSync, statSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  sourcemap: 'external',
  legalComments: 'none',
  target: 'es2023',
  logLevel: 'warning',
  external: ['vscode'],
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', define: { global: 'globalThis' } };

const bundles = [
  { ...node, entryPoints: ['src/client/node/main.ts'], outfile: 'dist/client.cjs' },
  { ...node, entryPoints: ['src/server/node/main.ts'], outfile: 'dist/server.cjs' },
  // The thread in which the server and the command line read seeds.
  { ...node, entryPoints: ['src/server/node/reader.ts'], outfile: 'dist/reader.cjs' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  { ...web, entryPoints: ['src/client/browser/main.ts'], outfile: 'dist/browser/client.js', format: 'cjs' },
  // A web worker of VS Code runs a classic script: a module worker fails there.
  { ...web, entryPoints: ['src/server/browser/main.ts'], outfile: 'dist/browser/server.js', format: 'iife' },
];

rmSync('dist', { recursive: true, force: true });
for (const bundle of bundles) {
  try {
    await build(bundle);
  } catch {
    // esbuild has already told, with file and line, what does not build.
    process.exit(1);
  }
  console.log(`${bundle.outfile}  ${Math.ceil(statSync(bundle.outfile).size / 1024)} KB`);
}
chmodSync('dist/cli.cjs', 0o755);
