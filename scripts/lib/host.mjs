// Code that runs inside an extension host of VS Code, with the extension as it is built.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { desktopCode } from './desktop.mjs';
import { root } from './run.mjs';

/**
 * Bundles `entry`, whose `run` the host calls, and runs it on a copy of the samples. Returns the exit code.
 * @param {{kind: 'node' | 'web', entry: string}} options
 */
export async function inHost({ kind, entry }) {
  const bundle = join(root, 'out', `host-${kind}.cjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile: bundle,
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
    return await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      launchArgs: [folder, `--extensionDevelopmentKind=${kind}`, `--user-data-dir=${join(home, 'data')}`],
    });
  } catch {
    // What failed has been printed by then.
    return 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
