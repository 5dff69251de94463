// The suites of `npm test`, in order. Each gives `{passed, failed, skipped}`, where `skipped` holds a line for each skip.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { desktopCode } from './desktop.mjs';
import { build, packageExtension } from './package.mjs';
import { root, run } from './run.mjs';
import { installExtension, installServer, serverUnavailable, startServer } from './server.mjs';

export const suites = {
  build: () => step(build),
  lint: () => check(modules('eslint', 'bin/eslint.js'), ['.']),
  unit: () => mocha('unit', 120),
  grammar: () => check(modules('vscode-tmgrammar-test', 'dist/unit.js'), ['--grammar', 'syntaxes/seed.tmLanguage.json', 'test/grammar/*.txt']),
  protocol: () => mocha('protocol', 300),
  package: () => step(packageExtension),
  host: () => host('node'),
  'host in a web worker': () => host('web'),
  window: () => onceMore(inWindow),
};

const modules = (name, file) => join(createRequire(import.meta.url).resolve(`${name}/package.json`), '..', file);
const passed = { passed: 1, failed: 0, skipped: [] };
const skipped = (reason) => ({ passed: 0, failed: 0, skipped: [reason] });

/** A step of the scripts themselves, which throws where it fails. */
async function step(work) {
  await work();
  return passed;
}

/** A program that is one check: it passes with code 0. */
async function check(program, args) {
  const { code, timedOut } = await run(process.execPath, [program, ...args], { seconds: 300, show: true });
  if (timedOut) console.log('Stopped: it took more than 300 s.');
  return code === 0 ? passed : { passed: 0, failed: 1, skipped: [] };
}

/** The mocha tests of one folder of test/. */
function mocha(folder, seconds, env = {}) {
  return counted(process.execPath, ['--enable-source-maps', modules('mocha', 'bin/mocha.js'), '--no-config', '--timeout', '60000',
    '--exit', '--reporter', join(root, 'scripts', 'lib', 'reporter.mjs'), `out/test/${folder}/**/*.test.js`], seconds, env);
}

/** The tests that run inside an extension host of VS Code: that of Node, or that of a web worker. */
async function host(kind) {
  if (!desktopCode() && await unavailable()) return skipped(await unavailable());
  return counted(process.execPath, ['scripts/host.mjs', kind], 300);
}

/** Runs tests whose last line is `::result {passed, failed, skipped}`, as both of the project's reporters print it. */
async function counted(command, args, seconds, env = {}) {
  const { code, output, timedOut } = await run(command, args, { seconds, env, show: true, hide: /^::result |^Exit code: {3}/ });
  const line = output.split('\n').findLast((text) => text.startsWith('::result '));
  const result = line ? JSON.parse(line.slice('::result '.length)) : { passed: 0, failed: 0, skipped: [] };
  if (timedOut) console.log(`Stopped: it took more than ${seconds} s.`);
  if (!line || (code !== 0 && result.failed === 0)) return { ...result, failed: result.failed + 1 };
  return result;
}

/** A window in a browser answers late now and then: a run with a failure is printed, and made once more from the start. */
async function onceMore(suite) {
  const first = await suite();
  if (first.failed === 0) return first;
  console.log('   Once more, from the start.');
  return suite();
}

/** The packaged extension, installed, in a window that a browser drives. */
async function inWindow() {
  const reason = await unavailable();
  if (reason) return skipped(reason);
  const home = mkdtempSync(join(tmpdir(), 'seedmark-window-'));
  const data = join(home, 'data');
  const folder = join(home, 'seeds');
  cpSync(join(root, 'media', 'samples'), folder, { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(windowSettings));
  const shots = join(root, '.vscode-test', 'shots');
  mkdirSync(shots, { recursive: true });
  const installed = await installServer();
  await installExtension(installed, (await packageExtension()).path, data);
  const server = await startServer(installed, { data, args: ['--without-connection-token', '--disable-workspace-trust'] });
  try {
    return await mocha('window', 600, {
      SEEDMARK_WINDOW: JSON.stringify({ port: server.port, folder, data, shots, browser: await findBrowser() }),
    });
  } finally {
    server.stop();
    await server.ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What keeps the window to the seeds, so that pictures show these. */
const windowSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // At a fixed column: a side bar that VS Code opens by itself does not move the lines.
  'editor.wordWrap': 'wordWrapColumn', 'editor.wordWrapColumn': 98,
  'editor.minimap.enabled': false,
};

/** Why the VS Code from npm cannot be driven on this machine, or null. */
async function unavailable() {
  return serverUnavailable ?? (await findBrowser()).unavailable ?? null;
}
