// Programs that the scripts start: awaited, bounded in time, and ended with all their children.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What a person is told without a stack, since nothing in the scripts is wrong. */
export class Failure extends Error {}

const running = new Set();

/**
 * Runs a program to its end and returns `{code, output, timedOut}`; `output` is both streams. With `show` it is also printed as
 * it comes, but for the lines that `hide` matches.
 * @param {{cwd?: string, env?: Record<string, string>, seconds?: number, show?: boolean, hide?: RegExp}} [options]
 */
export function run(command, args, { cwd = root, env = {}, seconds = 600, show = false, hide } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { cwd, env });
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => { timedOut = true; stop(child); }, seconds * 1000);
    const printed = linePrinter((line) => { if (show && !hide?.test(line)) console.log(line.replace(/^::/, '')); });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => { output += chunk; printed.write(chunk); });
    }
    child.on('error', (error) => { clearTimeout(timer); reject(new Failure(`Cannot start ${command}: ${error.message}`)); });
    child.on('close', (code) => { clearTimeout(timer); printed.end(); resolve({ code: code ?? 1, output, timedOut }); });
  });
}

/** As `run`, for a step that must work: throws a Failure that says `what` failed, with the program's words. */
export async function must(what, command, args, options) {
  const { code, output, timedOut } = await run(command, args, options);
  if (timedOut) throw new Failure(`${what} took too long and was stopped.\n${ends(output)}`);
  if (code !== 0) throw new Failure(`${what} failed.\n${ends(output)}`);
  return output;
}

/** The beginning and the end of what a program printed. */
const ends = (output) => output.length < 5000 ? output : `${output.slice(0, 1500)}\n…\n${output.slice(-3000)}`;

/** npm by the Node that runs this, whatever the platform calls its executable. */
export function npm(what, args, options) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const entry = process.env.npm_execpath;
  if (entry?.endsWith('.js')) return must(what, process.execPath, [entry, ...args, ...quiet], options);
  return must(what, process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...quiet], options);
}

/** Starts a program in a process group of its own, so that `stop` reaches its children too. */
export function start(command, args, { cwd = root, env = {} } = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows && command.endsWith('.cmd'),
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Ends a program and its children; those that do not go are killed after five seconds. */
export function stop(child) {
  signal(child, 'SIGTERM');
  setTimeout(() => signal(child, 'SIGKILL'), 5000).unref();
}

/** Reaches the whole process group, which may outlive the program that leads it. */
function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // All have ended in the meantime.
  }
}

function linePrinter(print) {
  let rest = '';
  return {
    write(chunk) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(print);
    },
    end() { if (rest !== '') print(rest); },
  };
}

process.on('exit', () => { for (const child of running) signal(child, 'SIGKILL'); });
for (const [name, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(name, () => process.exit(code));

/** Runs a script's main function and ends with its exit code; a Failure is told in plain words. */
export function main(work) {
  work().catch((error) => {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }).finally(() => process.exit());
}
