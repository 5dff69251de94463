#!/usr/bin/env node
// Stands in for the desktop VS Code where none is installed: takes the arguments that @vscode/test-electron gives an
// executable, runs the tests in the VS Code from npm, prints what they print, and exits with their code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/browser.mjs';
import { Failure, main } from './lib/run.mjs';
import { installServer, startServer } from './lib/server.mjs';

main(async () => {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true, args: process.argv.slice(2) });
  const browserOptions = await findBrowser();
  if (browserOptions.unavailable) throw new Failure(browserOptions.unavailable);
  const data = mkdtempSync(join(tmpdir(), 'seedmark-code-'));
  const server = await startServer(await installServer(), {
    data,
    args: ['--without-connection-token', '--disable-workspace-trust', '--enable-smoke-test-driver', '--reconnection-grace-time', '5'],
  });
  const browser = await chromium.launch(browserOptions);
  try {
    const page = await browser.newPage();
    const tests = await listen(page);
    await page.goto(address(server.port, values, positionals[0] ?? process.cwd()), { timeout: 60_000 });
    process.exitCode = await tests.code;
  } finally {
    await browser.close();
    server.stop();
    await server.ended;
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Gives `{code}`, a promise of the tests' exit code. The window calls these two functions under `--enable-smoke-test-driver`. */
async function listen(page) {
  let end;
  const code = new Promise((resolve) => { end = resolve; });
  // The workbench logs here too: the tests' own lines begin with `::`.
  await page.exposeFunction('codeAutomationLog', (_type, [text]) => { if (String(text).startsWith('::')) console.log(text); });
  await page.exposeFunction('codeAutomationExit', end);
  return { code };
}

function address(port, values, folder) {
  // Another spelling of the host than the one in the address bar, and the tests never start.
  const host = `localhost:${port}`;
  const remote = (path) => `vscode-remote://${host}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  if (values.extensionDevelopmentKind) payload.push(['extensionDevelopmentKind', values.extensionDevelopmentKind]);
  return `http://${host}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}
