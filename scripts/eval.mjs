// Scores the built command line against every set of gold that is there, and prints the scorer's tables.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
const scorer = join(shared, 'eval', 'score.mjs');
const showErrors = process.argv.includes('--errors');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Every folder of gold with the folder of its texts. */
function sets() {
  const own = join(root, 'test', 'gold');
  const ownSets = readdirSync(own, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['texts', 'markup'].includes(entry.name))
    .map((entry) => ({ name: `own ${entry.name}`, gold: join(own, entry.name), texts: textsOf(entry.name) }));
  const sharedSets = ['seeds', 'phenomena', 'measeval']
    .map((name) => ({ name, gold: join(shared, 'gold', name), texts: name === 'seeds' ? join(shared, 'seeds') : join(shared, 'texts', name) }));
  return [...sharedSets, ...ownSets].filter((set) => existsSync(set.gold) && existsSync(set.texts))
    .filter((set) => only.length === 0 || only.includes(set.name.replace('own ', '')));
}

function textsOf(name) {
  return name === 'samples' ? join(root, 'media', 'samples') : join(root, 'test', 'gold', 'texts');
}

function seedmark(command, path) {
  const run = spawnSync(process.execPath, [join(root, 'dist', 'cli.cjs'), command, path], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`seedmark ${command} ${path} ended with ${run.status}:\n${run.stderr}`);
  return run.stdout;
}

if (!existsSync(scorer)) {
  console.log(`The scorer is not there (${scorer}): run the unit tests, which score the project's own gold.`);
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'seedmark-eval-'));
try {
  for (const set of sets()) {
    const annotations = join(work, `${basename(set.gold)}.annotations.jsonl`);
    writeFileSync(annotations, seedmark('annotate', set.texts));
    const args = [scorer, '--gold', set.gold, '--pred', annotations];
    if (existsSync(join(set.gold, 'links.json'))) {
      const links = join(work, `${basename(set.gold)}.links.jsonl`);
      writeFileSync(links, seedmark('links', set.texts));
      args.push('--links', links);
    }
    if (showErrors) args.push('--errors');
    console.log(`\n== ${set.name}`);
    process.stdout.write(spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout);
  }
} finally {
  rmSync(work, { recursive: true });
}
