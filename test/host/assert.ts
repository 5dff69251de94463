/** The little of node:assert/strict that the host tests use, for the web worker host, which has no Node. */
interface Assert {
  ok(value: unknown, message?: string): asserts value;
  equal(actual: unknown, expected: unknown, message?: string): void;
  deepEqual(actual: unknown, expected: unknown, message?: string): void;
  match(actual: string, expected: RegExp, message?: string): void;
}

export const assert: Assert = {
  ok(value: unknown, message = `${String(value)} is not truthy`) {
    if (!value) throw new Error(message);
  },
  equal(actual: unknown, expected: unknown, message?: string) {
    assert.ok(Object.is(actual, expected), message ?? `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string) {
    assert.equal(JSON.stringify(actual), JSON.stringify(expected), message);
  },
  match(actual: string, expected: RegExp, message?: string) {
    assert.ok(expected.test(actual), message ?? `${JSON.stringify(actual)} does not match ${String(expected)}`);
  },
};
