// Bundles the programs into dist/. `npm run build` compiles the layers first, which checks their types.
// Source maps are written for those who debug; no bundle names them and no package holds them.
import { chmodSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  { ...web, entryPoints: ['src/client/browser/main.ts'], outfile: 'dist/browser/client.js', format: 'cjs' },
  // A web worker of VS Code runs a classic script of one file: a module worker fails there. The programs that run on Node share nearly all of its code.
  // The condition `browser` is for the worker's half of the protocol's library; no other package is read differently for it.
  {
    ...node, conditions: ['browser', 'module'], entryPoints: ['src/cli/programs.ts'], outfile: 'dist/browser/server.js', format: 'iife', globalName: 'seedmark',
    footer: { js: "if (typeof importScripts === 'function') seedmark.serveWorker(); else module.exports = seedmark;" },
  },
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
// V8 is told before it compiles anything how to do that, for the threads of the process too. It waits longer than it would until it optimises a function,
// since most of them gain less than that costs; a regular expression is made machine code at once, since nearly all are used often and byte code costs more to make.
const compiling = "for (const flag of ['--interrupt-budget=500000', '--no-regexp-tier-up']) require('node:v8').setFlagsFromString(flag);\n";
const programs = {
  server: `${compiling}require('./browser/server.js').serve();\n`,
  // The thread in which the server and the command line read seeds.
  reader: "require('./browser/server.js').readForOthers();\n",
  cli: `#!/usr/bin/env node\n${compiling}require('./browser/server.js').run();\n`,
};
for (const [name, code] of Object.entries(programs)) writeFileSync(`dist/${name}.cjs`, code);
writeFileSync('dist/browser/package.json', '{ "type": "commonjs" }\n');
chmodSync('dist/cli.cjs', 0o755);
