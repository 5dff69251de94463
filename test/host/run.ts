import './mocha.js';
import './activation.test.js';
import './documents.test.js';
import './settings.test.js';
import './views.test.js';
import './tags.test.js';
import { runMocha } from './mocha.js';

/** What the extension host calls; rejects when a test has failed. */
export async function run(): Promise<void> {
  const failures = await runMocha();
  if (failures > 0) throw new Error(`${failures} failed`);
}
