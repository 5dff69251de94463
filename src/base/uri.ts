/** A name as one segment of a URI's path, in the spelling of VS Code: all but letters, digits and `-._~` is encoded. */
export function uriSegment(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A `file:` URI in this spelling: programs differ in what they encode. */
export function respelled(uri: string): string {
  return uri.startsWith('file:///') ? uri.split('/').map((segment) => (segment === 'file:' ? segment : uriSegment(decoded(segment)))).join('/') : uri;
}

export function childUri(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${uriSegment(name)}`;
}

/** What a folder holds at a path of names joined by `/`: the other way round than `relativePath`. */
export function uriBelow(folder: string, path: string): string {
  return path.split('/').reduce(childUri, folder);
}

/** The names from a folder down to what it holds, joined by `/`; `null` where `uri` is not below `folder`. */
export function relativePath(folder: string, uri: string): string | null {
  const prefix = `${folder.replace(/\/$/, '')}/`;
  return uri.startsWith(prefix) ? uri.slice(prefix.length).split('/').map(decoded).join('/') : null;
}

export function baseName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A URI that opens at a place (line and column from 1) in VS Code. */
export function uriAt(uri: string, line: number, column: number): string {
  return `${uri}#L${line},${column}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The address of `uri` as a text at `from` reaches it: relative where both lie on one authority, else `uri` itself. */
export function relativeAddress(from: string, uri: string): string {
  const here = from.split('/').slice(0, -1);
  const there = uri.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return shared < 3 ? uri : [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
