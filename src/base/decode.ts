export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' };

/**
 * The text of a file, without its byte-order mark. A mark decides; else a NUL in the first 8 KB means that it is no text;
 * else it is UTF-8, and where that is invalid `fallback`, an encoding by the name that VS Code's `files.encoding` or
 * the WHATWG Encoding Standard has for it.
 */
export function decode(bytes: Uint8Array, fallback = 'windows-1252'): Decoded {
  const mark = MARKS.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return { kind: 'text', text: decodeAs(mark.encoding, bytes.subarray(mark.start.length)) };
  if (bytes.subarray(0, 8192).includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'text', text: decodeAs(fallback, bytes) };
  }
}

/** The text of a stretch of UTF-8; what is none becomes U+FFFD, and a byte-order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

// Every platform of this project has this global; the core layers are compiled without any platform's types.
declare const TextDecoder: new (label: string, options: { readonly fatal?: boolean; readonly ignoreBOM: boolean }) => {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
};

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

const MARKS = [
  { start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { start: [0xff, 0xfe], encoding: 'utf-16le' },
  { start: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const known = decoder(encoding);
  const text = known.decode(bytes);
  // Node 20 reads windows-1252 as ISO 8859-1, which has control characters where the quotation marks and the euro are.
  return known.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control) : text;
}

/** 0x80 to 0x9F in windows-1252; the five that it leaves out stay control characters, as the Encoding Standard has it. */
const HIGH = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

/** Whether there is an encoding of this name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(whatwgLabel(name), { ignoreBOM: true }).encoding !== '';
  } catch {
    return false;
  }
}

function decoder(encoding: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(isEncoding(encoding) ? whatwgLabel(encoding) : 'windows-1252', { ignoreBOM: true });
}

/** VS Code writes `windows1252` and `iso885915`, the standard `windows-1252` and `iso-8859-15`. */
function whatwgLabel(encoding: string): string {
  return NAMES[encoding] ?? encoding
    .replace(/^windows(?=\d)/, 'windows-')
    .replace(/^iso8859(?=\d)/, 'iso-8859-')
    .replace(/^utf16(?=[bl]e$)/, 'utf-16');
}

const NAMES: Readonly<Record<string, string>> = {
  utf8bom: 'utf-8', shiftjis: 'shift_jis', eucjp: 'euc-jp', euckr: 'euc-kr', koi8r: 'koi8-r', koi8u: 'koi8-u', koi8ru: 'koi8-u',
  macroman: 'macintosh', cp866: 'ibm866', cp950: 'big5', big5hkscs: 'big5-hkscs',
};
