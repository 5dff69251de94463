// `node scripts/host.mjs node|web`: bundles test/host and runs it in an extension host, by @vscode/test-electron.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { desktopCode } from './lib/desktop.mjs';
import { main, root } from './lib/run.mjs';

main(async () => {
  const kind = process.argv[2] ?? 'node';
  const tests = join(root, 'out', `host-${kind}.cjs`);
  await build({
    entryPoints: ['test/host/run.ts'],
    outfile: tests,
    bundle: true,
    // Mocha's browser build gives itself to any `module` in sight, which would then stand for these tests.
    format: 'iife',
    globalName: 'tests',
    banner: { js: 'module.exports = (function (module, exports) {' },
    footer: { js: 'return tests; })();' },
    platform: kind === 'web' ? 'browser' : 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const home = mkdtempSync(join(tmpdir(), 'seedmark-host-'));
  const folder = join(home, 'seeds');
  cpSync(join(root, 'media', 'samples'), folder, { recursive: true });
  const executable = (desktopCode() ?? { executable: join(root, 'scripts', 'code.mjs') }).executable;
  try {
    process.exitCode = await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [folder, `--extensionDevelopmentKind=${kind}`, `--user-data-dir=${join(home, 'data')}`],
    });
  } catch {
    // What failed has been printed by then.
    process.exitCode = 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
