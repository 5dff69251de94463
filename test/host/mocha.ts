// Mocha's browser build runs in both extension hosts.
import './location.js';
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Report as unknown as Mocha.ReporterConstructor });

/** Runs what has been described, and gives the number of failures. */
export function runMocha(): Promise<number> {
  return new Promise((resolve) => {
    const runner = mocha.run();
    runner.once('end', () => { resolve(runner.failures); });
  });
}

/** Prints a line a test, all beginning with `::`, and at the end the one that scripts/test.mjs reads. */
function Report(runner: Mocha.Runner): void {
  const result = { passed: 0, failed: 0, skipped: [] as string[] };
  runner.on('pass', (test) => { result.passed += 1; console.log(`::  ✓ ${test.fullTitle()}`); });
  runner.on('fail', (test, error: Error) => { result.failed += 1; console.log(`::  ✗ ${test.fullTitle()}\n    ${error.stack ?? error.message}`); });
  runner.on('pending', (test) => { result.skipped.push(test.fullTitle()); });
  runner.once('end', () => { console.log(`::result ${JSON.stringify(result)}`); });
}
