// Prints what Seedmark costs, as ratios where two things are compared, and writes it to out/bench.json.
// `npm run bench -- --against FILE` prints the ratios to an earlier run; `--no-peers` leaves the other libraries out, `--no-editor` VS Code,
// `--quick` the folder of 100 MB, the edits beside many other seeds and nine tenths of the tags; `--only analysis`, `anchoring`, `tags` or `folders`
// measures that part alone.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { against: { type: 'string' }, only: { type: 'string' }, peers: { type: 'boolean', default: true }, editor: { type: 'boolean', default: true }, quick: { type: 'boolean', default: false } }, allowNegative: true });

execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
const { benchAnalysis } = await import('./bench/analysis.mjs');
const { benchCorpus } = await import('./bench/corpus.mjs');
const { benchEdits } = await import('./bench/edits.mjs');
const { benchAnchoring } = await import('./bench/anchoring.mjs');
const { benchTags } = await import('./bench/tags.mjs');
const { benchEditor } = await import('./bench/editor.mjs');

const results = {
  node: process.version,
  ...(isMeant('analysis') ? { ...benchAnalysis(root, { withPeers: values.peers }), ...benchEdits(root, { many: !values.quick }) } : {}),
  ...(isMeant('anchoring') ? await benchAnchoring({ withPeers: values.peers }) : {}),
  ...(isMeant('tags') ? await benchTags(root, values.quick ? 10_000 : 100_000) : {}),
  ...(isMeant('folders') ? await benchCorpus(root, values.quick ? [1, 10] : [1, 10, 100]) : {}),
  ...(values.editor ? await benchEditor() : {}),
  'bundle sizes in KB': bundleSizes(),
};
const earlier = values.against === undefined ? undefined : JSON.parse(readFileSync(values.against, 'utf8'));
for (const [title, figures] of Object.entries(results)) {
  if (typeof figures === 'string') continue;
  console.log(`\n${title}`);
  console.table(Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, row(figure, earlier?.[title]?.[name])])));
}
const file = join(root, 'out', 'bench.json');
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`\nWritten to ${file}.`);

/** `--only` names one part. */
function isMeant(part) {
  return values.only === undefined || values.only === part;
}

function row(figure, was) {
  if (typeof figure === 'object') return figure;
  return was === undefined ? { figure } : { figure, earlier: was, ratio: Number((figure / was).toPrecision(3)) };
}

function bundleSizes() {
  const bundles = ['client.cjs', 'browser/client.js', 'browser/server.js'].map((name) => join(root, 'dist', name));
  return Object.fromEntries(bundles.filter((bundle) => existsSync(bundle)).map((bundle) => [bundle.slice(root.length), Math.ceil(statSync(bundle).size / 1024)]));
}
