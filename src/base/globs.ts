import picomatch from 'picomatch/posix.js';

/** Tells of a path, relative to its folder and with `/`, whether it is meant. */
export type PathTest = (path: string) => boolean;

/**
 * A pattern without `/` is meant for the name alone, in every folder; one that names a folder is meant for all it holds.
 * What cannot be a pattern matches nothing.
 */
export function pathTest(patterns: readonly string[]): PathTest {
  const tests = patterns.flatMap(compiled);
  return (path) => tests.some((test) => test(path));
}

function compiled(pattern: string): PathTest[] {
  const whole = pattern.replace(/\/+$/, '');
  if (whole === '') return [];
  try {
    const path = whole.includes('/') ? whole : `**/${whole}`;
    return [picomatch([path, `${path}/**`], { dot: true, nonegate: true })];
  } catch {
    return [];
  }
}
