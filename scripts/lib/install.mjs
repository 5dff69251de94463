// Installs what is missing: the project's own packages, and tools that are kept apart from them in .vscode-test/.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The project's packages, as package-lock.json names them. */
export async function installPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const modules = join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.warn(`node_modules is a link and is left as it is, though it lacks ${missing.slice(0, 5).join(', ')}.`);
    return;
  }
  console.log('Installing packages …');
  await npm('Installing the packages', ['ci', '--ignore-scripts']);
}

/** Packages of the lock file that are not installed in their version. What is optional may be for other platforms. */
function missingPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const has = existsSync(installed) ? readJson(installed).packages : {};
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages);
  return wanted.filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && has[path]?.version !== entry.version)
    .map(([path]) => path.replace('node_modules/', ''));
}

/**
 * Installs the tool whose package.json and lock file are in scripts/tools/NAME, and returns its folder. `finish` does what npm
 * cannot. A folder is moved into place when it is whole, and its name changes with the lock file.
 */
export async function installTool(name, finish = async () => {}) {
  const pinned = join(root, 'scripts', 'tools', name);
  const hash = createHash('sha256').update(readFileSync(join(pinned, 'package-lock.json'))).digest('hex').slice(0, 12);
  const tools = join(root, '.vscode-test');
  const folder = join(tools, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${readJson(join(pinned, 'package.json')).description} …`);
  const unfinished = join(tools, `${name}-${hash}.${process.pid}`);
  mkdirSync(tools, { recursive: true });
  try {
    cpSync(pinned, unfinished, { recursive: true });
    await npm(`Installing ${name}`, ['ci', '--ignore-scripts'], { cwd: unfinished });
    await finish(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
