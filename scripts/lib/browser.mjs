// A browser that playwright-core can drive without a window: the machine's Chrome or Chromium, else a headless one from npm.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installTool } from './install.mjs';
import { must } from './run.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Launch options for playwright-core's chromium, or `{unavailable: reason}`. `SEEDMARK_BROWSER` names another executable. */
export async function findBrowser() {
  const executablePath = process.env.SEEDMARK_BROWSER ?? installedBrowser() ?? await browserFromNpm();
  if (!executablePath) return { unavailable: 'no Chrome or Chromium is installed, and npm has one for Linux x64 only' };
  return { executablePath, headless: true, args };
}

/** No sandbox, since Chromium has none for root, and nothing that calls out. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'];

function installedBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await installTool('chromium', async (unfinished) => {
    const module = pathToFileURL(join(unfinished, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js')).href;
    // It unpacks itself into the temporary folder, which is told to be one of its own.
    await must('Unpacking Chromium', process.execPath,
      ['--input-type=module', '-e', `const { default: chromium } = await import(${JSON.stringify(module)}); await chromium.executablePath();`],
      { env: { TMPDIR: unfinished } });
  });
  return join(folder, 'chromium');
}
