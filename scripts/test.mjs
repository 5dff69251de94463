// `npm test [-- suite …]`: installs what is missing, runs the suites, and ends with one line of counts.
import { installPackages } from './lib/install.mjs';
import { Failure, main } from './lib/run.mjs';

main(async () => {
  await installPackages();
  // What these files import is only now installed.
  const { suites } = await import('./lib/suites.mjs');
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in suites));
  if (unknown.length > 0) throw new Failure(`There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  const names = Object.keys(suites).filter((name) => asked.length === 0 || asked.includes(name));

  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const result = await outcome(name, suites[name]);
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped.length;
    // Without a build the other suites would tell of older code.
    if (name === 'build' && result.failed > 0) break;
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
});

/** Runs one suite and tells how it went. A suite that throws has failed. */
async function outcome(name, suite) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const result = await suite().catch((error) => {
    console.error(error instanceof Failure ? error.message : error);
    return { passed: 0, failed: 1, skipped: [] };
  });
  for (const reason of result.skipped) console.log(`  skipped: ${reason}`);
  console.log(`   ${result.passed} of ${result.passed + result.failed} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
