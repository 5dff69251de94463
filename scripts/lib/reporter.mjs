// A mocha reporter: dots, the failures in full, and a last line that scripts/test.mjs reads.
import { reporters } from 'mocha';

export default class Report extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const skipped = [];
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
    runner.once('end', () => {
      console.log(`::result ${JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures, skipped })}`);
    });
  }
}
