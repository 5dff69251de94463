// `npm start [folder]`: installs what is missing, builds, packages, installs the .vsix and opens the folder in VS Code.
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeCommand } from './lib/desktop.mjs';
import { installPackages } from './lib/install.mjs';
import { build, packageExtension } from './lib/package.mjs';
import { Failure, main, must, root } from './lib/run.mjs';
import { installExtension, installServer, startServer } from './lib/server.mjs';

main(async () => {
  const folder = chosenFolder(process.argv[2]);
  await installPackages();
  await build();
  const { path } = await packageExtension();
  const profile = join(root, '.vscode-test', 'start');
  mkdirSync(profile, { recursive: true });
  const code = codeCommand();
  await (code ? openDesktop(code, path, profile, folder) : openInBrowser(path, profile, folder));
});

/** The folder that the person names, else a copy of the sample seeds, so that what is tried on them changes no file of the project. */
function chosenFolder(argument) {
  if (!argument) {
    const copy = join(root, '.vscode-test', 'samples');
    cpSync(join(root, 'media', 'samples'), copy, { recursive: true });
    return copy;
  }
  // npm runs scripts in the project's folder; INIT_CWD is where the person stands.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(`${folder} is not a folder.`);
  return folder;
}

/** A profile of its own, so that the person's VS Code stays as it is. */
async function openDesktop(code, vsix, profile, folder) {
  const own = ['--user-data-dir', join(profile, 'user'), '--extensions-dir', join(profile, 'extensions')];
  await must('Installing the extension', code, [...own, '--install-extension', vsix, '--force'], { seconds: 180 });
  console.log(`Opening ${folder} in VS Code.`);
  await must('Opening VS Code', code, [...own, folder], { seconds: 60 });
}

async function openInBrowser(vsix, profile, folder) {
  const installed = await installServer();
  const data = join(profile, 'server');
  await installExtension(installed, vsix, data);
  const token = randomBytes(16).toString('hex');
  const server = await startServer(installed, { data, args: ['--connection-token', token, '--disable-workspace-trust'] });
  const address = `http://localhost:${server.port}/?${new URLSearchParams({ tkn: token, folder })}`;
  console.log(`\nSeedmark is open on ${folder}. Go to\n\n  ${address}\n\nand open one of the .txt files. Ctrl+C ends it.`);
  const code = await server.ended;
  throw new Failure(`The VS Code server ended by itself, with code ${code}.`);
}
