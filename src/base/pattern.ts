/** Latin, Greek and Cyrillic, and signs made of their letters and of digits. In these each code unit is judged by itself. */
const JUDGED = [[0, 0x45f], [0x1e00, 0x1fff], [0x2070, 0x218b]] as const;
/** All other scripts of the Basic Multilingual Plane, whose blocks count as letters, marks and all. */
const OTHER_SCRIPTS = '\u0460-\u1dff\u2c00-\u2dff\u3005-\u3007\u3031-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

const CLASSES: Readonly<Record<string, string>> = {
  L: judged(/\p{L}/u) + OTHER_SCRIPTS, Lu: judged(/\p{Lu}/u), Ll: judged(/\p{Ll}/u), N: judged(/\p{N}/u), M: judged(/\p{M}/u),
};

/**
 * Matches nothing, everywhere. V8 compiles what follows up to ten times, once for each way that leads there; what follows a
 * look-ahead is compiled once. So it stands in long patterns behind parts that may be left out.
 */
export const ONCE = '(?=)';

/**
 * A pattern in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` are short lists of ranges. As Unicode has them they are some 650
 * ranges each, most of them outside the Basic Multilingual Plane; V8 collects them whenever it reads such a literal and compiles a
 * branch for every one wherever the class stands, which takes up to a hundred times as long as the short list.
 */
export function pattern(written: string, flags = 'u'): RegExp {
  let inClass = false;
  const source = written.replace(/\\p\{(L|Lu|Ll|N|M)\}|\\.|[[\]]/g, (token, name: string | undefined) => {
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges !== undefined) return inClass ? ranges : `[${ranges}]`;
    if (token === '[') inClass = true;
    else if (token === ']') inClass = false;
    return token;
  });
  return new RegExp(source, flags);
}

function judged(property: RegExp): string {
  let ranges = '';
  for (const [first, last] of JUDGED) {
    let start = -1;
    for (let code = first; code <= last + 1; code++) {
      const holds = code <= last && property.test(String.fromCharCode(code));
      if (holds && start < 0) start = code;
      if (!holds && start >= 0) {
        ranges += start === code - 1 ? String.fromCharCode(start) : `${String.fromCharCode(start)}-${String.fromCharCode(code - 1)}`;
        start = -1;
      }
    }
  }
  return ranges;
}
