// `node scripts/host.mjs node|web [ENTRY]`: runs test/host, or what ENTRY names, in an extension host, by @vscode/test-electron.
import { inHost } from './lib/host.mjs';
import { main } from './lib/run.mjs';

main(async () => {
  process.exitCode = await inHost({ kind: process.argv[2] ?? 'node', entry: process.argv[3] ?? 'test/host/run.ts' });
});
