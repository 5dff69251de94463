/** What a clipboard holds, parted into where the passage comes from and the passage itself. */
export interface Pasted {
  /** Empty where nothing in the clipboard looks like a title. */
  readonly title: string;
  /** An http or https address; empty where the clipboard names none. */
  readonly address: string;
  readonly passage: string;
}

/**
 * A first line that ends like no sentence is taken for the title, and a lone address among the first lines for the
 * source; both leave the passage then.
 * @param addresses a `text/uri-list`, or empty
 */
export function readPasted(text: string, addresses: string): Pasted {
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n');
  const at = lines.slice(0, HEAD).findIndex((line) => ADDRESS.test(line.trim()));
  const address = at >= 0 ? lines.splice(at, 1).join('').trim() : addresses.split(/\r?\n/).find((line) => ADDRESS.test(line)) ?? '';
  const title = lines.length > 1 && isTitle(lines[0] ?? '') ? (lines.shift() ?? '').replace(/^#+\s*/, '').trim() : '';
  return { title, address, passage: lines.join('\n').trim() };
}

/** An address this far down belongs to the passage. */
const HEAD = 4;
const ADDRESS = /^https?:\/\/\S+$/i;
const LONGEST_TITLE = 160;

function isTitle(line: string): boolean {
  const words = line.trim();
  return words !== '' && words.length <= LONGEST_TITLE && !/[.!?…:,;]["”’)]*$/u.test(words) && !/^(?:[-*•>|]|\d+[.)])\s/u.test(words);
}
