// The desktop VS Code, where one is installed.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The command `code` on the PATH, or null. */
export function codeCommand() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
  return found ?? null;
}

/**
 * What the host tests run in: `{executable}` of the installed VS Code, `{}` to let @vscode/test-electron download one, or null for
 * the one from npm. `VSCODE_TEST` (`desktop` or `server`) decides; without it an installed one that can show a window is taken.
 */
export function desktopCode() {
  if (process.env.VSCODE_TEST === 'server') return null;
  const command = codeCommand();
  const executable = command && executables(command).find((path) => existsSync(path));
  if (process.env.VSCODE_TEST === 'desktop') return executable ? { executable } : {};
  return executable && hasDisplay() ? { executable } : null;
}

/** Where the program is, seen from its command-line script. */
function executables(command) {
  const bin = join(realpathSync(command), '..');
  return [join(bin, '..', 'code'), join(bin, '..', 'Code.exe'), join(bin, '..', '..', '..', 'MacOS', 'Electron'), join(bin, '..', '..', '..', 'MacOS', 'Code')];
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
