// What a user of VS Code waits for: measured inside the extension host of a real one.
import { findBrowser } from '../lib/browser.mjs';
import { desktopCode } from '../lib/desktop.mjs';
import { run } from '../lib/run.mjs';
import { serverUnavailable } from '../lib/server.mjs';

export async function benchEditor() {
  const reason = desktopCode() ? null : serverUnavailable ?? (await findBrowser()).unavailable ?? null;
  if (reason) {
    console.log(`\nNothing measured in VS Code: ${reason}.`);
    return {};
  }
  const { output } = await run(process.execPath, ['scripts/host.mjs', 'node', 'scripts/bench/editor-host.mjs'], { seconds: 300 });
  const line = output.split('\n').find((text) => text.startsWith('::bench '));
  if (line === undefined) {
    console.log(`\nNothing measured in VS Code:\n${output.slice(-2000)}`);
    return {};
  }
  const figures = JSON.parse(line.slice('::bench '.length));
  return { 'in VS Code, in milliseconds': Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure === null ? null : Number(figure.toPrecision(3))])) };
}
